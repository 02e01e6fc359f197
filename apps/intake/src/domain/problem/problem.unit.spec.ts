import fc from 'fast-check';
import { intakeEvents, Refusal } from '@zhitong/contracts';
import { canonical } from '../canonical.js';
import type { ProblemFact } from './facts.js';
import { problem } from './problem.js';
import { apply, decide, emptyWorld, names, steps, type World } from './world.fixture.js';

const contracts = new Map(intakeEvents.map((contract) => [contract.type as string, contract]));

/** Walks a random history; refused commands change nothing. Calls `look` after every step. */
function walk(
  history: Parameters<typeof decide>[0][],
  look: (before: World, world: World, facts: ProblemFact[]) => void,
): void {
  let world = emptyWorld;
  for (const step of history) {
    let facts: ReturnType<typeof decide> = {};
    try {
      facts = decide(step, world);
    } catch (error) {
      if (!(error instanceof Refusal) || step.do === 'foreign') throw error;
    }
    const before = world;
    world = apply(world, facts);
    look(before, world, Object.values(facts).flat());
  }
}
const always = (look: (before: World, world: World, facts: ProblemFact[]) => void) =>
  fc.assert(
    fc.property(steps, (history) => walk(history, look)),
    { numRuns: 400 },
  );

describe('whatever happens to problems', () => {
  it('refuses in words or tells facts that fit their contracts; foreign facts never fail', () => {
    always((_, __, facts) => {
      for (const { type, data } of facts) expect(contracts.get(type)!.schema.safeParse(data).error).toBeUndefined();
    });
  });

  it('rejected, withdrawn and answered are final', () => {
    always((before, world) => {
      for (const name of names)
        if (['rejected', 'withdrawn', 'answered'].includes(before[name].status))
          expect(world[name].status).toBe(before[name].status);
    });
  });

  it('a merge stands on both sides, and the submitters of a leading problem are those that went into it', () => {
    always((_, world) => {
      for (const name of names) {
        const { absorbed, dossier, merged, status } = world[name];
        expect(dossier?.joined.map((joined) => joined.problem) ?? []).toEqual(absorbed.map((one) => one.problem));
        for (const { problem } of absorbed) expect(world[problem as 'a'].merged?.into).toBe(name);
        if (status === 'merged') expect(world[merged!.into as 'a'].absorbed.map((one) => one.problem)).toContain(name);
        if (status === 'merged') expect(absorbed).toEqual([]);
      }
    });
  });

  it('a clock runs exactly where somebody has to act', () => {
    always((_, world) => {
      for (const name of names) {
        const { status, clock } = world[name];
        const expected = status === 'submitted' ? 'formal-check' : status === 'returned' ? 'correction' : undefined;
        expect(clock?.name).toBe(expected);
      }
    });
  });

  it('an indicator id is given once', () => {
    always((before, world) => {
      for (const name of names) {
        const ids = (world[name].dossier?.indicators ?? []).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const known = (before[name].dossier?.indicators ?? []).map(({ id }) => id);
        for (const id of ids.filter((one) => !known.includes(one)))
          expect(Number(id.slice(1))).toBeGreaterThan(before[name].lastIndicator);
      }
    });
  });

  it('a state survives the database, which orders keys in its own way and drops what is absent', () => {
    always((_, world) => {
      for (const name of names) {
        const stored = JSON.parse(JSON.stringify(world[name])) as World['a'];
        expect(canonical(stored)).toBe(canonical(world[name]));
        expect(problem.columns!(stored)).toEqual(problem.columns!(world[name]));
      }
    });
  });
});
