export * from './dossier.js';
export * from './intake.js';
export * from './review.js';
export * from './research.js';
export * from './briefs.js';
export * from './accounts.js';
export * from './audit.js';
export * from './all.js';
