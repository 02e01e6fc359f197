import kafkajs from 'kafkajs';
import { readingsTopic } from '../subject/meters.js';
import type { Reading } from '../subject/readings.js';
import { batch, shards } from './waiting.js';

/** As the library's records. */
const headers = { 'content-type': 'application/cloudevents+json; charset=UTF-8' };

/** A producer as sure of its records as the library's: idempotent, one request in flight, confirmed by all. */
export async function bareProducer(brokers: readonly string[]): Promise<kafkajs.Producer> {
  const kafka = new kafkajs.Kafka({
    brokers: [...brokers],
    clientId: 'bench-bare',
    logLevel: kafkajs.logLevel.NOTHING,
  });
  const producer = kafka.producer({ idempotent: true, maxInFlightRequests: 1, allowAutoTopicCreation: false });
  await producer.connect();
  return producer;
}

export type Parcel = { key: string; value: string; partition: number; headers: typeof headers }[];

/** The records in batches as the relay claims them: by shard. Made beforehand, so that only sending is measured. */
export function parcelsOf(waiting: readonly Reading[]): Parcel[][] {
  return Array.from({ length: shards }, (_, shard) => {
    const own = waiting.filter(({ part }) => part % shards === shard);
    return Array.from({ length: Math.ceil(own.length / batch) }, (_, nth) =>
      own
        .slice(nth * batch, (nth + 1) * batch)
        .map(({ key, part, body }) => ({ key, value: body, partition: part, headers })),
    );
  });
}

/** Sends everything, both shards at the same time, each in order. */
export async function sendBare(producer: kafkajs.Producer, shardParcels: readonly Parcel[][]): Promise<void> {
  await Promise.all(
    shardParcels.map(async (parcels) => {
      for (const messages of parcels)
        await producer.sendBatch({ acks: -1, topicMessages: [{ topic: readingsTopic.name, messages }] });
    }),
  );
}
