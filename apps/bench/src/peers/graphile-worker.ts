import { withClient } from '@zhitong/persistence';
import { Countdown, type Peer } from './peer.js';

interface Worker {
  runMigrations(options: object): Promise<void>;
  run(options: object): Promise<{ stop(): Promise<void> }>;
  Logger: new (factory: () => () => void) => unknown;
}

/** Jobs one by one, ten at a time. */
export async function openGraphileWorker(library: unknown, url: string, count: number): Promise<Peer> {
  const worker = library as Worker;
  const options = {
    connectionString: url,
    logger: new worker.Logger(() => () => undefined),
    noPreparedStatements: false,
  };
  await worker.runMigrations(options);
  const countdown = new Countdown();
  return {
    ...{ name: 'graphile-worker 0.16.6', count },
    fill: (bodies) =>
      withClient(url, async (client) => {
        await client.query(
          `SELECT graphile_worker.add_job('read', b::json) FROM string_to_table($1::text, E'\\x1f') b`,
          [bodies.join('\u001f')],
        );
        await client.query('ANALYZE');
      }),
    drain: async () => {
      const all = countdown.from(count);
      const taskList = { read: () => countdown.tell() };
      const running = await worker.run({
        ...options,
        ...{ concurrency: 10, maxPoolSize: 10, pollInterval: 50, noHandleSignals: true, taskList },
      });
      await all;
      // Finishes what is being marked as done.
      await running.stop();
    },
    close: async () => undefined,
  };
}
