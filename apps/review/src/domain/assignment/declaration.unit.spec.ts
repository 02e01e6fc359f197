import fc from 'fast-check';
import { declarationList, type Asked } from './declaration.js';

const firm = (n: number): Asked => ({ name: `企业${n}`, creditCode: `firm-${n}` });
const institute = (n: number): Asked => ({ name: `院所${n}`, creditCode: `institute-${n}` });
const batch = [0, 1, 2, 3].map(firm);
const others = [0, 1, 2, 3, 4, 5, 6, 7].map(institute);

describe('the declaration', () => {
  it('asks about every submitter of the batch, mixed with as many others as the rules say', () => {
    const asked = declarationList(batch, others, 6, 'seat-1').map(({ creditCode }) => creditCode);
    expect(asked).toHaveLength(10);
    expect(asked).toEqual(expect.arrayContaining(batch.map(({ creditCode }) => creditCode)));
    expect(asked.slice(0, 4).sort()).not.toEqual(batch.map(({ creditCode }) => creditCode));
  });

  it('is the same whichever firm of the batch submitted which problem', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(batch, { minLength: 4 }), fc.string(), (permuted, seat) => {
        expect(declarationList(permuted, others, 6, seat)).toEqual(declarationList(batch, others, 6, seat));
      }),
    );
  });

  it('is the same too where two problems spell one firm differently', () => {
    const [a, b] = [firm(1), { ...firm(1), name: '企业一' }];
    expect(declarationList([a, b], others, 6, 's')).toEqual(declarationList([b, a], others, 6, 's'));
  });

  it('does not say by its place in the list who belongs to the batch', () => {
    const places = Array.from({ length: 40 }, (_, seat) =>
      declarationList(batch, others, 6, `seat-${seat}`).findIndex(({ creditCode }) => creditCode === 'firm-0'),
    );
    expect(new Set(places).size).toBeGreaterThan(6);
  });

  it('asks about nobody twice, though an employer of experts submits itself', () => {
    const asked = declarationList(batch, [firm(0), ...others, institute(0)], 20, 's').map(
      ({ creditCode }) => creditCode,
    );
    expect(new Set(asked).size).toBe(asked.length);
  });
});
