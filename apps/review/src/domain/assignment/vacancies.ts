import { isWorking, type PanelState } from '../panel/state.js';
import type { SeatState } from '../seat/seat.js';

/** Places of a panel that nobody holds and to which nobody is invited. */
export interface Vacancies {
  members: number;
  chair: boolean;
}

/** What a panel that works lacks; nothing otherwise. `seats`: of its present round. */
export function vacanciesOf(state: PanelState, seats: readonly Pick<SeatState, 'status' | 'duty'>[]): Vacancies {
  if (!isWorking(state)) return { members: 0, chair: false };
  const held = seats.filter(({ status }) => status !== 'left');
  return {
    members: Math.max(0, (state.size ?? 0) - held.filter(({ duty }) => duty === 'member').length),
    chair: !held.some(({ duty }) => duty === 'chair'),
  };
}

/** The duties to be filled, the chair first. */
export const emptyPlaces = ({ members, chair }: Vacancies): ('member' | 'chair')[] => [
  ...(chair ? (['chair'] as const) : []),
  ...Array.from({ length: members }, () => 'member' as const),
];
