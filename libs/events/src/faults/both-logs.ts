import { createDatabase, kafkaForTests, type TestDatabase } from '@zhitong/testing';
import type { LogAddress } from './log-address.js';
import { foundWorld, openWorld, type Place, type World, type WorldOptions } from './world.js';

const kafka = await kafkaForTests();

/** Makes worlds for the tests of one suite, and removes them afterwards. */
export interface Worlds {
  kind: LogAddress['kind'];
  found(): Promise<Place>;
  open(place: Place, options?: WorldOptions): Promise<World>;
  /** A new world with nothing in it. */
  fresh(options?: WorldOptions): Promise<World>;
}

/** Runs a suite on PostgreSQL's log. */
export const onPostgres = (title: string, suite: (worlds: Worlds) => void): void =>
  describe(`${title}, log in PostgreSQL`, () => suite(worldsOn(undefined)));

/** Runs a suite on both logs. */
export function onBothLogs(title: string, suite: (worlds: Worlds) => void): void {
  onPostgres(title, suite);
  onKafka(title, suite);
}

/** Runs a suite on Kafka; where there is none, it is reported as skipped, with the reason. */
export function onKafka(title: string, suite: (worlds: Worlds) => void): void {
  const { brokers } = kafka;
  if (brokers) describe(`${title}, log in Kafka`, () => suite(worldsOn({ kind: 'kafka', brokers })));
  else
    describe.skip(`${title}, log in Kafka (${kafka.missing})`, () => {
      it('holds there too', () => undefined);
    });
}

/** The log of PostgreSQL lives in the database of its world. */
function worldsOn(kafka: LogAddress | undefined): Worlds {
  const databases: TestDatabase[] = [];
  const open: World[] = [];
  afterAll(async () => {
    await Promise.all(open.splice(0).map((world) => world.close()));
    await Promise.all(databases.splice(0).map((database) => database.drop()));
  });
  const worlds: Worlds = {
    kind: kafka?.kind ?? 'postgres',
    found: async () => {
      const database = await createDatabase('faults');
      databases.push(database);
      const log = kafka ?? { kind: 'postgres', url: database.url };
      return foundWorld(database.url, log);
    },
    open: async (place, options) => {
      const world = await openWorld(place, options);
      open.push(world);
      return world;
    },
    fresh: async (options) => worlds.open(await worlds.found(), options),
  };
  return worlds;
}
