import { decode, NotAnEvent, type EventLog, type Topic } from '@zhitong/events';
import { checkpointKeyOf } from '@zhitong/events';
import type { ExportHeader, ExportLine, FactLine } from './export-lines.js';
import type { PublicKeys } from './signatures.js';

/** What is asked for; nothing: all of the log. */
export interface Scope {
  /** Only keys with a fact that concerns this problem, and these whole. */
  problem?: string | undefined;
  /** Only facts from that moment on. */
  since?: Date | undefined;
}

/** A log, and a topic that it may be read from it. */
export interface Source {
  log: EventLog;
  topic: Topic;
}

/** The lines of an export, one after the other. */
export async function* exportLines(
  sources: readonly Source[],
  scope: Scope,
  keys: PublicKeys,
  at: Date,
): AsyncGenerator<string> {
  let lines = 0;
  const line = (content: ExportLine) => {
    lines += 1;
    return JSON.stringify(content);
  };
  const header: ExportHeader = {
    kind: 'zhitong-audit-export',
    version: 1,
    at: at.toISOString(),
    scope: {
      ...(scope.problem === undefined ? {} : { problem: scope.problem }),
      ...(scope.since === undefined ? {} : { since: scope.since.toISOString() }),
    },
    topics: sources.map(({ topic }) => ({ topic: topic.name, owner: topic.owner })),
  };
  yield line(header);
  for (const { log, topic } of sources) {
    // What comes meanwhile is not part of it: the file is the log as it stood at one moment.
    const ends = await log.ends(topic.name);
    const wanted = scope.problem === undefined ? undefined : await keysAbout(log, topic.name, ends, scope.problem);
    for await (const fact of factsOf(log, topic.name, ends)) if (fits(fact, scope, wanted)) yield line(fact.line);
  }
  for (const { issuer, jwk } of keys) yield line({ kind: 'key', issuer, jwk });
  yield JSON.stringify({ kind: 'end', lines });
}

interface ReadFact {
  line: FactLine;
  key: string;
  at: Date;
  problems: readonly string[];
}

async function* factsOf(log: EventLog, topic: string, ends: bigint[]): AsyncGenerator<ReadFact> {
  const start = ends.map(() => 0n);
  for await (const { partition, lines } of log.scan(topic, start, ends))
    for (const { body, offset } of lines) {
      const read = readable(body, topic);
      if (read) yield { ...read, line: { kind: 'fact', topic, partition, offset: String(offset), text: body } };
    }
}

/** What is no event of ours has no chain; its readers have parked it. */
function readable(body: string, topic: string): Omit<ReadFact, 'line'> | undefined {
  try {
    const { key, at, data } = decode(body, topic).recorded;
    return { key, at, problems: (data as { problems?: readonly string[] } | null)?.problems ?? [] };
  } catch (error) {
    if (error instanceof NotAnEvent) return undefined;
    throw error;
  }
}

async function keysAbout(log: EventLog, topic: string, ends: bigint[], problem: string): Promise<Set<string>> {
  const keys = new Set([checkpointKeyOf(topic)]);
  for await (const { key, problems } of factsOf(log, topic, ends))
    if (key === problem || problems.includes(problem)) keys.add(key);
  return keys;
}

const fits = ({ key, at }: ReadFact, { since }: Scope, wanted: ReadonlySet<string> | undefined): boolean =>
  (since === undefined || at >= since) && (wanted === undefined || wanted.has(key));
