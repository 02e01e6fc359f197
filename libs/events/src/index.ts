export * from './contract.js';
export * from './recorded.js';
export * from './aggregate.js';
export * from './change.js';
