import { decode, inOrder, NotAnEvent, type EventLog, type Recorded, type Topic } from '@zhitong/events';
import { openDatabases } from './databases.js';
import type { Environment } from './environment.js';
import { openLog } from './log.js';

/** A fact with its place in the log. */
export interface Line extends Recorded {
  partition: number;
}

/** Every fact in the log that names the problem or stands under its key, causes before effects. */
export async function readProblem(
  problem: string,
  environment: Environment,
  topics: readonly Topic[],
): Promise<Line[]> {
  const log = await openWhole(environment);
  try {
    const lines: Line[] = [];
    for (const topic of topics)
      for await (const line of linesOf(log, topic.name)) if (concerns(line, problem)) lines.push(line);
    return inOrder(lines);
  } finally {
    await log.close();
  }
}

/** The log as tracking sees it, which may read all of it. */
async function openWhole(environment: Environment): Promise<EventLog> {
  const needsDatabase = !environment.kafka && environment.logUrl === undefined;
  const url = needsDatabase ? (await openDatabases(environment)).logUrlOf('tracking') : environment.logUrl;
  return openLog('tracking', environment, url);
}

async function* linesOf(log: EventLog, topic: string): AsyncGenerator<Line> {
  const ends = await log.ends(topic);
  // A relay that died may have repeated what it had shipped; consumers skip that, and so does a reader.
  const seen = new Set<string>();
  for await (const { partition, lines } of log.scan(
    topic,
    ends.map(() => 0n),
    ends,
  ))
    for (const { body } of lines) {
      const recorded = readable(body, topic);
      if (!recorded || seen.has(recorded.id)) continue;
      seen.add(recorded.id);
      yield { ...recorded, partition };
    }
}

/** A line that is no event is about no problem: its readers have parked it. */
function readable(body: string, topic: string): Recorded | undefined {
  try {
    return decode(body, topic).recorded;
  } catch (error) {
    if (error instanceof NotAnEvent) return undefined;
    throw error;
  }
}

const concerns = ({ key, data }: Line, problem: string): boolean =>
  key === problem || ((data as { problems?: readonly string[] }).problems ?? []).includes(problem);
