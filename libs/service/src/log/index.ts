export * from './entry.js';
export * from './log-lines.js';
