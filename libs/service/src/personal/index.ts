export * from './late-erasures.js';
export * from './personal-data.js';
export { erasedAmong } from './erasures.js';
export { deleteAttachmentsOf, eraseFromSharedTables, filesOf } from './shared-tables.js';
