import { audit } from './audit.js';
import { onBothLogs } from './both-logs.js';
import { settle } from './settle.js';

onBothLogs('a group that is told to stop', (worlds) => {
  it('ends with the batch in hand, under 5 s, and the next process goes on behind it', async () => {
    let began: () => void = () => undefined;
    let finish: () => void = () => undefined;
    const begun = new Promise<void>((resolve) => (began = resolve));
    const finished = new Promise<void>((resolve) => (finish = resolve));
    const world = await worlds.fresh({
      mirror: async () => {
        began();
        await finished;
      },
    });
    await world.countAll('a', ['1', '2', '3']);
    await world.ship();
    const stop = new AbortController();
    const running = world.groups.mirror.run(stop.signal);
    await begun;
    stop.abort();
    // What comes now is left for the next process.
    await world.countAll('b', ['1', '2', '3']);
    await world.ship();
    const told = performance.now();
    finish();
    await running;
    expect(performance.now() - told).toBeLessThan(5_000);
    expect(await world.dataSource.query(`SELECT id, version FROM mirrors`)).toEqual([{ id: 'a', version: '3' }]);
    const next = await worlds.open(world.place);
    await settle(next);
    expect(await audit(next)).toEqual([]);
  }, 30_000);
});
