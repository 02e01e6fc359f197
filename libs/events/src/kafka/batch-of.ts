import { isUtf8 } from 'node:buffer';
import type { KafkaMessage } from 'kafkajs';
import type { Batch, StoredLine } from '../log/event-log.js';

/** Messages of one partition as a batch of the log. A message without key or value is a line without one. */
export const batchOf = (topic: string, partition: number, messages: readonly KafkaMessage[], from: bigint): Batch => ({
  topic,
  partition,
  from,
  next: BigInt(messages.at(-1)!.offset) + 1n,
  lines: messages.map(lineOf),
});

const lineOf = ({ key, value, offset }: KafkaMessage): StoredLine => ({
  key: key?.toString() ?? '',
  body: value?.toString() ?? '',
  offset: BigInt(offset),
  ...(value === null || isUtf8(value) ? {} : { bytes: value }),
});
