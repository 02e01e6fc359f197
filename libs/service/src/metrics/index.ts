export * from './metrics.js';
export * from './refused-tokens.js';
export * from './open-metrics.js';
