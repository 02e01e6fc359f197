import { Turns } from './turns.js';

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
    const all = await Promise.allSettled([0, 1, 2, 3, 4].map((name) => turns.take(() => work(name))));
    expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled', 'fulfilled']);
    expect([busy, most]).toEqual([0, 2]);
  });
});
