import fc from 'fast-check';
import { accept } from './problem/formal-check.js';
import { merge, unmerge } from './problem/merge.js';
import { after, at, passed, rules, submission, submitted } from './problem/problem.fixture.js';
import { initialProblem, statuses, type ProblemState } from './problem/state.js';
import { submit } from './problem/submit.js';
import { withdraw } from './problem/withdraw.js';
import { foreignEvent } from './problem/world.fixture.js';
import { cross, crossings, decisionFor, type ForeignEvent } from './crossings.js';

const accepted = after(submitted(), accept({ checklist: passed, at, rules }, submitted()));
const run = (state: ProblemState, events: readonly ForeignEvent[]) =>
  events.reduce((now, event) => after(now, cross(event, 'problem-1', now, rules)), state);
const [approved, revise, declined, confirmed, , awarded, terminated, feedback] = [0, 1, 2, 3, 4, 5, 6, 7].map(
  (kind) =>
    (round = 1) =>
      foreignEvent(kind, round, 1),
) as ((round?: number) => ForeignEvent)[];

describe('the table of crossings', () => {
  it('decides every state', () => {
    for (const row of Object.values(crossings)) expect(Object.keys(row).sort()).toEqual([...statuses].sort());
  });

  it.each(statuses)('never fails in state %s', (status) => {
    for (const kind of [0, 1, 2, 3, 4, 5, 6, 7])
      expect(() => cross(foreignEvent(kind, 1, 1), 'problem-1', { ...initialProblem, status }, rules)).not.toThrow();
  });
});

describe('the way through', () => {
  it('an approval holds after the public notice', () => {
    expect(run(accepted, [approved!()])).toMatchObject({
      status: 'accepted',
      kept: { outcome: 'approved', final: false },
    });
    expect(run(accepted, [approved!(), confirmed!()])).toMatchObject({
      status: 'approved',
      comments: ['指标不清', '请补充依据'],
    });
    expect(run(accepted, [approved!(), confirmed!(), awarded!()]).status).toBe('matched');
    expect(run(accepted, [approved!(), confirmed!(), awarded!(), feedback!()]).status).toBe('answered');
  });

  it('a revision returns the problem with the comments, and the next acceptance opens the next round', () => {
    const back = run(accepted, [revise!()]);
    expect(back).toMatchObject({ status: 'returned', returnedFrom: 'review', checkReturns: 0, reviewRound: 1 });
    expect(back.reasons).toEqual([
      { code: 'review', note: '指标不清' },
      { code: 'review', note: '请补充依据' },
    ]);
    const again = { ...back, status: 'submitted' as const };
    expect(accept({ checklist: passed, at, rules }, again)[0]!.data.round).toBe(2);
  });

  it('a decline can be reversed by a later round', () => {
    expect(run(accepted, [declined!(), approved!(2), confirmed!(2)]).status).toBe('approved');
    expect(run(accepted, [declined!(), confirmed!()]).status).toBe('declined');
  });

  it('a topic that ends frees the problem again', () => {
    const free = run(accepted, [confirmed!(), awarded!(), terminated!()]);
    expect(free.status).toBe('approved');
    expect(withdraw({ reason: '不再需要', at, rules }, free)).toHaveLength(1);
  });
});

describe('withdrawal', () => {
  it('is refused once a team is bound, with the reason', () => {
    expect(() => withdraw({ reason: '不再需要', at, rules }, run(accepted, [confirmed!(), awarded!()]))).toThrow(
      /A team took it on/,
    );
  });

  it.each([approved, revise, declined, confirmed, awarded, feedback].map((make) => [make!()]))(
    'makes a later $type too late: recorded, not thrown away',
    (event) => {
      const gone = after(accepted, withdraw({ reason: '不再需要', at, rules }, accepted));
      expect(cross(event, 'problem-1', gone, rules)).toMatchObject([
        {
          type: 'IntakeIgnored',
          data: {
            problems: ['problem-1'],
            ignored: { type: event.type, id: event.id },
            reason: 'withdrawn by the enterprise',
          },
        },
      ]);
      expect(run(gone, [event]).status).toBe('withdrawn');
    },
  );
});

describe('a review that ends while its problem is merged', () => {
  const target = after(initialProblem, submit(submission({ problem: 'x' }), initialProblem));
  const merged = after(accepted, merge({ into: 'x', reason: '重复', at, rules }, accepted, target));
  const undone = (events: readonly ForeignEvent[]) => {
    const state = run(merged, events);
    return after(state, unmerge({ reason: '不是同一问题', at, rules }, state));
  };

  it.each([
    ['approved', [approved!(), confirmed!()]],
    ['declined', [declined!()]],
    ['returned', [revise!()]],
    ['accepted', [approved!()]],
    ['accepted', []],
  ] as const)('is kept, and the problem comes back as %s', (status, events) => {
    expect(run(merged, events).status).toBe('merged');
    expect(undone(events).status).toBe(status);
  });

  it('ends the same as if the end had come after the undoing', () => {
    for (const events of [[approved!(), confirmed!()], [declined!()], [revise!()]]) {
      const late = run(after(merged, unmerge({ reason: '不是同一问题', at, rules }, merged)), events);
      expect(undone(events)).toEqual(late);
    }
  });
});

it('a merged problem is answered like the one that it went into', () => {
  const target = after(initialProblem, submit(submission({ problem: 'x' }), initialProblem));
  const merged = after(accepted, merge({ into: 'x', reason: '重复', at, rules }, accepted, target));
  expect(cross(feedback!(), 'problem-1', merged, rules)).toMatchObject([
    { type: 'ProblemAnswered', data: { text: '已列入计划' } },
  ]);
});

it('says why a fact of an older round is ignored', () => {
  expect(decisionFor(revise!(), run(accepted, [declined!()]))).toEqual({
    act: 'ignore',
    because: 'round 1 of the review took effect already',
  });
});

describe('interleavings', () => {
  const stories = {
    'a topic that runs through': { review: [approved!(), confirmed!()], research: [awarded!()], briefs: [feedback!()] },
    'an objection after the award': {
      review: [approved!(), confirmed!(), declined!(2)],
      research: [awarded!(), terminated!()],
      briefs: [],
    },
    'a decline that an objection reverses': {
      review: [declined!(), approved!(2), confirmed!(2)],
      research: [awarded!(2)],
      briefs: [],
    },
    'a brief on the review alone': { review: [approved!(), confirmed!()], research: [], briefs: [feedback!()] },
    'a revision after the award': {
      review: [confirmed!(), revise!(2)],
      research: [awarded!(), terminated!()],
      briefs: [],
    },
  };

  it.each(Object.entries(stories))('%s: ends the same in every order that keeps each topic', (_name, story) => {
    const queues = Object.values(story);
    const end = (choices: number[]) => {
      const left = queues.map((queue) => [...queue]);
      const order: ForeignEvent[] = [];
      for (let i = 0; left.some((queue) => queue.length > 0); i += 1) {
        const waiting = left.filter((queue) => queue.length > 0);
        order.push(waiting[(choices[i] ?? 0) % waiting.length]!.shift()!);
      }
      const { status, topic } = run(accepted, order);
      return { status, topic };
    };
    fc.assert(fc.property(fc.array(fc.nat(5), { maxLength: 8 }), (choices) => expect(end(choices)).toEqual(end([]))));
  });
});
