// What other packages need to look at this service's rules in memory: the crossings test and docs/crossings.md.
export { cross, crossings } from './domain/crossings.js';
export { accept } from './domain/problem/formal-check.js';
export { absorb, merge, unmerge } from './domain/problem/merge.js';
export { problem } from './domain/problem/problem.js';
export type { ProblemState } from './domain/problem/state.js';
export { separate } from './domain/problem/separate.js';
export { submit } from './domain/problem/submit.js';
export { withdraw } from './domain/problem/withdraw.js';
export { standardRules as intakeRules } from './domain/rules.js';
