// The demo's people and acts, for programs that let problems walk the line.
export { openCampaign } from './acts/intake.js';
export { loadExperts } from './acts/experts.js';
export { Cast } from './cast.js';
export { Unexpected, until, type Attempt } from './client.js';
export { readSamples, type Sample } from './sample.js';
export { begin, brief, merge, reject, research, review, withdraw, type Tell, type Walk } from './scenario.js';
