import { setTimeout as pause } from 'node:timers/promises';
import type { Topic } from '../contract.js';
import { WrongPartitions } from '../log/wrong-partitions.js';
import type { Admin } from './client.js';
import { maxBatchBytes } from './parcels.js';

/** How long brokers may take to lead the partitions of a new topic, or again after a restart. */
const patience = 15_000;

/**
 * Creates missing topics: kept for ever, on three brokers with two confirmed copies, on one flushing every append.
 * @throws WrongPartitions
 */
export async function ensureTopics(admin: Admin, topics: readonly Topic[]): Promise<void> {
  const present = new Set(await admin.listTopics());
  const missing = topics.filter(({ name }) => !present.has(name));
  if (missing.length > 0) await create(admin, missing);
  await patiently(async () => {
    const { topics: found } = await admin.fetchTopicMetadata({ topics: topics.map(({ name }) => name) });
    for (const topic of topics) {
      const actual = found.find(({ name }) => name === topic.name)?.partitions.length ?? 0;
      if (actual !== topic.partitions) throw new WrongPartitions(topic, actual);
    }
  });
  for (const { name } of missing) await offsetsOf(admin, name);
}

/** The first and the next offset of each partition, by index. */
export async function offsetsOf(admin: Admin, topic: string): Promise<{ low: bigint; high: bigint }[]> {
  const found = await patiently(() => admin.fetchTopicOffsets(topic));
  return [...found]
    .sort((a, b) => a.partition - b.partition)
    .map(({ low, high }) => ({ low: BigInt(low), high: BigInt(high) }));
}

async function create(admin: Admin, topics: readonly Topic[]): Promise<void> {
  const brokers = (await admin.describeCluster()).brokers.length;
  const copies = Math.min(3, brokers);
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
async function patiently<R>(ask: () => Promise<R>): Promise<R> {
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
