export * from './tracing.js';
export * from './traceparent.js';
export * from './otlp.js';
