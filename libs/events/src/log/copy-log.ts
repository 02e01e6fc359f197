import { createHash, type Hash } from 'node:crypto';
import type { Topic } from '../contract.js';
import type { EventLog } from './event-log.js';

/** The target holds something else than the source: it cannot take its place. */
export class CopyDiffers extends Error {
  override readonly name = 'CopyDiffers';
  constructor(topic: string, partition: number, why: string) {
    super(
      `${topic}, partition ${partition}: ${why}. Copy into a log that is empty, or that an interrupted copy of this one began`,
    );
  }
}

/** What is copied, and where to. */
export interface LogCopy {
  from: EventLog;
  to: EventLog;
  topics: readonly Topic[];
  /** Hears of each topic how many of its lines are level, and of how many. */
  progress?: (topic: string, lines: bigint, of: bigint) => void;
  /** Gives up between two batches; begun again, the copy goes on from there. */
  stop?: AbortSignal;
}

/**
 * Copies every line to the position that it has, so that consumer groups go on from theirs on the other log. What an
 * interrupted copy has written is compared and kept; in the end all is read again and compared. Nobody may write to
 * either log meanwhile.
 * @throws CopyDiffers
 */
export async function copyLog(copy: LogCopy): Promise<void> {
  await copy.to.ensure(copy.topics);
  for (const { name } of copy.topics) await copyTopic(copy, name);
}

async function copyTopic({ from, to, progress, stop }: LogCopy, topic: string): Promise<void> {
  const ends = await from.ends(topic);
  const present = await to.ends(topic);
  assertNoMore(topic, present, ends);
  await assertEqual(from, to, topic, present);
  let level = sum(present);
  progress?.(topic, level, sum(ends));
  for await (const { partition, lines } of from.scan(topic, present, ends)) {
    stop?.throwIfAborted();
    await to.append([{ slot: { topic, partition }, lines: lines.map(({ key, body }) => ({ key, body })) }]);
    level += BigInt(lines.length);
    progress?.(topic, level, sum(ends));
  }
  // A log may repeat what it was given: then what follows would stand elsewhere than before.
  assertNoMore(topic, await to.ends(topic), ends);
  await assertEqual(from, to, topic, ends);
}

function assertNoMore(topic: string, present: readonly bigint[], ends: readonly bigint[]): void {
  for (const [partition, end] of present.entries())
    if (end > (ends[partition] ?? 0n)) throw new CopyDiffers(topic, partition, `holds ${end} lines, the source fewer`);
}

/** Up to these positions both hold the same lines at the same places. */
async function assertEqual(from: EventLog, to: EventLog, topic: string, until: readonly bigint[]): Promise<void> {
  const [left, right] = await Promise.all([digests(from, topic, until), digests(to, topic, until)]);
  for (const partition of until.keys())
    if (left[partition] !== right[partition])
      throw new CopyDiffers(topic, partition, 'holds other lines than the source');
}

async function digests(log: EventLog, topic: string, until: readonly bigint[]): Promise<string[]> {
  const hashes: Hash[] = until.map(() => createHash('sha256'));
  const start = until.map(() => 0n);
  for await (const { partition, lines } of log.scan(topic, start, until))
    for (const { offset, key, body } of lines) hashes[partition]!.update(JSON.stringify([String(offset), key, body]));
  return hashes.map((hash) => hash.digest('hex'));
}

const sum = (numbers: readonly bigint[]): bigint => numbers.reduce((total, one) => total + one, 0n);
