import { impossible, notAllowedNow, type Text, type Wording } from '@zhitong/contracts';
import { permissionFor, type Role } from '@zhitong/identity';
import { isWorking, type PanelStatus } from '../panel/state.js';
import type { SeatState } from './seat.js';

export const seatCommands = ['declare', 'seal', 'discuss', 'abstain', 'replace', 'report-conflict'] as const;
export type SeatCommand = (typeof seatCommands)[number];

/** The command of the permission table that each is given under. */
const permissions: Record<SeatCommand, string> = {
  declare: 'review.seat.declare',
  seal: 'review.seat.score',
  discuss: 'review.seat.discuss',
  abstain: 'review.seat.score',
  replace: 'review.seat.replace',
  'report-conflict': 'review.seat.replace',
};

/** The commands that a role may give to a seat. */
export const seatCommandsOf = (role: Role): SeatCommand[] =>
  seatCommands.filter((command) => permissionFor(permissions[command])?.roles.includes(role));

export const seatWording: Wording<SeatState['status'], SeatCommand | 'read'> = {
  thing: { zh: '席位', en: 'The seat' },
  states: {
    absent: { zh: '不存在', en: 'absent' },
    invited: { zh: '待答复邀请', en: 'waiting for an answer to the invitation' },
    accepted: { zh: '已接受邀请', en: 'taken' },
    left: { zh: '已退出', en: 'left' },
  },
  commands: {
    read: { zh: '查阅材料', en: 'read the problem' },
    declare: { zh: '作利益冲突声明', en: 'declare interests' },
    seal: { zh: '填写和提交评分', en: 'score' },
    discuss: { zh: '在讨论中发言', en: 'speak in the discussion' },
    abstain: { zh: '弃权', en: 'abstain' },
    replace: { zh: '更换专家', en: 'replace the expert' },
    'report-conflict': { zh: '报告利益冲突', en: 'report a conflict of interest' },
  },
};

/** The seat stands as it did, but its panel does not work any more. */
const tooLate: Text = { zh: '这一轮评审已结束', en: 'This round of the review is over' };
const declareFirst: Text = { zh: '请先作利益冲突声明', en: 'Declare your interests first' };
const chairDoesNotScore: Text = { zh: '组长不参加评分', en: 'The chair does not score' };
const sealedAlready: Text = {
  zh: '本轮评分已提交，不能再改；如发现利益冲突，请报告',
  en: 'Your score is sealed and stands; if you find a conflict of interest, report it',
};
const notScoring: Text = { zh: '目前不在评分阶段', en: 'Nothing is being scored at present' };
const notDiscussing: Text = { zh: '目前不在讨论阶段', en: 'Nothing is being discussed at present' };
const sealedSpeaksNoMore: Text = {
  zh: '您已提交复评，不能再发言',
  en: 'You have scored again: you cannot speak any more',
};

/** Where the panel stands: a seat lives only as long as its panel works. */
export interface PanelStanding {
  status: PanelStatus;
  pass: number;
  round: number;
}

/** Whether the panel still works with this seat's round. */
export const isLive = (state: SeatState, panel: PanelStanding): boolean =>
  panel.round === state.round && isWorking(panel);

/** What a seat allows now, whoever asks. The chair does not score. */
export function allowedSeat(state: SeatState, panel: PanelStanding): SeatCommand[] {
  if (!isLive(state, panel)) return [];
  if (state.status === 'invited') return ['declare', 'replace', 'report-conflict'];
  if (state.status !== 'accepted') return [];
  if (state.duty === 'chair') return ['replace', 'report-conflict'];
  if (panel.status === 'inviting') return ['abstain', 'replace', 'report-conflict'];
  // What is sealed stands, unless a conflict voids it.
  if (panel.status === 'scored' || state.sealed.includes(panel.pass)) return ['report-conflict'];
  return [
    'seal',
    ...(panel.status === 'discussing' ? (['discuss'] as const) : []),
    'abstain',
    'replace',
    'report-conflict',
  ];
}

/**
 * Why a seat does not allow a command. Told from the seat itself and from what its panel is about to do: whoever has
 * sealed hears the same whatever colleagues have done since.
 */
export function hindrance(command: SeatCommand, state: SeatState, panel: PanelStanding): Text {
  if (!isLive(state, panel)) return tooLate;
  const scoring = command === 'seal' || command === 'abstain' || command === 'discuss';
  if (state.status === 'invited' && scoring) return declareFirst;
  if (state.status !== 'accepted' || command === 'declare') return impossible(seatWording, command, state.status);
  if (state.duty === 'chair' && scoring) return chairDoesNotScore;
  if (command === 'discuss' && panel.pass < 2) return notDiscussing;
  if (state.sealed.includes(panel.pass)) return command === 'discuss' ? sealedSpeaksNoMore : sealedAlready;
  return command === 'discuss' ? notDiscussing : notScoring;
}

/** `by`: the role of who asks, where it is known; a refusal names nothing that only others may do. */
export function demand(command: SeatCommand, state: SeatState, panel: PanelStanding, by?: Role): void {
  const possible = allowedSeat(state, panel);
  if (possible.includes(command)) return;
  const own = by === undefined ? possible : possible.filter((one) => seatCommandsOf(by).includes(one));
  throw notAllowedNow(seatWording, command, state.status, own, hindrance(command, state, panel));
}

/** What every fact of a seat says of its place. */
export const placeOf = (seat: string, { problems, panel, round, expert }: SeatState) => ({
  problems,
  panel,
  round,
  seat,
  expert,
});
