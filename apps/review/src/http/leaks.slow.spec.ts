import { leakTests } from './leaks.fixture.js';

leakTests(true);
