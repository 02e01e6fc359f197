import 'reflect-metadata';
import { Controller, Inject, Module, type INestMicroservice, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { EventPattern, Payload, Transport } from '@nestjs/microservices';
import { randomUUID } from 'node:crypto';
import { KafkaLog } from '@zhitong/events/kafka';
import pg from 'pg';
import { transaction, type Parsed } from '../consume/bare.js';
import { fillLog } from '../consume/batches.js';
import { lastOfEachKey, upsertLatest } from '../consume/latest.js';
import { consumeAll, projecting } from '../consume/library.js';
import type { BenchContext } from '../measure/bench.js';
import type { Measured } from '../measure/figure.js';
import { interleaved } from '../measure/pairs.js';
import { meterTables, readingsTopic } from '../subject/meters.js';
import { openDatabase } from '../subject/open-database.js';
import { Countdown } from './peer.js';

const WORLD = Symbol('world');
interface World {
  pool: pg.Pool;
  countdown: Countdown;
}

/** What Nest's documentation shows, with an inbox for once: one message, one transaction. */
@Controller()
class Readings {
  constructor(@Inject(WORLD) private readonly world: World) {}

  @EventPattern(readingsTopic.name)
  async read(@Payload() event: object): Promise<void> {
    const { id, subject, seq, data } = event as Parsed;
    await transaction(this.world.pool, async (client) => {
      const { rowCount } = await client.query({
        ...{ name: 'inbox', text: `INSERT INTO inbox (id) VALUES ($1) ON CONFLICT DO NOTHING`, values: [id] },
      });
      if (rowCount === 0) return;
      await client.query({ ...upsertLatest, values: lastOfEachKey([{ key: subject, seq, value: data.value }]) });
    });
    this.world.countdown.tell();
  }
}

const moduleOf = (world: World): Type => {
  @Module({ controllers: [Readings], providers: [{ provide: WORLD, useValue: world }] })
  class ReadingsModule {}
  return ReadingsModule;
};

const startNest = (brokers: readonly string[], world: World): Promise<INestMicroservice> =>
  NestFactory.createMicroservice(moduleOf(world), {
    transport: Transport.KAFKA,
    options: {
      client: { brokers: [...brokers], clientId: 'bench-nest', logLevel: 0 },
      consumer: { groupId: `bench-${randomUUID()}`, heartbeatInterval: 1_000, maxWaitTimeInMs: 500 },
      run: { partitionsConsumedConcurrently: 4 },
      subscribe: { fromBeginning: true },
    },
    logger: false,
  });

/** Consuming from Kafka: a projection of the library, against Nest's own transport. */
export async function nestTransport({ stage, scale, say }: BenchContext): Promise<Measured[]> {
  const brokers = await stage.kafka(say);
  if (!brokers) return [];
  const url = await stage.database([...meterTables, 'CREATE TABLE inbox (id text PRIMARY KEY)']);
  const dataSource = await openDatabase(url);
  const pool = new pg.Pool({ connectionString: url, max: 8 });
  const log = new KafkaLog({ brokers, clientId: 'bench' });
  const world: World = { pool, countdown: new Countdown() };
  try {
    // A topic that is consumed from its beginning wants to hold nothing else: B4 runs before or without B2.
    const before = (await log.ensure([readingsTopic]), await log.ends(readingsTopic.name));
    if (before.some((end) => end > 0n))
      throw new Error('B4 wants brokers on which B2 has not run: give it a run of its own');
    const events = await fillLog(log, scale.quick ? 600 : 10_000, 100);
    const prepare = () => pool.query('TRUNCATE events.positions, events.seen, latest, inbox');
    const taken = await interleaved(
      [
        {
          ...{ name: 'library', prepare },
          work: () => consumeAll(dataSource, log, projecting, events, `bench-${randomUUID()}`),
        },
        {
          ...{ name: 'nest', prepare },
          work: async () => {
            const all = world.countdown.from(events);
            const nest = await startNest(brokers, world);
            await nest.listen();
            await all;
            await nest.close();
          },
        },
      ],
      scale.rounds,
      say,
    );
    return [
      {
        ...{ id: 'B4.nest', name: 'a projection ÷ NestJS’s Kafka transport, one transaction a message', unit: 'ratio' },
        samples: taken.nest.map((theirs, round) => theirs / taken.library[round]!),
        goal: { atLeast: 5 },
      },
      {
        ...{ id: 'B4.nest.rate', name: 'NestJS’s Kafka transport', unit: 'events/s' },
        samples: taken.nest.map((seconds) => events / seconds),
      },
    ];
  } finally {
    await log.close();
    await pool.end();
    await dataSource.destroy();
  }
}
