// What other packages need to look at this service's rules in memory: the crossings test and docs/crossings.md.
export { cross, crossings } from './domain/crossings.js';
export { conclude, confirm } from './domain/panel/conclude.js';
export { form, start } from './domain/panel/form.js';
export { decideObjection, raise } from './domain/panel/object.js';
export { panel } from './domain/panel/panel.js';
export { completeScores } from './domain/panel/score.js';
export type { PanelState } from './domain/panel/state.js';
export { standardRules as reviewRules } from './domain/rules.js';
