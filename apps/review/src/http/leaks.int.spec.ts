import { leakTests } from './leaks.fixture.js';

// The short form: the whole one is in leaks.slow.spec.ts.
leakTests(false);
