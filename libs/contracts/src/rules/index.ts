export * from './rule.js';
export * from './problem.js';
export * from './review.js';
export * from './research.js';
export * from './briefs.js';
