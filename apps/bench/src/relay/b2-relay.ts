import { KafkaLog } from '@zhitong/events/kafka';
import { PostgresLog } from '@zhitong/events/postgres';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import type { Bench, BenchContext } from '../measure/bench.js';
import type { Measured } from '../measure/figure.js';
import { interleaved, ratios } from '../measure/pairs.js';
import { meterTables, readingsTopic } from '../subject/meters.js';
import { openDatabase } from '../subject/open-database.js';
import { readings } from '../subject/readings.js';
import { bareProducer, parcelsOf, sendBare } from './bare-kafka.js';
import { drainBare } from './bare-postgres.js';
import { relaying } from './relaying.js';
import { assertEmpty, fillOutbox } from './waiting.js';

const events = (count: number, took: readonly number[]) => took.map((seconds) => count / seconds);

/** Draining the outbox: as fast as the log beneath it can take the same records, nearly. */
export const b2Relay: Bench = {
  id: 'B2',
  title: 'relay: draining the outbox',
  async run(context) {
    const url = await context.stage.database(meterTables);
    const dataSource = await openDatabase(url);
    const pool = new pg.Pool({ connectionString: url, max: 4 });
    try {
      return [...(await onPostgres(context, dataSource, pool)), ...(await onKafka(context, dataSource, pool))];
    } finally {
      await pool.end();
      await dataSource.destroy();
    }
  },
};

async function onPostgres({ stage, scale, say }: BenchContext, dataSource: DataSource, pool: pg.Pool) {
  const logUrl = await stage.database();
  const log = new PostgresLog({ url: logUrl });
  const logPool = new pg.Pool({ connectionString: logUrl, max: 4 });
  try {
    await log.ensure([readingsTopic]);
    const waiting = readings(scale.events, 1_000);
    const prepare = () => fillOutbox(pool, waiting);
    const taken = await interleaved(
      [
        { ...relaying(dataSource, log, pool), prepare },
        { name: 'bare', prepare, work: async () => (await drainBare(pool, logPool), await assertEmpty(pool)) },
      ],
      scale.rounds,
      say,
    );
    const about: Measured[] = [
      {
        ...{ id: 'B2.postgres', name: 'relay to the PostgreSQL log ÷ the bare batched SQL' },
        ...{ samples: ratios(taken.relay, taken.bare), unit: 'ratio', goal: { atLeast: 0.85 } },
      },
      {
        ...{ id: 'B2.postgres.rate', name: 'relay to the PostgreSQL log' },
        ...{ samples: events(scale.events, taken.relay), unit: 'events/s' },
      },
    ];
    return about;
  } finally {
    await logPool.end();
    await log.close();
  }
}

async function onKafka({ stage, scale, say }: BenchContext, dataSource: DataSource, pool: pg.Pool) {
  const brokers = await stage.kafka(say);
  if (!brokers) return [];
  const log = new KafkaLog({ brokers, clientId: 'bench' });
  const producer = await bareProducer(brokers);
  try {
    await log.ensure([readingsTopic]);
    const waiting = readings(scale.events, 1_000);
    const parcels = parcelsOf(waiting);
    const taken = await interleaved(
      [
        { ...relaying(dataSource, log, pool), prepare: () => fillOutbox(pool, waiting) },
        { name: 'bare', prepare: async () => undefined, work: () => sendBare(producer, parcels) },
      ],
      scale.rounds,
      say,
    );
    const about: Measured[] = [
      {
        ...{ id: 'B2.kafka', name: 'relay to Kafka ÷ kafkajs sendBatch of the same records' },
        ...{ samples: ratios(taken.relay, taken.bare), unit: 'ratio', goal: { atLeast: 0.8 } },
      },
      {
        ...{ id: 'B2.kafka.rate', name: 'relay to Kafka' },
        ...{ samples: events(scale.events, taken.relay), unit: 'events/s' },
      },
    ];
    return about;
  } finally {
    await producer.disconnect();
    await log.close();
  }
}
