import type { EventLog, GroupHandlers, Line } from '@zhitong/events';
import { PostgresLog } from '@zhitong/events/postgres';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import type { Bench, BenchContext } from '../measure/bench.js';
import type { Measured } from '../measure/figure.js';
import { interleaved, ratios } from '../measure/pairs.js';
import { meterTables } from '../subject/meters.js';
import { openDatabase } from '../subject/open-database.js';
import { bareProjection, readBare } from './bare.js';
import { bareReaction } from './bare-reaction.js';
import { fillLog, places } from './batches.js';
import { consumeAll, projecting, reacting } from './library.js';

interface Kind {
  id: string;
  name: string;
  handlers: GroupHandlers;
  bare: (pool: pg.Pool) => (lines: readonly Line[]) => Promise<unknown>;
}

const kinds: readonly Kind[] = [
  { id: 'projection', name: 'a projection in batch form', handlers: projecting, bare: bareProjection },
  { id: 'reaction', name: 'a reaction that changes an aggregate', handlers: reacting, bare: bareReaction },
];

/** What is read, and where its effects go. */
interface World {
  dataSource: DataSource;
  pool: pg.Pool;
  log: EventLog;
  logPool: pg.Pool;
  events: number;
}

/** Consuming: what order, memory and checks cost on top of the same set-based SQL. */
export const b3Consume: Bench = {
  id: 'B3',
  title: 'consuming: the library ÷ the same set-based SQL without it',
  async run(context) {
    const figures: Measured[] = [];
    for (const keys of [100, 500]) figures.push(...(await withKeys(context, keys)));
    return figures;
  },
};

async function withKeys(context: BenchContext, keys: number): Promise<Measured[]> {
  const url = await context.stage.database(meterTables);
  const logUrl = await context.stage.database();
  const dataSource = await openDatabase(url);
  const [pool, logPool] = [url, logUrl].map((connectionString) => new pg.Pool({ connectionString, max: places }));
  const log = new PostgresLog({ url: logUrl, concurrency: places });
  try {
    const events = await fillLog(log, context.scale.events, keys);
    const world = { dataSource, log, events, pool: pool!, logPool: logPool! };
    const figures: Measured[] = [];
    for (const kind of kinds) figures.push(...(await measure(context, kind, keys, world)));
    return figures;
  } finally {
    await log.close();
    await Promise.all([pool!.end(), logPool!.end()]);
    await dataSource.destroy();
  }
}

async function measure(
  { scale, say }: BenchContext,
  { id, name, handlers, bare }: Kind,
  keys: number,
  { dataSource, pool, log, logPool, events }: World,
): Promise<Measured[]> {
  const prepare = async () => {
    await pool.query('TRUNCATE events.positions, events.seen, events.outbox, latest, total');
    await pool.query('CHECKPOINT');
  };
  const taken = await interleaved(
    [
      { name: 'library', prepare, work: () => consumeAll(dataSource, log, handlers, events) },
      { name: 'bare', prepare, work: () => readBare(logPool, bare(pool)) },
    ],
    scale.rounds,
    say,
  );
  return [
    {
      ...{ id: `B3.${id}.${keys}`, name: `${name}, ${keys} keys a batch ÷ bare`, unit: 'ratio' },
      samples: ratios(taken.library, taken.bare),
      ...(keys === 100 ? { goal: { atLeast: 0.8 } } : {}),
    },
    {
      ...{ id: `B3.${id}.${keys}.rate`, name: `${name}, ${keys} keys a batch`, unit: 'events/s' },
      samples: taken.library.map((seconds) => events / seconds),
    },
  ];
}
