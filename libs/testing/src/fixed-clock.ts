import type { Clock } from '@zhitong/events';

/** A clock that a test moves. */
export interface FixedClock extends Clock {
  advance(by: { days?: number; hours?: number; minutes?: number; seconds?: number }): void;
  set(at: string | Date): void;
}

export function fixedClock(at: string): FixedClock {
  let now = new Date(at).getTime();
  return {
    now: () => new Date(now),
    advance: ({ days = 0, hours = 0, minutes = 0, seconds = 0 }) => {
      now += (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1_000;
    },
    set: (to) => {
      now = new Date(to).getTime();
    },
  };
}
