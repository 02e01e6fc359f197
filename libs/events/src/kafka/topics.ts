import type { Topic } from '../contract.js';
import type { Admin } from './client.js';

/**
 * Creates missing topics: kept for ever, on three brokers with two confirmed copies, on one flushing every append.
 * @throws a sentence when a topic has another number of partitions than its contract: keys would move
 */
export async function ensureTopics(admin: Admin, topics: readonly Topic[]): Promise<void> {
  const present = new Set(await admin.listTopics());
  const missing = topics.filter(({ name }) => !present.has(name));
  if (missing.length > 0) {
    const brokers = (await admin.describeCluster()).brokers.length;
    const copies = Math.min(3, brokers);
    const durability =
      copies >= 3 ? [{ name: 'min.insync.replicas', value: '2' }] : [{ name: 'flush.messages', value: '1' }];
    await admin
      .createTopics({
        topics: missing.map(({ name, partitions }) => ({
          topic: name,
          numPartitions: partitions,
          replicationFactor: copies,
          configEntries: [{ name: 'retention.ms', value: '-1' }, { name: 'cleanup.policy', value: 'delete' }, ...durability],
        })),
      })
      .catch((error: unknown) => {
        // Another process may have made them at the same moment: the check below tells.
        if (!/already exists/i.test(String(error))) throw error;
      });
  }
  const { topics: found } = await admin.fetchTopicMetadata({ topics: topics.map(({ name }) => name) });
  for (const { name, partitions } of topics) {
    const actual = found.find((topic) => topic.name === name)?.partitions.length ?? 0;
    if (actual !== partitions) throw new Error(`topic ${name} has ${actual} partitions, but its contract says ${partitions}: the number must never change`);
  }
}
