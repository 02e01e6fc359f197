import type { Peer } from './peer.js';

interface Boss {
  on(event: string, hear: () => void): void;
  start(): Promise<unknown>;
  stop(options: object): Promise<void>;
  createQueue(name: string): Promise<void>;
  insert(jobs: { name: string; data: object }[]): Promise<void>;
  fetch(name: string, options: { batchSize: number }): Promise<{ id: string }[]>;
  complete(name: string, ids: string[]): Promise<void>;
}

const queue = 'readings';
/** A spike found 500 the fastest. */
const batchSize = 500;

/** Fetches and completes by the batch, several loops at the same time. */
export async function openPgBoss(library: unknown, url: string, count: number): Promise<Peer> {
  const boss = new (library as new (options: object) => Boss)({ connectionString: url, max: 6 });
  boss.on('error', () => undefined);
  await boss.start();
  await boss.createQueue(queue);
  const loop = async () => {
    for (;;) {
      const jobs = await boss.fetch(queue, { batchSize });
      if (jobs.length === 0) return;
      await boss.complete(
        queue,
        jobs.map(({ id }) => id),
      );
    }
  };
  return {
    ...{ name: 'pg-boss 10.4.2', count },
    fill: async (bodies) => {
      for (let from = 0; from < bodies.length; from += 1_000)
        await boss.insert(
          bodies.slice(from, from + 1_000).map((body) => ({ name: queue, data: JSON.parse(body) as object })),
        );
    },
    drain: async () => void (await Promise.all(Array.from({ length: 3 }, loop))),
    close: () => boss.stop({ graceful: false, wait: false }),
  };
}
