export * from './subscriber.js';
export * from './event-strategy.js';
