/**
 * `@zhitong/events/kafka`: the log in Apache Kafka.
 * @module
 */

export * from './kafka-log.js';
export * from './grants.js';
export type { KafkaLogOptions } from './client.js';
export type { KafkaLogin, KafkaTls } from './login.js';
