import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import kafkajs from 'kafkajs';

const limit = 60_000;
/** One for each of the four partitions of the groups' positions, which a first question makes. */
const groups = ['a', 'b', 'c', 'd'];

/**
 * Waits until a broker serves all its topics and groups: after a start it is listed a little before it leads its
 * partitions and has loaded the groups.
 * @throws with its last words when it ends instead
 */
export async function untilReady(address: string, ended: Promise<unknown>, log: string): Promise<void> {
  let end: unknown;
  void ended.then((code) => (end = code ?? 'an unknown code'));
  for (const deadline = Date.now() + limit; Date.now() < deadline; await pause(25)) {
    if (end !== undefined)
      throw new Error(
        `Apache Kafka did not start, it ended with ${String(end)}: ${(await readFile(log, 'utf8')).slice(-1_500)}`,
      );
    if (await serves(address)) return;
  }
  throw new Error(`Apache Kafka was not ready after ${limit / 1_000} s: see ${log}`);
}

/** Whether brokers answer, lead their partitions and know their groups. */
export async function serves(address: string): Promise<boolean> {
  const admin = new kafkajs.Kafka({
    brokers: [address],
    logLevel: kafkajs.logLevel.NOTHING,
    connectionTimeout: 1_000,
    retry: { retries: 0 },
  }).admin();
  try {
    await admin.connect();
    if ((await admin.describeCluster()).brokers.length === 0) return false;
    for (const topic of await admin.listTopics()) await admin.fetchTopicOffsets(topic);
    for (const groupId of groups) await admin.fetchOffsets({ groupId });
    return true;
  } catch {
    return false;
  } finally {
    await admin.disconnect().catch(() => undefined);
  }
}
