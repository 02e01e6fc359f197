import { auditTopic, type auditEvents } from '@zhitong/contracts';
import { aggregate, type FactOf } from '@zhitong/events';

export type TrailFact = FactOf<(typeof auditEvents)[number]>;

/** How often what happened: the entries themselves stand in the log, and beside it to be searched. */
export interface TrailDayState {
  counts: Readonly<Record<string, number>>;
}

/** What one account did, and what was done to it, on one day in Beijing. Key: `<account>:<yyyy-mm-dd>`. */
export const trailDay = aggregate({
  table: 'trail_day',
  topic: auditTopic,
  initial: { counts: {} },
  evolve: ({ counts }, { type }: TrailFact): TrailDayState => ({
    counts: { ...counts, [type]: (counts[type] ?? 0) + 1 },
  }),
});
