import { Closing } from './closing.js';

describe('ending what was started', () => {
  it('ends the stage opened last first, and each step once', async () => {
    const ended: string[] = [];
    const closing = new Closing();
    const [first, second] = [closing.stage(), closing.stage()];
    first(async () => void ended.push('database'), 1_000);
    second(async () => void ended.push('service'), 1_000);
    await closing.run();
    await closing.run();
    expect(ended).toEqual(['service', 'database']);
  });

  it('goes on when a step hangs or fails', async () => {
    const ended: string[] = [];
    const closing = new Closing();
    const [first, second] = [closing.stage(), closing.stage()];
    const error = console.error;
    console.error = () => undefined;
    first(async () => void ended.push('database'), 1_000);
    second(() => new Promise(() => undefined), 10);
    second(() => Promise.reject(new Error('broken')), 1_000);
    await closing.run();
    console.error = error;
    expect(ended).toEqual(['database']);
  });
});
