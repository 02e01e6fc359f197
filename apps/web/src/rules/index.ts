import './no-eval.js';

/** The rules of fields, the very ones that the server holds requests against. Loaded with the screens that need them. */
export * from '@zhitong/contracts/rules';
