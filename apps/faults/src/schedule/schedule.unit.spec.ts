import fc from 'fast-check';
import { faultKinds } from './fault.js';
import { schedule } from './schedule.js';

const seeds = fc.nat(1_000_000);
const lengths = fc.integer({ min: 1, max: 600_000 });

describe('the schedule of a run', () => {
  it('is the same for the same seed and length', () => {
    fc.assert(
      fc.property(seeds, lengths, (seed, length) => expect(schedule(seed, length)).toEqual(schedule(seed, length))),
    );
  });

  it('is another for another seed', () => {
    fc.assert(fc.property(seeds, (seed) => expect(schedule(seed, 300_000)).not.toEqual(schedule(seed + 1, 300_000))));
  });

  it('of a longer run begins as that of a shorter one', () => {
    fc.assert(
      fc.property(seeds, lengths, lengths, (seed, a, b) => {
        const [short, long] = a < b ? [a, b] : [b, a];
        const shorter = schedule(seed, short);
        expect(schedule(seed, long).slice(0, shorter.length)).toEqual(shorter);
      }),
    );
  });

  it('goes on in time, and ends in time', () => {
    fc.assert(
      fc.property(seeds, lengths, (seed, length) => {
        const times = schedule(seed, length).map(({ at }) => at);
        expect(times).toEqual([...times].sort((a, b) => a - b));
        expect(times.every((at) => at >= 0 && at < length)).toBe(true);
      }),
    );
  });

  it('has every kind of fault, and a death at every point, within two minutes', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const faults = schedule(seed, 120_000).map(({ fault }) => fault);
        expect(new Set(faults.map(({ kind }) => kind))).toEqual(new Set(faultKinds));
        const points = faults.flatMap((fault) => (fault.kind === 'kill' ? [fault.point] : []));
        expect(new Set(points)).toEqual(
          new Set([
            'after-state',
            'after-outbox',
            'after-commit',
            'after-append',
            'mid-batch',
            'after-consumer-commit',
          ]),
        );
      }),
    );
  });

  it('moves the clock an hour ahead, and an hour back, in turn', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const offsets = schedule(seed, 600_000).flatMap(({ fault }) => (fault.kind === 'clock' ? [fault.offset] : []));
        expect(offsets).toEqual(offsets.map((_, index) => (index % 2 === 0 ? 3_600_000 : 0)));
      }),
    );
  });

  it('has only what was asked for, and ends where that is nothing', () => {
    fc.assert(
      fc.property(seeds, fc.subarray([...faultKinds]), (seed, kinds) => {
        const found = new Set(schedule(seed, 120_000, kinds).map(({ fault }) => fault.kind));
        expect([...found].every((kind) => kinds.includes(kind))).toBe(true);
      }),
    );
  });
});
