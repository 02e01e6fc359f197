export * from './create-log.js';
export * from './postgres-log.js';
