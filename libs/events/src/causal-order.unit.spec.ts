import fc from 'fast-check';
import { inOrder } from './causal-order.js';

const start = Date.parse('2026-03-02T01:00:00Z');

/** Facts under three keys, each caused by an earlier one or by none, with clocks that differ by some minutes. */
const facts = fc
  .array(fc.record({ key: fc.constantFrom('a', 'b', 'c'), minute: fc.nat(30), cause: fc.option(fc.nat(99)) }), {
    maxLength: 30,
  })
  .map((drawn) => {
    const seqs: Record<string, number> = {};
    return drawn.map(({ key, minute, cause }, n) => ({
      id: `f${n}`,
      topic: 't',
      key,
      at: new Date(start + minute * 60_000),
      seq: (seqs[key] = (seqs[key] ?? 0) + 1),
      cause: cause === null || n === 0 ? null : `f${cause % n}`,
    }));
  });
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

describe('the order of a timeline', () => {
  it('puts causes before effects and keeps the order of a key, however clocks differ', () => {
    fc.assert(
      fc.property(facts, (rows) => {
        const ordered = inOrder(rows);
        const place = new Map(ordered.map(({ id }, n) => [id, n]));
        for (const row of rows) {
          if (row.cause !== null) expect(place.get(row.cause)!).toBeLessThan(place.get(row.id)!);
          const before = rows.find(({ key, seq }) => key === row.key && seq === row.seq - 1);
          if (before) expect(place.get(before.id)!).toBeLessThan(place.get(row.id)!);
        }
      }),
    );
  });

  it('is by time where nothing else decides', () => {
    fc.assert(
      fc.property(facts, (rows) => {
        const free = rows.map((row, n) => ({ ...row, key: `k${n}`, cause: null }));
        const times = inOrder(free).map(({ at }) => at.getTime());
        expect(times).toEqual([...times].sort((one, other) => one - other));
      }),
    );
  });

  it('does not depend on the order in which the facts are given, and loses none', () => {
    fc.assert(
      fc.property(
        facts.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
        ([rows, shuffled]) => {
          expect(ids(inOrder(shuffled))).toEqual(ids(inOrder(rows)));
          expect(ids(inOrder(rows)).sort()).toEqual(ids(rows).sort());
        },
      ),
    );
  });

  it('puts an effect with an older time right after its cause', () => {
    const row = (id: string, key: string, minute: number, cause: string | null = null) => ({
      id,
      topic: 't',
      key,
      seq: 1,
      at: new Date(start + minute * 60_000),
      cause,
    });
    const rows = [row('effect', 'b', 1, 'cause'), row('later', 'c', 9), row('cause', 'a', 5), row('first', 'd', 3)];
    expect(ids(inOrder(rows))).toEqual(['first', 'cause', 'effect', 'later']);
  });

  it('comes to an end although facts name each other as causes', () => {
    const circle = ['a', 'b', 'c'].map((id, n) => ({
      id,
      topic: 't',
      key: id,
      seq: 1,
      at: new Date(start),
      cause: ['b', 'c', 'a'][n]!,
    }));
    expect(ids(inOrder(circle)).sort()).toEqual(['a', 'b', 'c']);
  });
});
