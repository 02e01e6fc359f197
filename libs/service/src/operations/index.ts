export { takeStock, type Stock, type StockQuestion } from './stock.js';
export { findingsOf } from './findings.js';
export type { Finding, SelfCheck } from './finding.js';
export { operationsControllers } from './controllers.js';
