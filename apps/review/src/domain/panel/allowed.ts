import { impossible, notAllowedNow, type Text, type Wording } from '@zhitong/contracts';
import { permissionFor, type Role } from '@zhitong/identity';
import { openObjections, type PanelState, type PanelStatus } from './state.js';

export type PanelCommand =
  'form' | 'mask' | 'name-unsuitable' | 'open-discussion' | 'conclude' | 'object' | 'decide-objection';

const table: Record<PanelStatus, readonly PanelCommand[]> = {
  absent: [],
  awaited: ['form', 'mask', 'name-unsuitable'],
  inviting: ['mask'],
  scoring: ['mask'],
  scored: ['mask', 'open-discussion', 'conclude'],
  discussing: ['mask'],
  notice: ['object', 'decide-objection'],
  confirmed: ['object', 'decide-objection'],
  revise: [],
  declined: ['object', 'decide-objection'],
  cancelled: [],
};

export const panelWording: Wording<PanelStatus, PanelCommand | 'fill-vacancies' | 'remind' | 'discuss'> = {
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
    mask: { zh: '遮盖评审材料', en: 'mask the packet' },
    'name-unsuitable': { zh: '提出不宜评审的专家', en: 'name unsuitable experts' },
    'fill-vacancies': { zh: '递补专家', en: 'fill vacancies' },
    'open-discussion': { zh: '讨论复评', en: 'discuss and score once more' },
    conclude: { zh: '出具专家组意见', en: 'write the opinion' },
    remind: { zh: '提醒专家', en: 'remind the experts' },
    discuss: { zh: '发言', en: 'speak in the discussion' },
    object: { zh: '提出异议', en: 'object' },
    'decide-objection': { zh: '处理异议', en: 'decide on an objection' },
  },
};

export const noVacancy: Text = { zh: '没有空缺的席位', en: 'No seat is vacant' };

/** Who gives a command: the table of permissions says so. */
const doersOf = (command: PanelCommand): readonly Role[] => permissionFor(`review.panel.${command}`)?.roles ?? [];

const discussed: Text = { zh: '已讨论复评过一次', en: 'The panel has discussed and scored again already' };
const gone: Text = {
  zh: '问题已撤回或合并，不再受理异议',
  en: 'The problem was withdrawn or merged: no objection is taken any more',
};
const awarded: Text = {
  zh: '已有团队承担，不能再提出异议',
  en: 'A team took it on: it is too late to object',
};
const noObjection: Text = { zh: '没有待处理的异议', en: 'No objection is open' };

/** Why a command that the state's row lists is still not possible. */
function barred(command: PanelCommand, state: PanelState): Text | undefined {
  if (command === 'open-discussion' && state.pass !== 1) return discussed;
  if (command === 'decide-objection' && openObjections(state).length === 0) return noObjection;
  if ((command === 'decide-objection' || command === 'object') && state.gone) return gone;
  if (command === 'object' && state.awarded) return awarded;
  return undefined;
}

/** What a panel allows now, whoever asks. */
export const allowed = (state: PanelState): PanelCommand[] =>
  table[state.status].filter((command) => !barred(command, state));

/** Why a panel does not allow a command; nothing where it does. */
export const hindrance = (command: PanelCommand, state: PanelState): Text | undefined =>
  table[state.status].includes(command) ? barred(command, state) : impossible(panelWording, command, state.status);

/**
 * Refuses a command that is not possible now, naming the state and what else who asks may do. `by`: their role, where
 * the command is of several.
 */
export function demand(command: PanelCommand, state: PanelState, by?: Role): void {
  const hindered = hindrance(command, state);
  if (!hindered) return;
  const roles = by === undefined ? doersOf(command) : [by];
  const own = allowed(state).filter((one) => doersOf(one).some((role) => roles.includes(role)));
  throw notAllowedNow(panelWording, command, state.status, own, hindered);
}
