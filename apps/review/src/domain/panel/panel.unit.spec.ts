import { Forbidden, NotAllowedNow, NotFound } from '@zhitong/contracts';
import {
  after,
  at,
  awaited,
  concluded,
  confirmed,
  declined,
  discussing,
  inviting,
  notice,
  opinion,
  revise,
  rules,
  scored,
  scoring,
  sheets,
} from '../review.fixture.js';
import { allowed } from './allowed.js';
import { conclude, confirm } from './conclude.js';
import { start } from './form.js';
import { decideObjection, raise } from './object.js';
import { panel } from './panel.js';
import { completeScores, mustDiscuss, openDiscussion, reopen } from './score.js';
import { initialPanel, type PanelState } from './state.js';

const refused = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    return error as NotAllowedNow;
  }
  throw new Error('was not refused');
};

describe('what a panel allows', () => {
  it.each([
    [initialPanel, []],
    [awaited, ['form', 'mask', 'name-unsuitable']],
    [inviting, ['mask']],
    [scoring, ['mask']],
    [scored(80, 80, 80), ['mask', 'open-discussion', 'conclude']],
    [discussing, ['mask']],
    [notice, ['object']],
    [confirmed, ['object']],
    [revise, []],
    [declined, ['object']],
  ])('%#', (state, commands) => {
    expect(allowed(state)).toEqual(commands);
  });

  it('and a refusal says the state and what is possible', () => {
    expect(refused(() => conclude({ opinion, at, rules }, awaited))).toMatchObject({
      status: 409,
      state: 'awaited',
      allowed: [],
    });
  });
});

describe('scoring', () => {
  it('begins when the last seat is taken, with ten days', () => {
    expect(start({ taken: 3, at, rules }, inviting)).toEqual([]);
    expect(start({ taken: 4, at, rules }, inviting)).toMatchObject([{ data: { dueAt: '2026-03-12T01:00:00.000Z' } }]);
    expect(start({ taken: 4, at, rules }, scoring)).toEqual([]);
  });

  it('says nothing until the last sheet is in', () => {
    expect(completeScores({ sheets: sheets(80, 80), seed: 'a', rules }, scoring)).toEqual([]);
    expect(scored(80, 82, 84)).toMatchObject({
      status: 'scored',
      pass: 1,
      scores: [{ pass: 1, statistics: { mean: 82 } }],
    });
  });

  it('unseals in an order that says nothing of who wrote what', () => {
    const given = sheets(80, 81, 82, 83, 84);
    const orders = Array.from({ length: 30 }, (_, seed) => {
      const [fact] = completeScores({ sheets: given, seed: `${seed}`, rules }, { ...scoring, size: 5 });
      return (fact!.data as { sheets: { total: number }[] }).sheets.map(({ total }) => total);
    });
    expect(new Set(orders.map(String)).size).toBeGreaterThan(20);
    for (const order of orders) expect([...order].sort()).toEqual([80, 81, 82, 83, 84]);
  });
});

describe('scores that lie far apart', () => {
  const apart = scored(95, 55, 90);

  it('must be discussed before the chair concludes', () => {
    expect(mustDiscuss(apart, rules)).toBe(true);
    expect(mustDiscuss(scored(80, 82, 84), rules)).toBe(false);
    expect(refused(() => conclude({ opinion, at, rules }, apart))).toMatchObject({
      state: 'scored',
      allowed: ['open-discussion'],
    });
  });

  it('are given once more, and both are kept', () => {
    expect(discussing).toMatchObject({ status: 'discussing', pass: 2, dueAt: '2026-03-05T01:00:00.000Z' });
    const again = after(discussing, completeScores({ sheets: sheets(88, 60, 90), seed: 'b', rules }, discussing));
    expect(again.scores.map(({ pass, statistics }) => [pass, statistics.range])).toEqual([
      [1, 40],
      [2, 30],
    ]);
    // Still apart: there is one re-score only, now the chair concludes from it.
    expect(mustDiscuss(again, rules)).toBe(false);
    expect(refused(() => openDiscussion({ at, rules }, again)).allowed).toEqual(['conclude']);
    const [fact] = conclude({ opinion, at, rules }, again);
    expect(fact!.data).toMatchObject({ statistics: { mean: 79.33 }, outcome: 'revise' });
  });
});

describe('a score that is voided after all were in', () => {
  const state = scored(80, 82, 84);

  it('holds up the chair until whoever takes the place has scored', () => {
    for (const command of [
      () => conclude({ opinion, at, rules, counting: 2 }, state),
      () => openDiscussion({ at, rules, counting: 2 }, state),
    ])
      expect(refused(command)).toMatchObject({ status: 409, state: 'scored', allowed: [] });
    expect(conclude({ opinion, at, rules, counting: 3 }, state)).toHaveLength(1);
  });

  it('opens the same pass again when the place is taken', () => {
    expect(reopen({ members: 2, counting: 2, at, rules }, state)).toEqual([]);
    expect(reopen({ members: 3, counting: 3, at, rules }, state)).toEqual([]);
    const again = after(state, reopen({ members: 3, counting: 2, at, rules }, state));
    expect(again).toMatchObject({ status: 'scoring', pass: 1 });
    const done = after(again, completeScores({ sheets: sheets(60, 62, 64), seed: 'c', rules }, again));
    expect(conclude({ opinion, at, rules, counting: 3 }, done)[0]!.data).toMatchObject({ statistics: { mean: 62 } });
    expect(done.scores).toHaveLength(2);
  });

  it('after the discussion opens the second pass again, not a third', () => {
    const second = after(discussing, completeScores({ sheets: sheets(80, 80, 80), seed: 'd', rules }, discussing));
    const again = after(second, reopen({ members: 3, counting: 2, at, rules }, second));
    expect(again).toMatchObject({ status: 'discussing', pass: 2 });
  });
});

describe('the conclusion', () => {
  it.each([
    [[90, 88, 86], 'approved', 'notice'],
    [[70, 72, 68], 'revise', 'revise'],
    [[50, 52, 48], 'declined', 'declined'],
  ])('of %j is %s', (totals, outcome, status) => {
    expect(concluded(...totals)).toMatchObject({ status, conclusion: { outcome } });
  });

  it('of an approval goes on public notice for five working days; of another it holds at once', () => {
    // From Monday 2 March: the fifth working day is Monday 9 March, to its end in Beijing.
    expect(notice.conclusion!.noticeUntil).toBe('2026-03-09T15:59:59.000Z');
    expect(panel.deadlines!(notice)).toMatchObject([{ name: 'notice', due: new Date('2026-03-09T15:59:59Z') }]);
    expect(declined.conclusion).not.toHaveProperty('noticeUntil');
    expect(panel.deadlines!(declined)).toEqual([]);
  });

  it('counts the votes and gives the comments without their authors', () => {
    const low = concluded(30, 35, 80 - 48);
    expect(low.conclusion).toMatchObject({ votes: { for: 0, against: 3 } });
    expect(low.conclusion!.comments).toHaveLength(18);
    expect(new Set(low.conclusion!.comments)).toEqual(new Set(['依据不足']));
    expect(notice.conclusion).toMatchObject({ comments: [], votes: { for: 3, against: 0 } });
  });

  it('is confirmed when the notice has passed, once', () => {
    expect(confirmed.status).toBe('confirmed');
    expect(confirm(confirmed)).toEqual([]);
    expect(confirm(declined)).toEqual([]);
  });
});

describe('objections', () => {
  const raised = (state: PanelState, objection = 'o1') => after(state, raise({ objection, ground: 'fact' }, state));
  const decision = (changes: object = {}) => ({
    objection: 'o1',
    upheld: false,
    reason: '经核查不成立',
    by: 'approver',
    involved: ['clerk', 'a', 'objector'],
    ...changes,
  });
  const open = raised(notice);

  it('hold up the notice until they are decided', () => {
    expect(panel.deadlines!(open)).toEqual([]);
    expect(confirm(open)).toEqual([]);
    const dismissed = after(open, decideObjection(decision(), open));
    expect(panel.deadlines!(dismissed)).toHaveLength(1);
    expect(confirm(dismissed)).toHaveLength(1);
  });

  it('can be several: the second does not have to wait for the first', () => {
    const two = raised(open, 'o2');
    const one = after(two, decideObjection(decision(), two));
    expect(confirm(one)).toEqual([]);
    expect(confirm(after(one, decideObjection(decision({ objection: 'o2' }), one)))).toHaveLength(1);
  });

  it('upheld, lead to another round, and settle the others', () => {
    const two = raised(open, 'o2');
    const again = after(two, decideObjection(decision({ upheld: true }), two));
    expect(again).toMatchObject({
      status: 'awaited',
      round: 2,
      objections: [{ status: 'upheld' }, { status: 'settled' }],
      scores: [{ round: 1 }],
    });
    expect(again).not.toHaveProperty('conclusion');
  });

  it.each(['clerk', 'a', 'objector'])('are not decided by %s, who had a hand in it', (by) => {
    expect(() => decideObjection(decision({ by }), open)).toThrow(Forbidden);
  });

  it('are decided once', () => {
    const dismissed = after(raised(open, 'o2'), decideObjection(decision(), raised(open, 'o2')));
    expect(() => decideObjection(decision(), dismissed)).toThrow(NotAllowedNow);
    expect(() => decideObjection(decision({ objection: 'unknown' }), dismissed)).toThrow(NotFound);
  });

  it('come too late once a team has the topic, or the problem is gone', () => {
    for (const state of [
      { ...confirmed, awarded: true },
      { ...confirmed, gone: true },
      { ...declined, gone: true },
    ])
      expect(refused(() => raise({ objection: 'o1', ground: 'fact' }, state)).allowed).toEqual([]);
  });
});
