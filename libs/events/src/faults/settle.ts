import { eventually } from '@zhitong/testing';
import type { World } from './world.js';

type GroupName = keyof World['groups'];

/** Runs consumer groups while `work` lasts. */
export async function consuming<R>(
  world: World,
  work: () => Promise<R>,
  names: readonly GroupName[] = ['mirror', 'journal'],
): Promise<R> {
  const stop = new AbortController();
  const running = Promise.all(names.map((name) => world.groups[name].run(stop.signal)));
  try {
    return await Promise.race([work(), running.then(() => Promise.reject(new Error('a group ended by itself')))]);
  } finally {
    stop.abort();
    await running.catch(() => undefined);
  }
}

/** Ships and consumes until nothing is left to do; what is parked may stay, unless it can go on. */
export async function settle(world: World, limit = 20_000): Promise<void> {
  await consuming(world, () => settled(world, limit));
}

/** Waits until all that was written has been shipped, and consumed by the groups that run. */
export async function settled(world: World, limit = 20_000): Promise<void> {
  await eventually(async () => {
    await world.ship();
    for (const group of Object.values(world.groups))
      if (!(await group.level()) || (await group.parking.startable()).length > 0) return false;
    return isShipped(world);
  }, limit);
}

async function isShipped(world: World): Promise<boolean> {
  const [row] = await world.dataSource.query<{ empty: boolean }[]>(
    `SELECT NOT EXISTS (SELECT 1 FROM events.outbox) AS empty`,
  );
  return row!.empty;
}
