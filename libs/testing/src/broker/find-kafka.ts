import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startContainer } from './container-broker.js';
import { KafkaUnavailable } from './kafka-unavailable.js';
import { startBroker } from './local-broker.js';

/** A broker for tests, or why there is none. */
export type FoundKafka =
  | { brokers: readonly string[]; by: string; stop(): Promise<void> }
  | { brokers?: undefined; missing: string; stop(): Promise<void> };

const nothing = () => Promise.resolve();

/**
 * In this order: the brokers that KAFKA_BROKERS names, a Docker engine, Java and Maven. TEST_KAFKA (`containers`,
 * `java` or `none`) admits only one of the ways: to try each of them, or to leave Kafka out.
 */
export async function findKafka(env: NodeJS.ProcessEnv = process.env): Promise<FoundKafka> {
  if (env.KAFKA_BROKERS)
    return { brokers: env.KAFKA_BROKERS.split(',').map((entry) => entry.trim()), by: 'KAFKA_BROKERS', stop: nothing };
  const only = env.TEST_KAFKA || undefined;
  if (only === 'none') return { missing: 'TEST_KAFKA=none', stop: nothing };
  const reasons: string[] = [];
  for (const [way, start] of Object.entries(ways)) {
    if (only !== undefined && only !== way) continue;
    try {
      return await start();
    } catch (error) {
      if (!(error instanceof KafkaUnavailable)) throw error;
      reasons.push(error.message);
    }
  }
  return {
    missing: reasons.join('; ') || `TEST_KAFKA=${only} is none of ${Object.keys(ways).join(', ')}`,
    stop: nothing,
  };
}

const ways: Record<string, () => Promise<FoundKafka>> = {
  containers: async () => {
    const { address, stop } = await startContainer();
    return { brokers: [address], by: 'testcontainers', stop };
  },
  java: async () => {
    // Named as a test run's folder: what a crashed run leaves, the next one removes.
    const dir = await mkdtemp(path.join(tmpdir(), `zhitong-test-${process.pid}-`));
    const removed = () => rm(dir, { recursive: true, force: true });
    try {
      const { address, stop } = await startBroker({ dir, background: true });
      return { brokers: [address], by: 'Java', stop: () => stop().finally(removed) };
    } catch (error) {
      await removed();
      throw error;
    }
  },
};
