import { notAllowedNow, type Text, type Wording } from '@zhitong/contracts';
import { isWorking, type PanelStatus } from '../panel/state.js';
import type { SeatState } from './seat.js';

export type SeatCommand = 'declare' | 'seal' | 'abstain' | 'replace' | 'report-conflict';

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
    abstain: { zh: '弃权', en: 'abstain' },
    replace: { zh: '更换专家', en: 'replace the expert' },
    'report-conflict': { zh: '报告利益冲突', en: 'report a conflict of interest' },
  },
};

/** The seat stands as it did, but its panel does not work any more. */
const tooLate: Text = { zh: '这一轮评审已结束', en: 'This round of the review is over' };

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
  return ['seal', 'abstain', 'replace', 'report-conflict'];
}

export function demand(command: SeatCommand, state: SeatState, panel: PanelStanding): void {
  const possible = allowedSeat(state, panel);
  if (!possible.includes(command))
    throw notAllowedNow(seatWording, command, state.status, possible, isLive(state, panel) ? undefined : tooLate);
}

/** What every fact of a seat says of its place. */
export const placeOf = (seat: string, { problems, panel, round, expert }: SeatState) => ({
  problems,
  panel,
  round,
  seat,
  expert,
});
