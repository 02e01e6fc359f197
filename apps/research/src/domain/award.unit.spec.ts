import type { Organisation } from '@zhitong/contracts';
import fc from 'fast-check';
import { evaluateBids, noticeEnded } from './award.js';
import { conflictOf } from './evaluation.js';
import { rank } from './ranking.js';
import { demoRules, standardRules as rules } from './rules.js';
import { bids, evaluations, topicAt } from './testing/life.js';
import { bidOf, college, enterprise, evaluationOf, institute, proposal } from './testing/samples.js';
import { deadlines } from './topic.js';
import type { TopicState } from './topic-state.js';

const at = new Date('2026-03-27T02:00:00Z');
const joinedBy = (organisation: Organisation, state: TopicState): TopicState => ({
  ...state,
  dossier: { ...state.dossier!, joined: [{ problem: 'p2', number: 'SW2026-0013', organisation }] },
});
const { criteria } = rules.evaluation;
const evaluate = (changes: Partial<Parameters<typeof evaluateBids>[0]> = {}) =>
  evaluateBids({ bids, evaluations, rules, at, ...changes }, topicAt('evaluating'));

describe('the evaluation of bids', () => {
  it('has criteria that add up to a hundred', () => {
    expect(criteria.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
  });

  it('proposes the best bid and what it offers', () => {
    const [fact] = evaluate();
    expect(fact).toMatchObject({
      type: 'BidsEvaluated',
      data: {
        winner: 'b1',
        ranking: [
          { bid: 'b1', score: 90 },
          { bid: 'b2', score: 70 },
        ],
        offer: { lead: 'lead-b1', money: 58 },
      },
    });
  });

  it('puts the proposal on notice for five working days, in the demo for none', () => {
    // Friday 27 March 2026; the fifth working day after it is Friday 3 April.
    expect(evaluate()[0]!.data).toMatchObject({ noticeUntil: '2026-04-03T15:59:59.000Z' });
    expect(evaluate({ rules: demoRules })[0]!.data).toMatchObject({ noticeUntil: at.toISOString() });
  });

  it('fails the call when not even the best is suitable', () => {
    const poor = ['x', 'y', 'z'].map((evaluator) => evaluationOf(evaluator, { b1: 0.59, b2: 0.4 }));
    expect(evaluate({ evaluations: poor })).toMatchObject([{ type: 'CallFailed', data: { round: 1 } }]);
  });

  it('wants three evaluators who scored every bid', () => {
    expect(() => evaluate({ evaluations: evaluations.slice(0, 2) })).toThrow();
    expect(() =>
      evaluate({ evaluations: evaluations.map((one) => ({ ...one, sheets: one.sheets.slice(0, 1) })) }),
    ).toThrow();
    const tooMany = evaluations.map((one) => ({
      ...one,
      sheets: one.sheets.map((s) => ({ ...s, points: { ...s.points, plan: 21 } })),
    }));
    expect(() => evaluate({ evaluations: tooMany })).toThrow();
  });

  it('wants an odd number of evaluators, and from two employers', () => {
    const four = ['x', 'y', 'z', 'w'].map((evaluator) => evaluationOf(evaluator, { b1: 0.9, b2: 0.7 }));
    const one = evaluations.map((given) => ({ ...given, employer: evaluations[0]!.employer }));
    const codeOf = (given: typeof evaluations) => {
      try {
        return evaluate({ evaluations: given })[0]!.type;
      } catch (error) {
        return (error as { fields?: { code: string }[] }).fields?.[0]?.code;
      }
    };
    expect([codeOf(four), codeOf(one), codeOf(evaluations)]).toEqual([
      'evaluators-even',
      'too-few-employers',
      'BidsEvaluated',
    ]);
  });

  it('passes by a team whose own problem was merged in after the closing, scored or not', () => {
    const state = joinedBy(institute, topicAt('evaluating'));
    const decide = (given: typeof evaluations) => evaluateBids({ bids, evaluations: given, rules, at }, state);
    const without = evaluations.map((one) => ({ ...one, sheets: one.sheets.filter(({ bid }) => bid !== 'b1') }));
    for (const given of [evaluations, without])
      expect(decide(given)).toMatchObject([
        { type: 'BidsEvaluated', data: { winner: 'b2', ranking: [{ bid: 'b2' }] } },
      ]);
    const alone = evaluateBids({ bids: [bids[0]!], evaluations: [], rules, at }, state);
    expect(alone).toMatchObject([{ type: 'CallFailed' }]);
  });

  it('is not valid with an evaluator of a side, found at the latest now', () => {
    const partial = evaluations.map((one, i) => (i === 1 ? { ...one, employer: institute } : one));
    expect(() => evaluate({ evaluations: partial })).toThrow();
  });
});

describe('conflicts of an evaluator', () => {
  const one = evaluationOf('x', { b1: 0.9 });
  const partnered = bidOf('b1', { proposal: proposal({ partners: [college] }) });
  const found = (creditCode: string, evaluator = 'x') =>
    conflictOf(
      { ...one, evaluator, employer: { name: '单位', creditCode } },
      { submitters: [enterprise.creditCode], bids: [partnered] },
    ).map(({ code }) => code);

  it('are those of the submitter, of a bidder, of its partner and of the lead in person', () => {
    expect(found(enterprise.creditCode)).toEqual(['conflict-submitter']);
    expect(found(institute.creditCode)).toEqual(['conflict-bidder']);
    expect(found(college.creditCode)).toEqual(['conflict-bidder']);
    expect(found('91110000000000000X', 'lead-b1')).toEqual(['conflict-bidder']);
    expect(found('91110000000000000X')).toEqual([]);
  });
});

describe('the ranking', () => {
  const ids = ['b1', 'b2', 'b3'];
  const shares = fc.record(Object.fromEntries(ids.map((id) => [id, fc.integer({ min: 0, max: 4 }).map((n) => n / 4)])));

  it('does not depend on the order in which bids and sheets came in', () => {
    fc.assert(
      fc.property(
        fc.array(shares, { minLength: 3, maxLength: 5 }),
        fc.shuffledSubarray(ids, { minLength: 3 }),
        (given, order) => {
          const sheets = given.map((one, i) => evaluationOf(`x${i}`, one));
          const straight = rank(
            ids.map((id) => bidOf(id)),
            sheets,
            criteria,
          );
          const shuffled = rank(
            order.map((id) => bidOf(id)),
            [...sheets].reverse(),
            criteria,
          );
          expect(shuffled.map(({ bid, score }) => [bid.id, score])).toEqual(
            straight.map(({ bid, score }) => [bid.id, score]),
          );
        },
      ),
    );
  });

  it('lets the better answer to the indicators win among equals, before the earlier', () => {
    const late = bidOf('a-late', { submittedAt: '2026-03-21T01:00:00.000Z' });
    const sheets = ['x', 'y', 'z'].map((evaluator) => {
      const one = evaluationOf(evaluator, { 'a-late': 0.8, b1: 0.8 });
      const better = { indicators: 30, approach: 20, team: 15, plan: 15 };
      return { ...one, sheets: one.sheets.map((row) => (row.bid === 'a-late' ? { ...row, points: better } : row)) };
    });
    const ranked = rank([bidOf('b1'), late], sheets, criteria);
    expect(ranked.map(({ bid, score }) => [bid.id, score])).toEqual([
      ['a-late', 80],
      ['b1', 80],
    ]);
  });

  it('is by score, and lets the earlier of equals win', () => {
    const late = bidOf('a-late', { submittedAt: '2026-03-21T01:00:00.000Z' });
    const equal = ['x', 'y', 'z'].map((evaluator) => evaluationOf(evaluator, { 'a-late': 0.8, b1: 0.8 }));
    expect(rank([late, bidOf('b1')], equal, criteria).map(({ bid }) => bid.id)).toEqual(['b1', 'a-late']);
  });
});

describe('the award', () => {
  it('waits for the end of the notice and then binds', () => {
    expect(deadlines(topicAt('notice'))).toMatchObject([{ name: 'notice', due: new Date('2026-04-03T15:59:59Z') }]);
    const [fact] = noticeEnded({ at: new Date('2026-04-03T15:59:59Z') }, topicAt('notice'));
    expect(fact).toMatchObject({
      type: 'TopicAwarded',
      data: { bid: 'b1', team: institute, lead: 'lead-b1', money: 58, months: 12 },
    });
    expect(fact!.data).toMatchObject({
      milestones: [
        { id: 'm1', dueAt: '2026-06-03T15:59:59.000Z' },
        { id: 'm2', dueAt: '2027-01-03T15:59:59.000Z' },
      ],
    });
  });

  it('goes to nobody whose own problem was merged in during the notice', () => {
    expect(noticeEnded({ at }, joinedBy(institute, topicAt('notice')))).toMatchObject([{ type: 'CallFailed' }]);
    expect(noticeEnded({ at }, joinedBy(college, topicAt('notice')))).toMatchObject([{ type: 'TopicAwarded' }]);
  });

  it('does nothing when the topic ended during the notice', () => {
    expect(noticeEnded({ at }, topicAt('terminated'))).toEqual([]);
  });
});
