import { jest } from '@jest/globals';
import { openLoop, schedule } from './open-loop.js';

describe('an open loop', () => {
  it('has its arrivals evenly spread over the time', () => {
    expect(schedule(4, 1)).toEqual([0, 250, 500, 750]);
    expect(schedule(3, 10)).toHaveLength(30);
    expect(schedule(0.5, 1)).toEqual([]);
  });

  it('sends what is due while earlier ones have no answer yet, and counts from when they were due', async () => {
    const answers: (() => void)[] = [];
    const arrivals = await openLoop(schedule(100, 0.03), (nth) => {
      const answer = new Promise<number>((resolve) => answers.push(() => resolve(nth)));
      // Nobody is answered before the last one has been sent.
      if (nth === 2) for (const say of answers.reverse()) say();
      return answer;
    });
    expect(arrivals.map(({ result }) => result)).toEqual([0, 1, 2]);
    expect(arrivals.map(({ due }) => Math.round(due - arrivals[0]!.due))).toEqual([0, 10, 20]);
  });

  it('says how far behind it was, and sends at once what is overdue', async () => {
    let now = 0;
    const clock = jest.spyOn(performance, 'now').mockImplementation(() => now);
    const arrivals = await openLoop([0, 0, 0], () => {
      now += 40;
      return Promise.resolve();
    });
    clock.mockRestore();
    expect(arrivals.map(({ late }) => late)).toEqual([0, 40, 80]);
  });

  it('fails when one of them does', async () => {
    await expect(
      openLoop([0, 0], (nth) => (nth === 1 ? Promise.reject(new Error('no')) : Promise.resolve())),
    ).rejects.toThrow('no');
  });
});
