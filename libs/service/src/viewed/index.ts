export * from './decorators.js';
export * from './look.js';
export * from './look-recorder.js';
