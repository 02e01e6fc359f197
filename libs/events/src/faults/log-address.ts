import type { EventLog } from '../log/event-log.js';
import { KafkaLog } from '../kafka/kafka-log.js';
import { PostgresLog } from '../postgres/postgres-log.js';

/** Where a log is, in words that another process understands. */
export type LogAddress = { kind: 'postgres'; url: string } | { kind: 'kafka'; brokers: readonly string[] };

export const openLog = (address: LogAddress): EventLog =>
  address.kind === 'postgres'
    ? new PostgresLog({ url: address.url, poolSize: 4 })
    : new KafkaLog({ brokers: address.brokers, clientId: 'faults' });
