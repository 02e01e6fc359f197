import fc from 'fast-check';
import { FieldsInvalid } from '@zhitong/contracts';
import { candidate } from '../review.fixture.js';
import { assign, type Assignment } from './assign.js';
import { hashOfInputs, inputsOf, type AssignmentOptions, type Candidate } from './candidate.js';

const options: AssignmentOptions = {
  method: 'draw',
  seed: 'ab12cd34',
  size: 5,
  employers: 2,
  reserves: 3,
  reviewsPerYear: 10,
  society: 'engineering',
  disciplines: ['46020'],
  former: [],
};
const pool = (count: number) => Array.from({ length: count }, (_, i) => candidate(`e${i}`, { chairs: i % 3 === 0 }));
const everybody = ({ chair, members, reserves }: Assignment) =>
  [chair, ...members, ...reserves].map(({ expert }) => expert);
const refusal = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    return (error as FieldsInvalid).fields.map(({ field, code }) => `${field}: ${code}`);
  }
  return [];
};

interface Person {
  id: string;
  employer: number;
  society: string;
  disciplines: string[];
  chairs: boolean;
  active: boolean;
  reviewsThisYear: number;
  conflicted: boolean;
}

/** A library of experts as it could be: few employers, conflicts, busy and inactive people. */
const library: fc.Arbitrary<Person[]> = fc.uniqueArray(
  fc.record({
    id: fc.integer({ min: 0, max: 60 }).map((n) => `x${n}`),
    employer: fc.integer({ min: 0, max: 14 }),
    society: fc.constantFrom('engineering', 'agriculture'),
    disciplines: fc.array(fc.constantFrom('460', '46020', '416', '210'), { minLength: 1, maxLength: 2 }),
    chairs: fc.boolean(),
    active: fc.constantFrom(true, true, true, false),
    reviewsThisYear: fc.constantFrom(0, 4, 9, 10),
    conflicted: fc.constantFrom(false, false, true),
  }),
  { selector: ({ id }) => id, minLength: 8, maxLength: 50, size: 'max' },
);
const toCandidate = ({ id, employer, conflicted, ...rest }: Person): Candidate =>
  candidate(
    id,
    { ...rest, employer: { name: `单位${employer}`, creditCode: `c${employer}` } },
    ...(conflicted ? ['relative'] : []),
  );
const wish = fc.record({
  method: fc.constantFrom('draw' as const, 'fit' as const),
  size: fc.constantFrom(3, 5, 7),
  seed: fc.stringMatching(/^[0-9a-f]{8}$/),
});

describe('an assignment', () => {
  it('seats five and a chair, with reserves in order, and says why each', () => {
    const { members, chair, reserves, employers } = assign(pool(12), options);
    expect([members.length, reserves.length, employers]).toEqual([5, 3, 5]);
    for (const { reason } of [chair, ...members, ...reserves])
      expect(reason).toMatch(/^属对口学会；学科代码相同前 3 位；未发现回避情形；抽签号 [0-9a-f]{8}$/);
  });

  it('keeps every rule in any library: nobody with a conflict, busy or away; one per employer; odd and full', () => {
    let formed = 0;
    fc.assert(
      fc.property(library, wish, (people, chosen) => {
        const candidates = people.map(toCandidate);
        const byId = new Map(candidates.map((each) => [each.expert.id, each]));
        let assignment: Assignment;
        try {
          assignment = assign(candidates, { ...options, ...chosen });
        } catch (error) {
          if (error instanceof FieldsInvalid) return;
          throw error;
        }
        formed += 1;
        const seated = everybody(assignment).map((id) => byId.get(id)!);
        expect(assignment.members).toHaveLength(chosen.size);
        expect(assignment.employers).toBeGreaterThanOrEqual(2);
        expect(byId.get(assignment.chair.expert)!.expert.chairs).toBe(true);
        expect(new Set(seated.map(({ expert }) => expert.employer.creditCode)).size).toBe(seated.length);
        for (const { expert, conflicts } of seated) {
          expect(conflicts).toEqual([]);
          expect(expert.active).toBe(true);
          expect(expert.reviewsThisYear).toBeLessThan(10);
        }
      }),
      { numRuns: 500 },
    );
    expect(formed).toBeGreaterThan(50);
  });

  it('is refused only where there really are too few employers', () => {
    fc.assert(
      fc.property(library, wish, (people, chosen) => {
        const free = people.filter(
          ({ active, conflicted, reviewsThisYear }) => active && !conflicted && reviewsThisYear < 10,
        );
        const possible =
          free.some(({ chairs }) => chairs) && new Set(free.map(({ employer }) => employer)).size > chosen.size;
        expect(refusal(() => assign(people.map(toCandidate), { ...options, ...chosen })).length === 0).toBe(possible);
      }),
    );
  });

  it('comes out the same from the same seed and people, in whatever order they are listed', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(pool(14), { minLength: 14 }), wish, (shuffled, chosen) => {
        expect(assign(shuffled, { ...options, ...chosen })).toEqual(assign(pool(14), { ...options, ...chosen }));
      }),
    );
  });

  it('can be replayed from what is kept of it, after a way through JSON', () => {
    fc.assert(
      fc.property(library, wish, (people, chosen) => {
        const candidates = people.map(toCandidate);
        const wished = { ...options, ...chosen };
        const kept = JSON.parse(JSON.stringify(inputsOf(candidates, wished))) as ReturnType<typeof inputsOf>;
        const first = refusal(() => assign(candidates, wished));
        expect(refusal(() => assign(kept.candidates, kept.options))).toEqual(first);
        if (first.length > 0) return;
        expect(assign(kept.candidates, kept.options)).toEqual(assign(candidates, wished));
        expect(hashOfInputs(kept)).toBe(assign(candidates, wished).inputs);
      }),
    );
  });

  it('another seed draws another panel, and each input changes the hash', () => {
    const drawn = new Set(
      Array.from({ length: 20 }, (_, i) =>
        assign(pool(20), { ...options, seed: `000000${10 + i}` })
          .members.map(({ expert }) => expert)
          .join(),
      ),
    );
    expect(drawn.size).toBeGreaterThan(10);
    const { inputs } = assign(pool(12), options);
    expect(assign(pool(13), options).inputs).not.toBe(inputs);
    expect(assign(pool(12), { ...options, reviewsPerYear: 9 }).inputs).not.toBe(inputs);
  });

  it('keeps no name of a person', () => {
    expect(JSON.stringify(inputsOf(pool(3), options))).not.toContain('专家');
  });

  it('by fit takes the nearest disciplines first, the problem’s society before all', () => {
    const near = ['n1', 'n2', 'n3'].map((id) => candidate(id, { disciplines: ['46020'] }));
    const far = ['f1', 'f2', 'f3'].map((id) => candidate(id, { disciplines: ['210'] }));
    const abroad = ['g1', 'g2'].map((id) => candidate(id, { society: 'agriculture', disciplines: ['46020'] }));
    const chair = candidate('c', { chairs: true, disciplines: ['210'] });
    const { members, reserves } = assign([...abroad, ...far, ...near, chair], {
      ...options,
      method: 'fit',
      size: 3,
      reserves: 9,
    });
    expect(members.map(({ expert }) => expert).sort()).toEqual(['n1', 'n2', 'n3']);
    expect(reserves.map(({ expert }) => expert[0]).join('')).toBe('fffgg');
  });

  it('leaves out who sat on the panel that is reconsidered', () => {
    const former = everybody(assign(pool(20), options));
    const again = everybody(assign(pool(20), { ...options, former }));
    expect(again.filter((id) => former.includes(id))).toEqual([]);
  });

  it('keeps somebody among the reserves who can chair, if there is anybody', () => {
    for (let n = 0; n < 20; n += 1) {
      const people = pool(14);
      const { reserves } = assign(people, { ...options, seed: `000000${10 + n}`, reserves: 2 });
      const chairs = new Set(people.filter(({ expert }) => expert.chairs).map(({ expert }) => expert.id));
      const left = people.length - 6 - 2;
      expect(left).toBeGreaterThan(0);
      expect(reserves).toHaveLength(2);
      expect(reserves.some(({ expert }) => chairs.has(expert))).toBe(true);
    }
  });

  it('names the field where nobody can chair, or too few can sit together', () => {
    expect(refusal(() => assign([candidate('a'), candidate('b')], options))).toEqual(['size: no-chair']);
    expect(refusal(() => assign(pool(5), options))).toEqual(['size: not-enough-experts']);
    const colleagues = Array.from({ length: 9 }, (_, i) =>
      candidate(`e${i}`, { chairs: true, employer: { name: '同一单位', creditCode: 'same' } }),
    );
    expect(refusal(() => assign(colleagues, { ...options, size: 3 }))).toEqual(['size: not-enough-experts']);
  });
});
