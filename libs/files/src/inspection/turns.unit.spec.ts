import { Turns } from './turns.js';

/** Work that lasts until it is told to end. */
function held() {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const work = (name: string) => () => {
    begun.push(name);
    return new Promise<void>((resolve) => ends.set(name, resolve));
  };
  const end = async (name: string) => {
    ends.get(name)!();
    await new Promise(setImmediate);
  };
  return { begun, work, end };
}

describe('files that are looked at', () => {
  it('take turns, so many at once, also after one that failed', async () => {
    const turns = new Turns(2);
    let [busy, most] = [0, 0];
    const work = async (name: number) => {
      most = Math.max(most, ++busy);
      await new Promise(setImmediate);
      busy -= 1;
      if (name === 1) throw new Error('failed');
      return name;
    };
    const all = await Promise.allSettled([0, 1, 2, 3, 4].map((name) => turns.take(`${name}`, () => work(name))));
    expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled', 'fulfilled']);
    expect([busy, most]).toEqual([0, 2]);
  });

  it('are one of each sender: a heap of one holds up nobody else', async () => {
    const turns = new Turns(2);
    const { begun, work, end } = held();
    const all = ['a1', 'a2', 'a3', 'b1', 'b2', 'c1'].map((name) => turns.take(name[0]!, work(name)));
    expect(begun).toEqual(['a1', 'b1']);
    await end('b1');
    expect(begun).toEqual(['a1', 'b1', 'b2']);
    await end('a1');
    expect(begun).toEqual(['a1', 'b1', 'b2', 'a2']);
    for (const name of ['b2', 'a2', 'c1', 'a3']) await end(name);
    expect(begun).toEqual(['a1', 'b1', 'b2', 'a2', 'c1', 'a3']);
    await Promise.all(all);
  });

  it('wait only so many of one sender, and only so many in all, which is told at once', async () => {
    const turns = new Turns(1, { ofOne: 2, all: 3 });
    const { work, end } = held();
    const all = ['a1', 'a2', 'a3'].map((name) => turns.take('a', work(name)));
    await expect(turns.take('a', work('a4'))).rejects.toMatchObject({ status: 429, retryAfter: 5 });
    all.push(turns.take('b', work('b1')));
    await expect(turns.take('c', work('c1'))).rejects.toMatchObject({ status: 503, code: 'inspections-busy' });
    for (const name of ['a1', 'a2', 'a3', 'b1']) await end(name);
    await Promise.all(all);
  });

  it('are not looked at when their sender has gone meanwhile', async () => {
    const turns = new Turns(1);
    const { begun, work, end } = held();
    const sender = new AbortController();
    const first = turns.take('a', work('a1'));
    const gone = turns.take('b', work('b1'), sender.signal);
    const stays = turns.take('c', work('c1'), new AbortController().signal);
    sender.abort();
    await expect(gone).rejects.toMatchObject({ code: 'broken-off' });
    await expect(turns.take('b', work('b2'), sender.signal)).rejects.toMatchObject({ code: 'broken-off' });
    await end('a1');
    expect(begun).toEqual(['a1', 'c1']);
    await end('c1');
    await Promise.all([first, stays]);
  });
});
