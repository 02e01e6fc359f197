import { atRest } from './at-rest.js';
import { audit } from './audit.js';
import { chains } from './chains.js';
import { effectsOnce } from './effects-once.js';
import { endings } from './endings.js';
import { numbers } from './numbers.js';
import { seen } from './seen.js';
import { statesAndFacts } from './states-and-facts.js';
import { submittedOnce } from './submitted-once.js';
import { timelines } from './timelines.js';
import type { Check } from './scene.js';

/** As people see it. To look is recorded, and so leaves facts: before the log is read. */
export const outward: readonly Check[] = [endings, submittedOnce];

/** What the log and the databases hold. The audit last: it writes facts of its own. */
export const inward: readonly Check[] = [
  ...[atRest, chains, statesAndFacts, seen, effectsOnce, timelines, numbers, audit],
];
