import { LogHealth } from './log-health.js';

const refused = Object.assign(new Error('connect 10.0.0.1:9092'), { code: 'ECONNREFUSED' });

describe('whether the event log answers', () => {
  it('is ready when it does', async () => {
    expect(await new LogHealth({ ends: () => Promise.resolve([0n]) }, 't').ask()).toEqual({ part: 'log', ready: true });
  });

  it('says why not, without the address', async () => {
    const health = await new LogHealth({ ends: () => Promise.reject(refused) }, 't').ask();
    expect(health).toEqual({ part: 'log', ready: false, waitsFor: 'ECONNREFUSED' });
  });

  it('does not wait for a log that is silent, nor ask it again meanwhile', async () => {
    let asked = 0;
    let answer: (ends: bigint[]) => void = () => undefined;
    const ends = () => {
      asked += 1;
      return new Promise<bigint[]>((resolve) => (answer = resolve));
    };
    const health = new LogHealth({ ends }, 't', 10);
    for (let turn = 0; turn < 3; turn += 1)
      expect(await health.ask()).toMatchObject({ ready: false, waitsFor: 'ETIMEDOUT' });
    expect(asked).toBe(1);
    const next = health.ask();
    answer([0n]);
    expect(await next).toEqual({ part: 'log', ready: true });
  });
});
