import { setTimeout as pause } from 'node:timers/promises';
import type { Topic } from '../contract.js';
import { WrongPartitions } from '../log/wrong-partitions.js';
import type { Admin } from './client.js';
import { TooFewBrokers, TooFewCopies } from './copies.js';
import { maxBatchBytes } from './parcels.js';

/** How long brokers may take to be there, to lead the partitions of a new topic, or again after a restart. */
const usualPatience = 15_000;

export interface TopicWishes {
  /** Copies that every topic must have. Without it, as many as there are brokers when it is made, three at most. */
  copies?: number | undefined;
  /** ms */
  patience?: number | undefined;
}

/**
 * Creates missing topics: kept for ever, with three copies two of which confirm, with fewer flushing every append.
 * Where so many copies are wanted, it waits until so many brokers are there.
 * @throws WrongPartitions, TooFewBrokers, TooFewCopies
 */
export async function ensureTopics(
  admin: Admin,
  topics: readonly Topic[],
  { copies, patience = usualPatience }: TopicWishes = {},
): Promise<void> {
  const present = new Set(await admin.listTopics());
  const missing = topics.filter(({ name }) => !present.has(name));
  if (missing.length > 0) await create(admin, missing, await copiesOf(admin, { copies, patience }));
  await patiently(async () => {
    const { topics: found } = await admin.fetchTopicMetadata({ topics: topics.map(({ name }) => name) });
    for (const topic of topics) {
      const partitions = found.find(({ name }) => name === topic.name)?.partitions ?? [];
      if (partitions.length !== topic.partitions) throw new WrongPartitions(topic, partitions.length);
      const fewest = Math.min(...partitions.map(({ replicas }) => replicas.length));
      if (copies !== undefined && fewest < copies) throw new TooFewCopies(topic.name, fewest, copies);
    }
  }, patience);
  for (const { name } of missing) await offsetsOf(admin, name);
}

/** The first and the next offset of each partition, by index. */
export async function offsetsOf(admin: Admin, topic: string): Promise<{ low: bigint; high: bigint }[]> {
  const found = await patiently(() => admin.fetchTopicOffsets(topic), usualPatience);
  return [...found]
    .sort((a, b) => a.partition - b.partition)
    .map(({ low, high }) => ({ low: BigInt(low), high: BigInt(high) }));
}

/** Partitions of which a copy is not level: its broker is away, or has yet to catch up. */
export async function lackingCopies(admin: Admin, topics: readonly string[]): Promise<number> {
  const { topics: found } = await admin.fetchTopicMetadata({ topics: [...topics] });
  return found.flatMap(({ partitions }) => partitions).filter(({ isr, replicas }) => isr.length < replicas.length)
    .length;
}

/** Brokers that start together are not there at the same moment: a topic made too soon would have too few copies for ever. */
async function copiesOf(admin: Admin, { copies, patience }: { copies: number | undefined; patience: number }) {
  for (const deadline = Date.now() + patience; ; await pause(100)) {
    const brokers = (await admin.describeCluster()).brokers.length;
    if (copies === undefined) return Math.min(3, brokers);
    if (brokers >= copies) return copies;
    if (Date.now() > deadline) throw new TooFewBrokers(brokers, copies);
  }
}

async function create(admin: Admin, topics: readonly Topic[], copies: number): Promise<void> {
  const durability = copies >= 3 ? { name: 'min.insync.replicas', value: '2' } : { name: 'flush.messages', value: '1' };
  // Where another process made one of them at the same moment, the client says false, and the check tells.
  await admin.createTopics({
    waitForLeaders: false,
    topics: topics.map(({ name, partitions }) => ({
      topic: name,
      numPartitions: partitions,
      replicationFactor: copies,
      configEntries: [
        { name: 'retention.ms', value: '-1' },
        { name: 'cleanup.policy', value: 'delete' },
        { name: 'max.message.bytes', value: String(maxBatchBytes) },
        durability,
      ],
    })),
  });
}

/** Partitions without a leader are asked again: a new or restarted broker is listed a little before it leads. */
async function patiently<R>(ask: () => Promise<R>, patience: number): Promise<R> {
  for (const deadline = Date.now() + patience; ; await pause(50)) {
    try {
      return await ask();
    } catch (error) {
      if (!passesByItself(error) || Date.now() > deadline) throw error;
    }
  }
}

const passesByItself = (error: unknown): boolean =>
  /LEADER_NOT_AVAILABLE|NOT_LEADER|UNKNOWN_TOPIC_OR_PARTITION|KAFKA_STORAGE_ERROR/.test(
    String((error as { type?: unknown }).type ?? (error as { cause?: { type?: unknown } }).cause?.type ?? ''),
  );
