// What other packages need to look at this service's rules in memory: the crossings test and docs/crossings.md.
export { brief } from './domain/brief/brief.js';
export { clear, proofread, signOff } from './domain/brief/check.js';
export { answer, publish } from './domain/brief/send.js';
export type { BriefState } from './domain/brief/state.js';
export { draft } from './domain/brief/write.js';
export { crossBrief, crossMatter, matterCrossings, whenGone } from './domain/crossings.js';
export { cite, matter } from './domain/matter/matter.js';
