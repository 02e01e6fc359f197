import fc from 'fast-check';
import type { Line } from '../log/event-log.js';
import { parcels } from './parcels.js';

const line = fc.record({ key: fc.constantFrom('a', 'b'), body: fc.nat(700_000).map((size) => 'x'.repeat(size)) });
const batch = fc.record({
  slot: fc.record({ topic: fc.constantFrom('t', 'u'), partition: fc.nat(1) }),
  lines: fc.array(line, { maxLength: 4 }),
});

/** The lines of each partition, in order. */
const perPartition = (batches: Iterable<{ slot: { topic: string; partition: number }; lines: readonly Line[] }>) => {
  const found: Record<string, Line[]> = {};
  for (const { slot, lines } of batches) (found[`${slot.topic}/${slot.partition}`] ??= []).push(...lines);
  return Object.fromEntries(Object.entries(found).filter(([, lines]) => lines.length > 0));
};

describe('parcels', () => {
  it('carry every line once, in the order of its partition', () => {
    fc.assert(
      fc.property(fc.array(batch, { maxLength: 6 }), (batches) => {
        expect(perPartition([...parcels(batches)].flat())).toEqual(perPartition(batches));
      }),
    );
  });

  it('never give one partition more than a broker takes, unless one line alone is larger', () => {
    fc.assert(
      fc.property(fc.array(batch, { maxLength: 6 }), (batches) => {
        for (const parcel of parcels(batches))
          for (const lines of Object.values(perPartition(parcel))) {
            const bytes = lines.reduce((sum, { body }) => sum + body.length, 0);
            expect(lines.length === 1 || bytes < 1_000_000).toBe(true);
          }
      }),
    );
  });

  it('send a usual append in one piece', () => {
    const lines = Array.from({ length: 1_000 }, () => ({ key: 'k', body: 'x'.repeat(430) }));
    expect([...parcels([{ slot: { topic: 't', partition: 0 }, lines }])]).toHaveLength(1);
  });
});
