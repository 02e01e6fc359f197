import fc from 'fast-check';
import { Random } from './random.js';

describe('seeded numbers', () => {
  it('are the same for the same seed, and lie where they should', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: -50, max: 50 }), fc.nat(100), (seed, least, span) => {
        const [one, other] = [new Random(seed), new Random(seed)];
        for (let n = 0; n < 50; n += 1) {
          const number = one.between(least, least + span);
          expect(number).toBe(other.between(least, least + span));
          expect(number).toBeGreaterThanOrEqual(least);
          expect(number).toBeLessThanOrEqual(least + span);
        }
      }),
    );
  });

  it('come about equally often', () => {
    const random = new Random(1);
    const counts = [0, 0, 0, 0];
    for (let n = 0; n < 4_000; n += 1) counts[random.between(0, 3)]! += 1;
    expect(counts.every((count) => count > 900 && count < 1_100)).toBe(true);
  });

  it('shuffle without losing anything', () => {
    fc.assert(
      fc.property(fc.nat(), fc.array(fc.integer()), (seed, items) => {
        const sorted = (list: readonly number[]) => [...list].sort((a, b) => a - b);
        expect(sorted(new Random(seed).shuffled(items))).toEqual(sorted(items));
      }),
    );
  });
});
