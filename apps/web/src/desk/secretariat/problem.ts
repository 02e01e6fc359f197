import type { components } from '../../api/index.js';

/** A problem as the secretariat reads it. */
export type Problem = components['schemas']['intake.Problem'];
