export * from './errors.js';
export * from './wording.js';
export * from './topics.js';
export * from './events/index.js';
export * from './rules/index.js';
export * from './board.js';
