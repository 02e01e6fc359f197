export * from './kafka-log.js';
export type { KafkaLogOptions } from './client.js';
