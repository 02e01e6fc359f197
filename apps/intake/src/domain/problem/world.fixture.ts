import fc from 'fast-check';
import { accept, clockRanOut, reject, returnForCorrection } from './formal-check.js';
import type { ProblemFact } from './facts.js';
import { correct } from './correct.js';
import { absorb, merge, unmerge } from './merge.js';
import { after, at, passed, reasons, rules, submission, text } from './problem.fixture.js';
import { resubmit } from './resubmit.js';
import { leaderGone, separate } from './separate.js';
import { initialProblem, type ProblemState } from './state.js';
import { confirm, enter, submit } from './submit.js';
import { withdraw } from './withdraw.js';
import { cross, type ForeignEvent } from '../crossings.js';

/** A few problems that commands, clocks and foreign facts act on at random. */
export const names = ['a', 'b', 'c'] as const;
export type Name = (typeof names)[number];
export type World = Record<Name, ProblemState>;
export const emptyWorld: World = { a: initialProblem, b: initialProblem, c: initialProblem };

export type Step =
  | {
      do:
        | 'submit'
        | 'enter'
        | 'confirm'
        | 'return'
        | 'resubmit'
        | 'accept'
        | 'reject'
        | 'withdraw'
        | 'correct'
        | 'formal-check'
        | 'correction'
        | 'unmerge';
      on: Name;
      hour: number;
      n: number;
    }
  | { do: 'merge'; on: Name; into: Name; hour: number; n: number }
  | { do: 'foreign'; on: Name; event: ForeignEvent; hour: number; n: number };

export const foreign = fc
  .record({
    round: fc.integer({ min: 1, max: 3 }),
    kind: fc.integer({ min: 0, max: 7 }),
    n: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ round, kind, n }) => foreignEvent(kind, round, n));

export function foreignEvent(kind: number, round: number, n: number): ForeignEvent {
  const data = (type: string, more: object): ForeignEvent =>
    ({ id: `${type}-${n}`, type, at, key: 'x', data: { problems: ['x'], round, ...more } }) as unknown as ForeignEvent;
  const opinion = { background: '', assessment: '', issues: '指标不清', conclusion: '' };
  const concluded = (outcome: string) => data('ReviewConcluded', { outcome, comments: ['请补充依据'], opinion });
  const kinds = [
    () => concluded('approved'),
    () => concluded('revise'),
    () => concluded('declined'),
    () => data('ReviewConfirmed', { outcome: 'approved' }),
    () => data('ReviewCancelled', { reason: 'merged' }),
    () =>
      data('TopicAwarded', {
        topic: `topic-${n}`,
        team: { id: 'org-9', name: '石河子大学', creditCode: '91512081MA62K0260E' },
      }),
    () => data('TopicTerminated', { topic: `topic-${n}`, reason: 'objection' }),
    () => data('FeedbackSent', { brief: `brief-${n}`, answers: [{ problem: 'x', text: '已列入计划' }] }),
  ];
  return kinds[kind]!();
}

const base = {
  on: fc.constantFrom(...names),
  hour: fc.integer({ min: 0, max: 2000 }),
  n: fc.integer({ min: 1, max: 99 }),
};
export const steps = fc.array(
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        do: fc.constantFrom(
          ...([
            'submit',
            'enter',
            'confirm',
            'return',
            'resubmit',
            'accept',
            'reject',
            'withdraw',
            'correct',
            'formal-check',
            'correction',
            'unmerge',
          ] as const),
        ),
        ...base,
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ do: fc.constant('merge' as const), into: fc.constantFrom(...names), ...base }),
    },
    { weight: 3, arbitrary: fc.record({ do: fc.constant('foreign' as const), event: foreign, ...base }) },
  ),
  { maxLength: 40 },
);

/** The facts of a step, per problem. Throws what the decider throws. */
export function decide(step: Step, world: World): Partial<Record<Name, ProblemFact[]>> {
  const when = new Date(at.getTime() + step.hour * 3_600_000);
  const state = world[step.on];
  const shared = { at: when, rules };
  const alone = (facts: ProblemFact[]) => ({ [step.on]: facts });
  const first = submission({ problem: step.on, number: `SW2026-000${step.n}`, by: `enterprise-${step.on}`, ...shared });
  const settingFree = (facts: ProblemFact[], reason: string) => ({
    ...alone(facts),
    ...Object.fromEntries(
      state.absorbed.map(({ problem }) => [
        problem,
        unmerge({ ...shared, reason, leaderGone: true }, world[problem as Name]),
      ]),
    ),
  });
  switch (step.do) {
    case 'submit':
      return alone(state.status === 'absent' ? submit(first, state) : []);
    case 'enter':
      return alone(
        state.status === 'absent' ? enter({ ...first, by: 'clerk', owner: `enterprise-${step.on}` }, state) : [],
      );
    case 'confirm':
      return alone(confirm({ by: `enterprise-${step.on}`, ...shared }, state));
    case 'return':
      return alone(returnForCorrection({ reasons, ...shared }, state));
    case 'resubmit': {
      const kept = (state.dossier?.indicators ?? []).filter((_, i) => (step.n >> i) % 2 === 0);
      return alone(
        resubmit(
          {
            text: { ...text, months: (step.n % 36) + 1, indicators: [...kept, ...text.indicators].slice(0, 20) },
            by: 'e',
            ...shared,
          },
          state,
        ),
      );
    }
    case 'accept':
      return alone(accept({ checklist: passed, ...shared }, state));
    case 'reject':
      return settingFree(reject({ reasons, ...shared }, state), leaderGone.rejected);
    case 'withdraw':
      return settingFree(withdraw({ reason: '不再需要', ...shared }, state), leaderGone.withdrawn);
    case 'correct':
      return alone(correct({ fields: { ownMoney: step.n }, reason: '录入有误', ...shared }, state));
    case 'formal-check':
    case 'correction':
      return alone(clockRanOut(step.do, state));
    case 'merge': {
      const command = { into: step.into, reason: '重复', ...shared };
      const gone = merge(command, state, world[step.into]);
      return { [step.on]: gone, [step.into]: absorb(command, world[step.into], state) };
    }
    case 'unmerge': {
      const into = state.merged?.into as Name | undefined;
      const reason = '不是同一问题';
      const facts = unmerge({ reason, ...shared }, state);
      return { [step.on]: facts, ...(into && { [into]: separate({ separated: step.on, reason }, world[into]) }) };
    }
    case 'foreign':
      return alone(cross(step.event, step.on, state, rules));
  }
}

export const apply = (world: World, facts: Partial<Record<Name, ProblemFact[]>>): World =>
  Object.fromEntries(names.map((name) => [name, after(world[name], facts[name] ?? [])])) as World;
