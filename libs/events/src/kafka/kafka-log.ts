import { setTimeout as pause } from 'node:timers/promises';
import type { Topic } from '../contract.js';
import type { Batch, Deliver, EventLog, Line, Slot } from '../log/event-log.js';
import {
  connectKafka,
  openConsumer,
  openProducer,
  type Admin,
  type Kafka,
  type KafkaLogOptions,
  type Producer,
  type RecordMetadata,
} from './client.js';
import { GroupMember } from './group-member.js';
import { parcels } from './parcels.js';
import { scanTopic } from './scan.js';
import { ensureTopics, lackingCopies, offsetsOf } from './topics.js';

/** One header: eight would halve the client's throughput both ways. */
const headers = { 'content-type': 'application/cloudevents+json; charset=UTF-8' };

/** The event log in Apache Kafka. */
export class KafkaLog implements EventLog {
  private readonly kafka: Kafka;
  private producing: Promise<Producer> | undefined;
  private administering: Promise<Admin> | undefined;
  /** The last question about offsets. */
  private asked: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: KafkaLogOptions) {
    this.kafka = connectKafka(options);
  }

  async append(batches: readonly { slot: Slot; lines: readonly Line[] }[]): Promise<void> {
    for (const parcel of parcels(batches)) await this.send(parcel);
  }

  async *scan(topic: string, from: readonly bigint[], until: readonly bigint[]): AsyncIterable<Batch> {
    const admin = await this.admin();
    const ranges = (await this.offsets(topic)).map(({ low, high }, partition) => ({
      position: max(from[partition] ?? 0n, low),
      end: min(until[partition] ?? 0n, high),
    }));
    yield* scanTopic((group) => openConsumer(this.kafka, group), admin, topic, ranges);
  }

  async ends(topic: string): Promise<bigint[]> {
    return (await this.offsets(topic)).map(({ high }) => high);
  }

  async consume(
    group: string,
    topics: readonly string[],
    start: (slot: Slot) => Promise<bigint>,
    deliver: Deliver,
    stop: AbortSignal,
  ): Promise<void> {
    const warn = (text: string) => this.options.warn?.(`${group}: ${text}`);
    for (let failures = 0; !stop.aborted;) {
      const member = new GroupMember({
        consumer: openConsumer(this.kafka, group, this.options.sessionTimeout),
        topics,
        start,
        deliver,
        warn,
      });
      try {
        await member.run(stop);
      } catch (error) {
        failures = member.hasJoined ? 1 : failures + 1;
        warn(`${String(error)}; joins again`);
        await pause(Math.min(100 * 2 ** failures, 5_000), undefined, { signal: stop }).catch(() => undefined);
      }
    }
  }

  async ensure(topics: readonly Topic[]): Promise<void> {
    await ensureTopics(await this.admin(), topics, { copies: this.options.copies });
  }

  async lacking(topics: readonly string[]): Promise<number> {
    return lackingCopies(await this.admin(), topics);
  }

  /** Ends its connections; those of groups end with `stop`. */
  async close(): Promise<void> {
    const clients = await Promise.allSettled([this.producing, this.administering]);
    for (const client of clients)
      if (client.status === 'fulfilled') await client.value?.disconnect().catch(() => undefined);
  }

  private async send(parcel: readonly { slot: Slot; lines: readonly Line[] }[]): Promise<void> {
    const topics = new Map<string, { key: string; value: string; partition: number; headers: typeof headers }[]>();
    for (const { slot, lines } of parcel) {
      const messages = topics.get(slot.topic) ?? [];
      topics.set(slot.topic, messages);
      for (const { key, body } of lines) messages.push({ key, value: body, partition: slot.partition, headers });
    }
    const producer = await this.producer();
    try {
      const topicMessages = [...topics].map(([topic, messages]) => ({ topic, messages }));
      const confirmed = await producer.sendBatch({ acks: -1, topicMessages });
      assertConfirmed(parcel, confirmed);
    } catch (error) {
      // Its sequence may no longer fit the broker's: a new producer begins anew.
      this.producing = undefined;
      await producer.disconnect().catch(() => undefined);
      throw error;
    }
  }

  /**
   * One question after the other: of several at the same moment the client may answer one out of what it has just learnt
   * for another, without the topic, and then fails for good.
   */
  private offsets(topic: string): ReturnType<typeof offsetsOf> {
    const answer = this.asked.then(async () => offsetsOf(await this.admin(), topic));
    this.asked = answer.catch(() => undefined);
    return answer;
  }

  private producer(): Promise<Producer> {
    this.producing ??= connected(openProducer(this.kafka), () => (this.producing = undefined));
    return this.producing;
  }

  private admin(): Promise<Admin> {
    this.administering ??= connected(this.kafka.admin(), () => (this.administering = undefined));
    return this.administering;
  }
}

/** The client drops, without a word, what goes to a partition that it does not find. */
function assertConfirmed(parcel: readonly { slot: Slot }[], confirmed: readonly RecordMetadata[]): void {
  const present = new Set(confirmed.map(({ topicName, partition }) => `${topicName}/${partition}`));
  const missing = parcel.map(({ slot }) => `${slot.topic}/${slot.partition}`).find((id) => !present.has(id));
  if (missing !== undefined) throw new Error(`the broker confirmed nothing for ${missing}`);
}

const max = (a: bigint, b: bigint): bigint => (a > b ? a : b);
const min = (a: bigint, b: bigint): bigint => (a < b ? a : b);

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
