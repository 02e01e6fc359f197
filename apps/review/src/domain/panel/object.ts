import {
  Forbidden,
  notAllowedNow,
  NotFound,
  ObjectionDecided,
  ObjectionRaised,
  type Text,
  type Wording,
} from '@zhitong/contracts';
import type { Role } from '@zhitong/identity';
import { demand } from './allowed.js';
import { openObjections, type PanelState } from './state.js';
import type { PanelFact } from './types.js';

export const objectionWording: Wording<'decided', 'decide-objection'> = {
  thing: { zh: '异议', en: 'The objection' },
  states: { decided: { zh: '已处理', en: 'decided already' } },
  commands: { 'decide-objection': { zh: '再次处理', en: 'decide on it again' } },
};

/** Somebody objects by name and with evidence. Both stay beside the panel; the fact names neither. */
export function raise(
  { objection, ground }: { objection: string; ground: string },
  state: PanelState,
  by?: Role,
): PanelFact[] {
  demand('object', state, by);
  return [ObjectionRaised({ problems: state.problems, round: state.round, objection, ground })];
}

export const someoneElse: Text = {
  zh: '异议须由未参与评审和未提出异议的人处理',
  en: 'an objection is decided by somebody who neither reviewed nor raised it',
};

export interface Decide {
  objection: string;
  upheld: boolean;
  reason: string;
  by: string;
  /** Who had a hand in the conclusion or raised the objection: someone else decides. */
  involved: readonly string[];
}

/** An upheld objection leads to a new round by other experts. */
export function decideObjection({ objection, upheld, reason, by, involved }: Decide, state: PanelState): PanelFact[] {
  if (!state.objections.some(({ id }) => id === objection)) throw new NotFound();
  demand('decide-objection', state);
  if (!openObjections(state).some(({ id }) => id === objection))
    throw notAllowedNow(objectionWording, 'decide-objection', 'decided', []);
  if (involved.includes(by)) throw new Forbidden(someoneElse);
  return [ObjectionDecided({ problems: state.problems, round: state.round, objection, upheld, reason })];
}
