import fc from 'fast-check';
import type { Recorded } from '../recorded.js';
import { judge, movesOn, type SeenKey } from './seen.js';

const hash = (epoch: number, seq: bigint | number) => (BigInt(seq) === 0n ? '' : `${epoch}/${seq}`);
const fact = (epoch: number, seq: number, prev = hash(epoch, seq - 1)): Recorded => ({
  id: `${epoch}/${seq}`,
  type: 't',
  topic: 'x',
  key: 'k',
  at: new Date(0),
  data: {},
  actor: 'a',
  epoch,
  seq: BigInt(seq),
  prev,
});
const verdict = (event: Recorded, seen: SeenKey | undefined) => judge(event, hash(event.epoch, event.seq), seen);
const seen = (epoch: number, seq: number, parkedFrom?: number): SeenKey => ({
  epoch,
  seq: BigInt(seq),
  hash: hash(epoch, seq),
  ...(parkedFrom === undefined ? {} : { parkedFrom: { epoch, seq: BigInt(parkedFrom) } }),
});

describe('judge', () => {
  it.each<[string, Recorded, SeenKey | undefined, ReturnType<typeof judge>]>([
    ['the first fact', fact(1, 1), undefined, 'next'],
    ['the successor', fact(1, 4), seen(1, 3), 'next'],
    ['what was seen', fact(1, 2), seen(1, 3), 'duplicate'],
    ['what was seen last', fact(1, 3), seen(1, 3), 'duplicate'],
    ['a fact after a missing one', fact(1, 5), seen(1, 3), 'gap'],
    ['a first fact that is not number 1', fact(1, 2), undefined, 'gap'],
    ['a successor of another fact', fact(1, 4, 'else'), seen(1, 3), 'fork'],
    ['a fact behind a parked one', fact(1, 6), seen(1, 3, 5), 'queued'],
    ['the missing fact before a parked one', fact(1, 4), seen(1, 3, 5), 'next'],
    ['a restored producer that goes on where the consumer stands', fact(2, 4, hash(1, 3)), seen(1, 3), 'next'],
    ['a restored producer that forgot facts', fact(2, 3, hash(1, 2)), seen(1, 3), 'fork'],
    ['a stalled writer of an older epoch', fact(1, 4), seen(2, 3), 'fork'],
    ['a repeat of an older epoch', fact(1, 2), seen(2, 3), 'duplicate'],
  ])('%s', (_, event, standing, wanted) => {
    expect(verdict(event, standing)).toBe(wanted);
  });

  it('finds the fork of a producer that was restored without a new epoch', () => {
    expect(judge(fact(1, 3), 'another text', seen(1, 3))).toBe('fork');
  });

  it('lets each fact take effect once and in order, however a log repeats runs of them', () => {
    const runs = fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 4 })), { maxLength: 20 });
    fc.assert(
      fc.property(runs, (repeats) => {
        let standing: SeenKey | undefined;
        const effects: number[] = [];
        const deliver = (n: number) => {
          if (verdict(fact(1, n), standing) !== 'next') return;
          effects.push(n);
          standing = seen(1, n);
        };
        // Each run begins at what is there already, or right after it.
        let written = 0;
        for (const [back, length] of repeats)
          for (let n = Math.max(1, written + 2 - back), k = 0; k < length; n += 1, k += 1) {
            deliver(n);
            written = Math.max(written, n);
          }
        expect(effects).toEqual(Array.from({ length: written }, (_, n) => n + 1));
      }),
    );
  });
});

describe('a fact that is given up', () => {
  it.each([
    ['moves its key on to it', fact(1, 5), true],
    ['moves it to the newer epoch, even back', fact(2, 3), true],
    ['leaves it where it is, when it is older', fact(1, 4), false],
  ])('%s', (_, event, moves) => {
    expect(movesOn(event, seen(1, 4))).toBe(moves);
  });

  it('of an older epoch is left out without a trace', () => {
    expect(movesOn(fact(1, 9), seen(2, 4))).toBe(false);
  });
});
