import { at, awaited, discussing, inviting, notice, rules, scored, scoring } from '../review.fixture.js';
import type { SeatState } from '../seat/seat.js';
import { owingOf, remindHindrance, toRemind } from './remind.js';

const seat = (id: string, changes: Partial<SeatState>) => ({
  id,
  state: { status: 'accepted' as const, duty: 'member' as const, expert: `expert-${id}`, sealed: [], ...changes },
});
const seats = [
  seat('a', { status: 'invited', answerBy: '2026-03-04T01:00:00.000Z' }),
  seat('b', { sealed: [1] }),
  seat('c', {}),
  seat('d', { status: 'left' }),
  seat('e', { duty: 'chair' }),
];
const owe = (...ids: [string, string][]) => ids.map(([one, owes]) => expect.objectContaining({ seat: one, owes }));

describe('of whom a panel waits', () => {
  it.each([
    ['invitations to answer while it is formed', inviting, owe(['a', 'answer'])],
    ['scores of the pass too, once it scores; the chair owes none', scoring, owe(['a', 'answer'], ['c', 'score'])],
    ['a second score of whoever gave the first one', discussing, owe(['a', 'answer'], ['b', 'score'], ['c', 'score'])],
    ['no score once all are in', scored(80, 82, 84), owe(['a', 'answer'])],
    ['nobody before it is formed', awaited, []],
    ['nobody after the conclusion', notice, []],
  ])('%s', (_what, state, owing) => expect(owingOf(state, seats)).toEqual(owing));
});

describe('a reminder', () => {
  const lastOf = (last: Partial<Record<string, Date>>) =>
    new Map(Object.entries(last).flatMap(([seat, when]) => (when ? [[seat, when] as const] : [])));
  const owing = owingOf(scoring, seats);
  const hindered = (last: Partial<Record<string, Date>>, owes = owing) =>
    remindHindrance({ owing: owes, last: lastOf(last), at, rules }, scoring)?.en;

  it('is possible once a day for each, and while somebody owes something', () => {
    const before = (hours: number) => new Date(at.getTime() - hours * 3_600_000);
    expect([hindered({}), hindered({ a: before(24), c: before(24) })]).toEqual([undefined, undefined]);
    expect(hindered({ a: before(23.9), c: before(1) })).toMatch(/24 hours/);
    expect(hindered({ a: before(1) })).toBeUndefined();
    expect(hindered({}, [])).toMatch(/no expert/);
    expect(remindHindrance({ owing: [], last: new Map(), at, rules }, notice)?.en).toMatch(/on public notice/);
  });

  it('goes to those alone who had none within the day', () => {
    const last = lastOf({ a: new Date(at.getTime() - 3_600_000) });
    expect(toRemind({ owing, last, at, rules }).map(({ seat }) => seat)).toEqual(['c']);
  });
});
