import kafkajs from 'kafkajs';
import { fetchWait, guardIdleQueues, waitLongerAtRest } from './idle-guard.js';
import type { KafkaLogin, KafkaTls } from './login.js';

export type { Admin, Consumer, EachBatchPayload, Kafka, Producer, RecordMetadata } from 'kafkajs';

/** Where the brokers are, and how one speaks to them. */
export interface KafkaLogOptions {
  /** `host:port` */
  brokers: readonly string[];
  clientId: string;
  /** Where the brokers ask who one is. */
  login?: KafkaLogin | undefined;
  /** Encrypted, and the brokers prove who they are. */
  tls?: KafkaTls | undefined;
  /** After this long without a sign of life a member's partitions go to others, ms. Default 6,000. */
  sessionTimeout?: number;
  /** Copies that every topic must have; without it, as many as there are brokers, three at most. */
  copies?: number | undefined;
  /** Hears what the client reports. */
  warn?: (text: string) => void;
}

const retry = { initialRetryTime: 100, maxRetryTime: 5_000, retries: 8 };

/** The client behind one small door, so that another can take its place. Its own retries stay on. */
export function connectKafka({ brokers, clientId, login, tls, warn }: KafkaLogOptions): kafkajs.Kafka {
  guardIdleQueues();
  waitLongerAtRest();
  return new kafkajs.Kafka({
    brokers: [...brokers],
    clientId,
    // Certificates are always checked: against the authorities given, or those that Node knows.
    ...(tls ? { ssl: { ...tls, rejectUnauthorized: true } } : {}),
    ...(login ? { sasl: login as kafkajs.SASLOptions } : {}),
    connectionTimeout: 3_000,
    requestTimeout: 30_000,
    retry,
    logLevel: warn ? kafkajs.logLevel.ERROR : kafkajs.logLevel.NOTHING,
    logCreator:
      () =>
      ({ log }) =>
        warn?.(`${log.message}${typeof log.error === 'string' ? `: ${log.error}` : ''}`),
  });
}

/**
 * A member of a group. Short waits make joining and leaving quick. When the client gives up, it stays down: whoever
 * runs it starts another one, so that none comes back to life after it was stopped.
 */
export const openConsumer = (kafka: kafkajs.Kafka, group: string, sessionTimeout = 6_000): kafkajs.Consumer =>
  kafka.consumer({
    groupId: group,
    sessionTimeout,
    rebalanceTimeout: 10_000,
    heartbeatInterval: 1_000,
    maxWaitTimeInMs: fetchWait.paused,
    allowAutoTopicCreation: false,
    retry: { ...retry, restartOnFailure: () => Promise.resolve(false) },
  });

/** One in flight and idempotent: a cut connection neither doubles nor swaps records. */
export const openProducer = (kafka: kafkajs.Kafka): kafkajs.Producer =>
  kafka.producer({ idempotent: true, maxInFlightRequests: 1, allowAutoTopicCreation: false });
