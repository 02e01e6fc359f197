import { Convoy, type ConvoyOptions } from './convoy.js';

/** A convoy whose trips come to their ends when the test says so. */
function underTest(options: Partial<ConvoyOptions<string, string>> = {}) {
  const trips: { items: readonly string[]; end: () => void; fail: (error: Error) => void }[] = [];
  const convoy = new Convoy<string, string>({
    go: (items) =>
      new Promise((resolve, reject) => {
        const results = items.map((value) => ({ status: 'fulfilled' as const, value: value.toUpperCase() }));
        trips.push({ items, end: () => resolve(results), fail: reject });
      }),
    room: 10,
    patience: 60_000,
    ...options,
  });
  return { convoy, trips, itemsOf: () => trips.map(({ items }) => items) };
}

describe('a convoy', () => {
  it('goes at once where nothing is under way, and takes along whoever came meanwhile', async () => {
    const { convoy, trips, itemsOf } = underTest();
    const arrivals = ['a', 'b', 'c'].map((item) => convoy.take(item));
    expect(itemsOf()).toEqual([['a']]);
    trips[0]!.end();
    expect(await arrivals[0]).toBe('A');
    expect(itemsOf()).toEqual([['a'], ['b', 'c']]);
    trips[1]!.end();
    expect(await Promise.all(arrivals)).toEqual(['A', 'B', 'C']);
    void convoy.take('d');
    expect(itemsOf().at(-1)).toEqual(['d']);
  });

  it('has room for so many', async () => {
    const { convoy, trips, itemsOf } = underTest({ room: 2 });
    const arrivals = ['a', 'b', 'c', 'd'].map((item) => convoy.take(item));
    for (const nth of [0, 1]) {
      trips[nth]!.end();
      await arrivals[nth];
    }
    expect(itemsOf()).toEqual([['a'], ['b', 'c'], ['d']]);
  });

  it('gives each its own result, and all of a trip that fails the failure; the next goes all the same', async () => {
    const { convoy, trips } = underTest();
    const arrivals = ['a', 'b'].map((item) => convoy.take(item));
    trips[0]!.fail(new Error('no way'));
    await expect(arrivals[0]).rejects.toThrow('no way');
    trips[1]!.end();
    expect(await arrivals[1]).toBe('B');
  });

  it('waits for a trip that hangs no longer than its patience', async () => {
    const { convoy, trips } = underTest({ patience: 1 });
    void convoy.take('a');
    const second = convoy.take('b');
    while (trips.length < 2) await new Promise((resolve) => setImmediate(resolve));
    trips[1]!.end();
    expect(await second).toBe('B');
  });
});
