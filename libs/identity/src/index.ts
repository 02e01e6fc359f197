export * from './actor.js';
export * from './data-keys.js';
export * from './key-ring.js';
export * from './permissions/index.js';
export * from './signer.js';
export * from './tokens.js';
