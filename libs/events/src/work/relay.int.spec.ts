import { onPostgres } from '../faults/both-logs.js';
import type { EventLog } from '../log/event-log.js';

onPostgres('the relay', (worlds) => {
  it('sends fewer at once when the log is too slow for many, until all are there', async () => {
    const sizes: number[] = [];
    const slow = (log: EventLog): EventLog =>
      Object.assign(Object.create(log) as EventLog, {
        append: async (batches: Parameters<EventLog['append']>[0]) => {
          const lines = batches.reduce((sum, batch) => sum + batch.lines.length, 0);
          sizes.push(lines);
          // It lands, and the transaction has ended meanwhile.
          await log.append(batches);
          if (lines > 3) throw new Error('the transaction ended before the log answered');
        },
      });
    const world = await worlds.fresh({ log: slow });
    await world.countAll(
      'a',
      Array.from({ length: 20 }, (_, n) => String(n)),
    );
    let failures = 0;
    const waiting = async () => (await world.dataSource.query(`SELECT FROM events.outbox`)).length as number;
    while ((await waiting()) > 0 && failures < 30) await world.ship().catch(() => (failures += 1));
    expect(await waiting()).toBe(0);
    expect(sizes.slice(-1)[0]).toBeLessThanOrEqual(3);
  });
});
