// What other packages need to look at this service's rules in memory: the crossings test and docs/crossings.md.
export { evaluateBids, noticeEnded } from './domain/award.js';
export { closeCall, publishCall } from './domain/call.js';
export { cross, crossings } from './domain/crossings.js';
export { demoRules as researchRules } from './domain/rules.js';
export { topic } from './domain/topic.js';
export type { TopicState } from './domain/topic-state.js';
