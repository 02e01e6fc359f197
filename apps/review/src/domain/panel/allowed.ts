import { NotAllowedNow, type Text } from '@zhitong/contracts';
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

export const panelStatusNames: Record<PanelStatus, Text> = {
  absent: { zh: '未进入评审', en: 'not under review' },
  awaited: { zh: '待组建专家组', en: 'waiting for a panel' },
  inviting: { zh: '邀请专家中', en: 'inviting experts' },
  scoring: { zh: '评分中', en: 'scoring' },
  scored: { zh: '评分已齐', en: 'all scores are in' },
  discussing: { zh: '讨论复评中', en: 'discussing and scoring again' },
  notice: { zh: '公示中', en: 'on public notice' },
  confirmed: { zh: '通过', en: 'approved' },
  revise: { zh: '退回修改', en: 'sent back for revision' },
  declined: { zh: '未通过', en: 'declined' },
  cancelled: { zh: '已中止', en: 'cancelled' },
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
  if (!possible.includes(command)) throw new NotAllowedNow(command, state.status, possible);
}
