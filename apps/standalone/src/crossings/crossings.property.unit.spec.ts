import fc from 'fast-check';
import { begin, commands, line, lineWith, problemIds, standing, type ProblemId } from './line.js';
import type { World } from './world.js';

type Step = { kind: 'command'; name: string; problem: ProblemId } | { kind: 'delivery'; pick: number };

const command = fc.record({
  kind: fc.constant('command' as const),
  name: fc.constantFrom(...Object.keys(commands)),
  problem: fc.constantFrom(...problemIds),
});
const delivery = fc.record({ kind: fc.constant('delivery' as const), pick: fc.nat(1_000) });
const steps = fc.array(fc.oneof({ weight: 3, arbitrary: command }, { weight: 4, arbitrary: delivery }), {
  minLength: 20,
  maxLength: 160,
  size: 'max',
});

function deliverOne(world: World, pick: number): boolean {
  const pending = world.pending();
  if (pending.length === 0) return false;
  world.deliver(pending[pick % pending.length]!);
  return true;
}

function run(script: readonly Step[], picks: readonly number[], world = line()): World {
  begin(world);
  for (const step of script)
    if (step.kind === 'command') world.attempt(() => commands[step.name]!(world, step.problem));
    else deliverOne(world, step.pick);
  for (let turn = 0; deliverOne(world, picks[turn % picks.length]!); turn += 1)
    if (turn > 10_000) throw new Error('the services never come to rest');
  return world;
}

const picksArbitrary = fc.array(fc.nat(1_000), { minLength: 7, maxLength: 7 });
/** States of a review or a topic that somebody still works on. */
const reviewGoesOn = ['awaited', 'inviting', 'scoring', 'scored', 'discussing', 'notice'];
const beforeAward = ['open', 'calling', 'failed', 'evaluating', 'notice'];
const unsigned = ['drafted', 'proofread', 'cleared', 'returned'];

/** Nobody reviews a problem that went, offers it to teams, or writes an unsigned brief about it. */
const leavesWhatWent = (services: () => World) =>
  fc.property(steps, picksArbitrary, (script, picks) => {
    const world = run(script, picks, services());
    for (const id of problemIds) {
      const { intake, review, research, brief, matter } = standing(world, id);
      if (intake !== 'withdrawn' && intake !== 'merged') continue;
      expect(reviewGoesOn).not.toContain(review);
      expect(beforeAward).not.toContain(research);
      expect(unsigned).not.toContain(brief);
      expect(matter).toBe('closed');
    }
  });

/** A problem that was approved has a topic, one that was accepted a review. */
const takesUpWhatWasApproved = (services: () => World) =>
  fc.property(steps, picksArbitrary, (script, picks) => {
    const world = run(script, picks, services());
    for (const id of problemIds) {
      const { intake, review, research } = standing(world, id);
      if (review === 'confirmed' && (intake === 'approved' || intake === 'matched'))
        expect(['none', 'foreclosed']).not.toContain(research);
      if (intake === 'accepted' && research === 'none') expect(review).not.toBe('absent');
    }
  });

describe('four services, whatever crosses on the way', () => {
  it('come to rest, and no fact is too early or too late for any of them', () => {
    fc.assert(
      fc.property(steps, picksArbitrary, (script, picks) => void run(script, picks)),
      { numRuns: 400 },
    );
  });

  it('agree in the end about a problem that went', () => {
    fc.assert(leavesWhatWent(line), { numRuns: 600 });
  });

  it('agree in the end about a problem that was approved', () => {
    fc.assert(takesUpWhatWasApproved(line), { numRuns: 600 });
  });

  it('does reach each end that the rules are about', () => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(steps, picksArbitrary, (script, picks) => {
        const world = run(script, picks);
        for (const id of problemIds)
          for (const [service, state] of Object.entries(standing(world, id))) reached.add(`${service} ${state}`);
      }),
      { numRuns: 1_500, seed: 7 },
    );
    for (const end of [
      'intake withdrawn',
      'intake merged',
      'intake approved',
      'intake declined',
      'review cancelled',
      'review confirmed',
      'research open',
      'research foreclosed',
      'brief abandoned',
      'brief published',
    ])
      expect([...reached]).toContain(end);
  });
});

describe('the tests of crossings notice', () => {
  it.each([
    ['review', 'ProblemWithdrawn', leavesWhatWent],
    ['review', 'ProblemMerged', leavesWhatWent],
    ['briefs', 'ProblemWithdrawn', leavesWhatWent],
    ['briefs', 'MatterClosed', leavesWhatWent],
    ['review', 'ProblemAccepted', takesUpWhatWasApproved],
    ['research', 'ReviewConfirmed', takesUpWhatWasApproved],
  ] as const)('%s where it does nothing about %s', (service, type, property) => {
    const { failed } = fc.check(
      property(() => lineWith(service, type)),
      { numRuns: 1_500, seed: 7, endOnFailure: true },
    );
    expect(failed).toBe(true);
  });
});
