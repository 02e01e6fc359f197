import { restrictedTopic } from '@zhitong/contracts';
import fc from 'fast-check';
import { anyFacts } from '../../testing/any-facts.js';
import { partsAfter } from '../../testing/story.js';
import type { Audience } from '../audience.js';
import type { TrackedEvent } from '../parts/event.js';
import { visibleParts } from '../standing/visible-parts.js';
import type { TimelineRow } from './row.js';
import { visibleRows } from './visible-rows.js';

const rowOf = ({ id, type, topic, key, at, actor, cause, seq, data }: TrackedEvent): TimelineRow => ({
  id,
  type,
  topic,
  key,
  at,
  actor,
  cause: cause ?? null,
  seq: Number(seq),
  instruction: 'instruction' in data ? data.instruction : null,
  audience: 'audience' in data ? data.audience : null,
});
const rowsOf = (events: readonly TrackedEvent[]) =>
  events.filter(({ data }) => data.problems.includes('p1')).map(rowOf);
const seenBy = (audience: Audience, rows: readonly TimelineRow[], events: readonly TrackedEvent[]) =>
  visibleRows(rows, {
    problem: 'p1',
    audience,
    account: 'leader-1',
    parts: visibleParts(partsAfter('p1', events), audience, 'leader-1'),
  });
/** Each fact caused by the one before it: what is hidden could be pointed to. */
const chained = anyFacts().map((events) =>
  events.map((event, n) => (n === 0 ? event : { ...event, cause: events[n - 1]!.id })),
);
const isInternal = ({ instruction }: TimelineRow) => instruction === 'in-1';

describe('what a reader sees of a timeline', () => {
  it('is byte for byte the same without what is hidden', () => {
    let hidden = 0;
    fc.assert(
      fc.property(chained, (events) => {
        const rows = rowsOf(events);
        for (const audience of ['submitter', 'team', 'leader', 'office'] as const) {
          const left = rows.filter(
            (row) => row.topic !== restrictedTopic.name && !(audience === 'submitter' && isInternal(row)),
          );
          hidden += rows.length - left.length;
          expect(JSON.stringify(seenBy(audience, left, events))).toBe(JSON.stringify(seenBy(audience, rows, events)));
        }
      }),
    );
    expect(hidden).toBeGreaterThan(100);
  });

  it('names no account but one’s own, outside the office', () => {
    fc.assert(
      fc.property(chained, (events) => {
        const rows = rowsOf(events).map((row) => ({ ...row, actor: `account-of-${row.type}` }));
        for (const audience of ['submitter', 'team', 'leader'] as const)
          for (const { actor } of seenBy(audience, rows, events)) expect(actor).not.toContain('account-of');
      }),
    );
  });

  it('is everything for those who may know who reviews, but for sealed bids', () => {
    fc.assert(
      fc.property(chained, (events) => {
        const rows = rowsOf(events);
        const missing = rows.filter(({ id }) => !seenBy('all', rows, events).some((row) => row.id === id));
        for (const { type } of missing) expect(type).toBe('BidSubmitted');
      }),
    );
  });
});
