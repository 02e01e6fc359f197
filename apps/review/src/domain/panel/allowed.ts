import { notAllowedNow, type Wording } from '@zhitong/contracts';
import { openObjections, type PanelState, type PanelStatus } from './state.js';

export type PanelCommand = 'form' | 'name-unsuitable' | 'open-discussion' | 'conclude' | 'object' | 'decide-objection';

const table: Record<PanelStatus, readonly PanelCommand[]> = {
  absent: [],
  awaited: ['form', 'name-unsuitable'],
  inviting: [],
  scoring: [],
  scored: ['open-discussion', 'conclude'],
  discussing: [],
  notice: ['object', 'decide-objection'],
  confirmed: ['object', 'decide-objection'],
  revise: [],
  declined: ['object', 'decide-objection'],
  cancelled: [],
};

export const panelWording: Wording<PanelStatus, PanelCommand | 'fill-vacancies'> = {
  thing: { zh: '评审', en: 'The review' },
  states: {
    absent: { zh: '尚未开始', en: 'not begun' },
    awaited: { zh: '待组建专家组', en: 'waiting for a panel' },
    inviting: { zh: '邀请专家中', en: 'inviting experts' },
    scoring: { zh: '评分中', en: 'scoring' },
    scored: { zh: '评分已齐', en: 'complete: all scores are in' },
    discussing: { zh: '讨论复评中', en: 'discussing and scoring again' },
    notice: { zh: '公示中', en: 'on public notice' },
    confirmed: { zh: '通过', en: 'over: approved' },
    revise: { zh: '退回修改', en: 'over: sent back for revision' },
    declined: { zh: '未通过', en: 'over: declined' },
    cancelled: { zh: '已中止', en: 'cancelled' },
  },
  commands: {
    form: { zh: '组建专家组', en: 'form a panel' },
    'name-unsuitable': { zh: '提出不宜评审的专家', en: 'name unsuitable experts' },
    'fill-vacancies': { zh: '递补专家', en: 'fill vacancies' },
    'open-discussion': { zh: '讨论复评', en: 'discuss and score once more' },
    conclude: { zh: '出具专家组意见', en: 'write the opinion' },
    object: { zh: '提出异议', en: 'object' },
    'decide-objection': { zh: '处理异议', en: 'decide on an objection' },
  },
};

/** What a panel allows now, whoever asks. */
export const allowed = (state: PanelState): PanelCommand[] =>
  table[state.status].filter((command) => {
    if (command === 'open-discussion') return state.pass === 1;
    if (command === 'decide-objection') return !state.gone && openObjections(state).length > 0;
    if (command === 'object') return !state.gone && !state.awarded;
    return true;
  });

/** Refuses a command that is not possible now, naming the state and what is possible. */
export function demand(command: PanelCommand, state: PanelState): void {
  const possible = allowed(state);
  if (!possible.includes(command)) throw notAllowedNow(panelWording, command, state.status, possible);
}
