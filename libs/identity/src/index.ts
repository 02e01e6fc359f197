export * from './actor.js';
export * from './key-ring.js';
export * from './permissions/index.js';
export * from './tokens.js';
