import { impossible, notAllowedNow, type Text } from '@zhitong/contracts';
import type { FixedRules } from '../rules.js';
import type { SeatState } from '../seat/seat.js';
import { panelWording } from './allowed.js';
import { isWorking, type PanelState } from './state.js';

/** Somebody of whom the panel waits for something. */
export interface Owing {
  seat: string;
  expert: string;
  owes: 'answer' | 'score';
  by: string;
}

/** Of whom a panel waits: answers to invitations, and scores of the present pass. The chair owes no score. */
export function owingOf(
  state: PanelState,
  seats: readonly { id: string; state: Pick<SeatState, 'status' | 'duty' | 'expert' | 'sealed' | 'answerBy'> }[],
): Owing[] {
  if (!isWorking(state)) return [];
  const scoring = state.status === 'scoring' || state.status === 'discussing';
  return seats.flatMap(({ id: seat, state: { status, duty, expert, sealed, answerBy = '' } }): Owing[] => {
    if (status === 'invited') return [{ seat, expert, owes: 'answer', by: answerBy }];
    const waits = scoring && status === 'accepted' && duty === 'member' && !sealed.includes(state.pass);
    return waits ? [{ seat, expert, owes: 'score', by: state.dueAt ?? '' }] : [];
  });
}

const nobodyOwes: Text = { zh: '没有在等的专家', en: 'The panel waits for no expert' };
const remindedAlready = (hours: number): Text => ({
  zh: `在等的专家 ${hours} 小时内都已提醒过一次`,
  en: `All whom the panel waits for were reminded within the last ${hours} hours`,
});

export interface Remind {
  owing: readonly Owing[];
  /** When each seat was reminded last. */
  last: ReadonlyMap<string, Date>;
  at: Date;
  rules: FixedRules;
}

/** Who owes something and has not been reminded of it within the day. */
export const toRemind = ({ owing, last, at, rules }: Remind): Owing[] =>
  owing.filter(({ seat }) => {
    const before = last.get(seat);
    return before === undefined || at.getTime() - before.getTime() >= rules.reminderHours * 3_600_000;
  });

/** Why nobody can be reminded now; nothing where somebody can. */
export function remindHindrance(remind: Remind, state: PanelState): Text | undefined {
  if (!isWorking(state)) return impossible(panelWording, 'remind', state.status);
  if (remind.owing.length === 0) return nobodyOwes;
  return toRemind(remind).length === 0 ? remindedAlready(remind.rules.reminderHours) : undefined;
}

/** @throws NotAllowedNow */
export function demandRemind(remind: Remind, state: PanelState): void {
  const why = remindHindrance(remind, state);
  if (why) throw notAllowedNow(panelWording, 'remind', state.status, [], why);
}
