import { topics } from '@zhitong/contracts';
import { decode, hashOf, type EventLog, type Recorded } from '@zhitong/events';

/** A fact of the log, with the hash of its text. */
export interface LoggedFact extends Recorded {
  hash: string;
}

/** Every fact of the log by `topic key`, in the order in which each stands there first; repeats are left out. */
export type LoggedFacts = ReadonlyMap<string, readonly LoggedFact[]>;

export const chainId = (topic: string, key: string): string => `${topic} ${key}`;

export async function readLog(log: Pick<EventLog, 'ends' | 'scan'>): Promise<{ facts: LoggedFacts; lines: number }> {
  const facts = new Map<string, LoggedFact[]>();
  let lines = 0;
  for (const { name: topic } of topics) {
    const ends = await log.ends(topic);
    const start = ends.map(() => 0n);
    for await (const batch of log.scan(topic, start, ends))
      for (const { body } of batch.lines) {
        lines += 1;
        const { recorded } = decode(body, topic);
        const id = chainId(topic, recorded.key);
        const chain = facts.get(id) ?? [];
        facts.set(id, chain);
        const hash = hashOf(body);
        if (!chain.some((known) => known.hash === hash)) chain.push({ ...recorded, hash });
      }
  }
  return { facts, lines };
}
