import type { Text } from '@zhitong/contracts';
import { emptyPlaces, type Vacancies } from '../domain/assignment/vacancies.js';
import { hindrance, noVacancy, panelWording, type PanelCommand } from '../domain/panel/allowed.js';
import { discussFirst } from '../domain/panel/conclude.js';
import { someoneElse } from '../domain/panel/object.js';
import { discussHindrance } from '../domain/panel/discuss.js';
import { remindHindrance, type Remind } from '../domain/panel/remind.js';
import { mustDiscuss, scoreVoided } from '../domain/panel/score.js';
import { isWorking, type PanelState } from '../domain/panel/state.js';
import type { FixedRules } from '../domain/rules.js';

type Said = true | Text;
const say = (command: PanelCommand, state: PanelState): Said => hindrance(command, state) ?? true;

export const secretariatMay = (state: PanelState, lacking: Vacancies) => ({
  form: say('form', state),
  mask: say('mask', state),
  'fill-vacancies': (emptyPlaces(lacking).length > 0 || noVacancyIn(state)) satisfies Said,
});

const noVacancyIn = ({ status }: PanelState): Text =>
  isWorking({ status })
    ? noVacancy
    : {
        zh: `评审现为“${panelWording.states[status].zh}”，没有需要递补的席位`,
        en: `The review is ${panelWording.states[status].en}: no seat is to be filled`,
      };

export const remindMay = (remind: Remind, state: PanelState): Said => remindHindrance(remind, state) ?? true;

export interface ChairStanding {
  /** Sheets of the pass that count by now. */
  counting: number;
  reminding: Remind;
}

export function chairMay(state: PanelState, { counting, reminding }: ChairStanding) {
  const remind = remindMay(reminding, state);
  const discuss: Said = discussHindrance(state) ?? true;
  return { ...concludingMay(state, counting, reminding.rules), remind, discuss };
}

export function concludingMay(state: PanelState, counting: number, rules: FixedRules) {
  const after = (command: PanelCommand): Said => {
    const hindered = hindrance(command, state);
    if (hindered) return hindered;
    return counting < (state.size ?? 0) ? scoreVoided : true;
  };
  const conclude = after('conclude');
  return {
    'open-discussion': after('open-discussion'),
    conclude: conclude === true && mustDiscuss(state, rules) ? discussFirst : conclude,
  };
}

export const submitterMay = (state: PanelState) => ({
  object: say('object', state),
  'name-unsuitable': say('name-unsuitable', state),
});

/** `involved`: the caller had a hand in the review, or objected. */
export function approverMay(state: PanelState, involved: boolean) {
  const may = say('decide-objection', state);
  return { 'decide-objection': may === true && involved ? someoneElse : may };
}
