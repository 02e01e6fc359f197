export * from './press.js';
export * from './letterhead.js';
