import { mayIn, type Language } from '@zhitong/service';
import type { FixedRules } from '../domain/rules.js';
import type { ChairedPanel } from '../queries/chaired.js';
import { concludingMay } from './panel-may.js';
import { outline } from './panel-view.js';
import { titleOf } from './packet.js';

/** A panel in the list of its chair. */
export const chairedView = ({ id, state, done, masked }: ChairedPanel, rules: FixedRules, language: Language) => ({
  ...outline(id, state),
  title: titleOf({ state, masked }) ?? '',
  size: state.size,
  pass: state.pass,
  done,
  concludedAt: state.conclusion?.concludedAt,
  may: mayIn(language, concludingMay(state, done, rules)),
});
