export * from './fixed-clock.js';
export * from './eventually.js';
export * from './database.js';
export * from './test-http.js';
export * from './foreign-facts.js';
export * from './service-for-test.js';
export * from './kafka.js';
