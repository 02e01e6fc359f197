import { projectionOf, UnitOfWork } from '@zhitong/events';
import { createDatabase, type TestDatabase } from '@zhitong/testing';
import fc from 'fast-check';
import { DataSource } from 'typeorm';
import type { TrackedEvent } from '../domain/parts/event.js';
import { anyFacts } from '../testing/any-facts.js';
import { briefFacts } from '../testing/brief-facts.js';
import { factsOf } from '../testing/sample-facts.js';
import { interleavings, recordedAs, told } from '../testing/story.js';
import { StandingProjection } from './standing.projection.js';
import { standingTables } from './standing.tables.js';
import { TimelineProjection } from './timeline.projection.js';
import { timelineTables } from './timeline.tables.js';

let database: TestDatabase;
let dataSource: DataSource;
beforeAll(async () => {
  database = await createDatabase('interleaving');
  dataSource = await new DataSource({
    ...{ type: 'postgres', url: database.url, poolSize: 12, extra: { pipeline: true } },
  }).initialize();
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

const [standing, timeline] = [new StandingProjection(), new TimelineProjection()];
let schemas = 0;

/** Empty tables, what fills them, and what they hold. */
async function freshTables() {
  const schema = `s${(schemas += 1)}`;
  await dataSource.query(`CREATE SCHEMA ${schema}`);
  for (const { create } of [standingTables, timelineTables])
    for (const statement of create(schema)) await dataSource.query(statement);
  const keep = (events: TrackedEvent[]) =>
    new UnitOfWork(dataSource).run(async (tx) => {
      const projection = projectionOf(tx, schema);
      await standing.keep(events, projection);
      timeline.keep(events, projection);
    });
  const content = async () => {
    const all = (table: string, order: string) =>
      dataSource.query<unknown[]>(`SELECT * FROM ${schema}.${table} ORDER BY ${order}`);
    return {
      problems: await all('tracked_problem', 'id'),
      standings: await all('standing', 'problem, audience'),
      waits: await all('waiting', 'problem, n'),
      timeline: await all('timeline', 'problem, id'),
    };
  };
  return { keep, content, drop: () => dataSource.query(`DROP SCHEMA ${schema} CASCADE`) };
}

/** The events cut into batches, as a log hands them over. */
const batches = (events: readonly TrackedEvent[], size: number): TrackedEvent[][] =>
  events.length === 0 ? [] : [events.slice(0, size), ...batches(events.slice(size), size)];

describe('the tables', () => {
  it('are equal for every order that keeps each key’s, and for every cut into batches', async () => {
    const orders = anyFacts().chain((events) =>
      fc.tuple(fc.constant(events), interleavings(events), fc.integer({ min: 1, max: 9 })),
    );
    await fc.assert(
      fc.asyncProperty(orders, async ([events, shuffled, size]) => {
        const [one, other] = [await freshTables(), await freshTables()];
        await one.keep(events);
        for (const batch of batches(shuffled, size)) await other.keep(batch);
        expect(await other.content()).toEqual(await one.content());
        await one.drop();
        await other.drop();
      }),
      { numRuns: 40 },
    );
  });

  it('are equal when partitions are consumed at the same time, and nothing deadlocks', async () => {
    const problems = Array.from({ length: 40 }, (_, n) => `p${n}`);
    const stories = problems.map((id) => {
      const f = factsOf(id);
      return told(
        id,
        'x',
        f.submitted(),
        f.accepted(),
        f.awaited(),
        f.panel(),
        f.concluded(),
        f.confirmed(),
        f.topic(),
      );
    });
    // Each brief concerns many problems, in an order of its own: what two batches lock overlaps.
    const briefs = Array.from({ length: 20 }, (_, n) => {
      const about = problems.map((_id, i) => problems[(i * 7 + n * 3) % problems.length]!).slice(0, 15);
      const b = briefFacts(`b${n}`, about);
      return told(`b${n}`, 'editor-1', b.drafted(), b.proofread(), b.cleared(), b.approved(), b.published());
    });
    const events = recordedAs([...stories, ...briefs].flat());
    const partitions = new Map<string, TrackedEvent[]>();
    for (const event of events) {
      const partition = `${event.topic}/${Number(event.key.slice(1)) % 4}`;
      partitions.set(partition, [...(partitions.get(partition) ?? []), event]);
    }
    const [serial, parallel] = [await freshTables(), await freshTables()];
    await serial.keep(events);
    await Promise.all(
      [...partitions.values()].map(async (partition) => {
        for (const batch of batches(partition, 10)) await parallel.keep(batch);
      }),
    );
    expect(await parallel.content()).toEqual(await serial.content());
  });
});
