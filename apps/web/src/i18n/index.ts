export * from './language.js';
export * from './messages.js';
export * from './bilingual.js';
export * from './times.js';
