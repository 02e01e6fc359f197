// Apache Kafka on this machine, for development and tests. Needs nothing of the platform.
export * from './kafka-unavailable.js';
export * from './local-broker.js';
export * from './find-kafka.js';
export { findJava } from './java.js';
