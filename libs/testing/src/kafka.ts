import { findKafka } from './broker/find-kafka.js';

/** Brokers for a test, or why there are none. */
export type KafkaForTests = { brokers: readonly string[] } | { brokers?: undefined; missing: string };

let own: Promise<KafkaForTests> | undefined;

/**
 * The broker of this run: started when the first test asks for it, shared by all, ended with the run. Tests keep
 * apart by the names of their topics and groups.
 */
export function kafkaForTests(): Promise<KafkaForTests> {
  const shared = process.env.TEST_KAFKA_URL;
  return (own ??= shared === undefined ? findKafka() : askFor(shared));
}

async function askFor(url: string): Promise<KafkaForTests> {
  const answer = await fetch(url);
  const found = (await answer.json()) as KafkaForTests & { error?: string };
  if (found.error !== undefined) throw new Error(found.error);
  return found;
}
