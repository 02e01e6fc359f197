import kafkajs from 'kafkajs';

export type { Admin, Consumer, EachBatchPayload, Kafka, Producer } from 'kafkajs';

export interface KafkaLogOptions {
  brokers: readonly string[];
  clientId: string;
  /** After this long without a sign of life a member's partitions go to others, ms. */
  sessionTimeout?: number;
  /** Hears what the client reports. */
  warn?: (text: string) => void;
}

/** The client behind one small door, so that another can take its place. Its own retries stay on. */
export const connectKafka = ({ brokers, clientId, warn }: KafkaLogOptions) =>
  new kafkajs.Kafka({
    brokers: [...brokers],
    clientId,
    connectionTimeout: 3_000,
    requestTimeout: 30_000,
    retry: { initialRetryTime: 100, maxRetryTime: 5_000, retries: 8 },
    logLevel: warn ? kafkajs.logLevel.ERROR : kafkajs.logLevel.NOTHING,
    logCreator:
      () =>
      ({ log }) =>
        warn?.(`${log.message}${typeof log.error === 'string' ? `: ${log.error}` : ''}`),
  });
