/** What the benchmarks need of them too. */
export { idleSettings } from './other-process.js';
export { wholeLife } from './story.js';
export { dossier } from './sample-facts.js';
