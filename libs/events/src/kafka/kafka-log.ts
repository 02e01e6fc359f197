import { setTimeout as pause } from 'node:timers/promises';
import type { Topic } from '../contract.js';
import type { Batch, Deliver, EventLog, Line, Slot } from '../log/event-log.js';
import { connectKafka, type Admin, type Kafka, type KafkaLogOptions, type Producer } from './client.js';
import { GroupMember } from './group-member.js';
import { scanTopic } from './scan.js';
import { ensureTopics } from './topics.js';

const headers = { 'content-type': 'application/cloudevents+json; charset=UTF-8' };

/** The event log in Apache Kafka. */
export class KafkaLog implements EventLog {
  private readonly kafka: Kafka;
  private producing: Promise<Producer> | undefined;
  private administering: Promise<Admin> | undefined;

  constructor(private readonly options: KafkaLogOptions) {
    this.kafka = connectKafka(options);
  }

  async append(batches: readonly { slot: Slot; lines: readonly Line[] }[]): Promise<void> {
    const topics = new Map<string, { key: string; value: string; partition: number; headers: typeof headers }[]>();
    for (const { slot, lines } of batches) {
      const messages = topics.get(slot.topic) ?? [];
      topics.set(slot.topic, messages);
      for (const { key, body } of lines) messages.push({ key, value: body, partition: slot.partition, headers });
    }
    const producer = await this.producer();
    try {
      await producer.sendBatch({ acks: -1, topicMessages: [...topics].map(([topic, messages]) => ({ topic, messages })) });
    } catch (error) {
      // Its sequence may no longer fit the broker's: a new producer begins anew.
      this.producing = undefined;
      await producer.disconnect().catch(() => undefined);
      throw error;
    }
  }

  async *scan(topic: string, from: readonly bigint[], until: readonly bigint[]): AsyncIterable<Batch> {
    yield* scanTopic((group) => this.consumer(group), await this.admin(), topic, from, until);
  }

  async ends(topic: string): Promise<bigint[]> {
    const offsets = await (await this.admin()).fetchTopicOffsets(topic);
    return [...offsets].sort((a, b) => a.partition - b.partition).map(({ high }) => BigInt(high));
  }

  async consume(
    group: string,
    topics: readonly string[],
    start: (slot: Slot) => Promise<bigint>,
    deliver: Deliver,
    stop: AbortSignal,
  ): Promise<void> {
    for (let failures = 0; !stop.aborted; ) {
      await new GroupMember(this.consumer(group), topics, start, deliver).run(stop).catch((error: unknown) => {
        failures += 1;
        this.options.warn?.(`${group}: ${String(error)}`);
      });
      if (!stop.aborted) await pause(Math.min(100 * 2 ** failures, 5_000), undefined, { signal: stop }).catch(() => undefined);
    }
  }

  async ensure(topics: readonly Topic[]): Promise<void> {
    await ensureTopics(await this.admin(), topics);
  }

  async close(): Promise<void> {
    const clients = await Promise.allSettled([this.producing, this.administering]);
    for (const client of clients) if (client.status === 'fulfilled') await client.value?.disconnect().catch(() => undefined);
  }

  /** One in flight and idempotent: a cut connection neither doubles nor swaps records. */
  private producer(): Promise<Producer> {
    this.producing ??= connected(this.kafka.producer({ idempotent: true, maxInFlightRequests: 1, allowAutoTopicCreation: false }), () => (this.producing = undefined));
    return this.producing;
  }

  private admin(): Promise<Admin> {
    this.administering ??= connected(this.kafka.admin(), () => (this.administering = undefined));
    return this.administering;
  }

  private consumer(group: string) {
    return this.kafka.consumer({
      groupId: group,
      sessionTimeout: this.options.sessionTimeout ?? 6_000,
      rebalanceTimeout: 10_000,
      heartbeatInterval: 1_000,
      maxWaitTimeInMs: 500,
      allowAutoTopicCreation: false,
    });
  }
}

/** Connects once; a failed attempt does not stay. */
async function connected<C extends { connect(): Promise<void> }>(client: C, failed: () => void): Promise<C> {
  try {
    await client.connect();
    return client;
  } catch (error) {
    failed();
    throw error;
  }
}
