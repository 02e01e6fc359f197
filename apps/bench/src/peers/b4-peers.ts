import { PostgresLog } from '@zhitong/events/postgres';
import pg from 'pg';
import type { Bench, BenchContext } from '../measure/bench.js';
import type { Measured } from '../measure/figure.js';
import { interleaved, type Side } from '../measure/pairs.js';
import { relaying } from '../relay/relaying.js';
import { fillOutbox } from '../relay/waiting.js';
import { meterTables, readingsTopic } from '../subject/meters.js';
import { openDatabase } from '../subject/open-database.js';
import { readings } from '../subject/readings.js';
import { openGraphileWorker } from './graphile-worker.js';
import { installPeers } from './install-peers.js';
import { nestTransport } from './nest-transport.js';
import type { Peer } from './peer.js';
import { openPgBoss } from './pg-boss.js';
import { openTransactionalOutbox } from './pg-transactional-outbox.js';

/** How many times as fast as each peer it is meant to be. */
const goals: Readonly<Record<string, number>> = { outbox: 10, graphile: 3, boss: 1.2 };

/**
 * The same messages drained by other libraries. Theirs end in a handler that does nothing; ours are appended to the
 * log in PostgreSQL, in order per key.
 */
export const b4Peers: Bench = {
  id: 'B4',
  title: 'peers: the same drain by other libraries; and NestJS’s own Kafka transport',
  async run(context) {
    return [...(await drains(context)), ...(await nestTransport(context))];
  },
};

async function drains(context: BenchContext): Promise<Measured[]> {
  const { stage, scale, say } = context;
  const load = await installPeers(say);
  const url = await stage.database(meterTables);
  const logUrl = await stage.database();
  const dataSource = await openDatabase(url);
  const pool = new pg.Pool({ connectionString: url, max: 2 });
  const log = new PostgresLog({ url: logUrl });
  const [some, fewer] = scale.quick ? [500, 100] : [10_000, 2_000];
  const peers: Record<string, Peer> = {
    outbox: await openTransactionalOutbox(load('pg-transactional-outbox'), await stage.database(), fewer),
    graphile: await openGraphileWorker(load('graphile-worker'), await stage.database(), some),
    boss: await openPgBoss(load('pg-boss'), await stage.database(), scale.events),
  };
  try {
    await log.ensure([readingsTopic]);
    const waiting = readings(scale.events, 1_000);
    const bodies = waiting.map(({ body }) => body);
    const sides: Side[] = [
      { ...relaying(dataSource, log, pool), prepare: () => fillOutbox(pool, waiting) },
      ...Object.entries(peers).map(([name, { count, fill, drain }]) => ({
        ...{ name, work: drain },
        prepare: async () => {
          await fill(bodies.slice(0, count));
          await pool.query('CHECKPOINT');
        },
      })),
    ];
    const taken = await interleaved(sides, scale.rounds, say);
    return Object.entries(peers).flatMap(([name, peer]): Measured[] => [
      {
        ...{ id: `B4.${name}`, name: `relay ÷ ${peer.name}, events/s`, unit: 'ratio' },
        samples: taken[name]!.map((theirs, round) => scale.events / taken.relay![round]! / (peer.count / theirs)),
        goal: { atLeast: goals[name]! },
      },
      {
        ...{ id: `B4.${name}.rate`, name: peer.name, unit: 'events/s' },
        samples: taken[name]!.map((theirs) => peer.count / theirs),
      },
    ]);
  } finally {
    await Promise.all(Object.values(peers).map((peer) => peer.close()));
    await log.close();
    await pool.end();
    await dataSource.destroy();
  }
}
