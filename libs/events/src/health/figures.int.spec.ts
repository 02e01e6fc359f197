import { createDatabase, type TestDatabase } from '@zhitong/testing';
import { DataSource } from 'typeorm';
import { eventTables } from '../store/schema.js';
import { countedOut, figuresQuestion, parkedQuestion, readFigures, type Figures } from './figures.js';

const now = new Date('2026-03-02T01:00:00Z');

/** A step of a plan, as EXPLAIN tells it. */
interface Step {
  'Node Type': string;
  'Relation Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  Plans?: Step[];
}
const steps = (step: Step): Step[] => [step, ...(step.Plans ?? []).flatMap(steps)];

describe('what waits in a service, asked every few seconds', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  const query = <Row>(text: string, parameters?: unknown[]) => dataSource.query<Row[]>(text, parameters);
  const figures = (): Promise<Figures> => readFigures(query, now);

  beforeAll(async () => {
    database = await createDatabase('figures');
    dataSource = await new DataSource({ type: 'postgres', url: database.url, poolSize: 2 }).initialize();
    for (const statement of eventTables) await dataSource.query(statement);
  });
  beforeEach(() =>
    dataSource.query(
      `TRUNCATE events.outbox, events.messages, events.timers, events.parked, events.generations RESTART IDENTITY`,
    ),
  );
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  const fill = (rows: number) =>
    dataSource.query(
      `INSERT INTO events.outbox (shard, topic, part, key, body, at)
       SELECT i % 2, 't', 0, 'k' || i, '{}', clock_timestamp() - interval '90 seconds' FROM generate_series(1, $1::int) i`,
      [rows],
    );
  const park = (group: string, keys: number, lines: number) =>
    dataSource.query(
      `INSERT INTO events.parked (grp, topic, key, epoch, seq, part, off, kind, body, at)
       SELECT $1, 't', 'k' || k, 1, s, 0, s, 'queued', '{}', now() FROM generate_series(1, $2::int) k, generate_series(1, $3::int) s`,
      [group, keys, lines],
    );
  const time = (name: string, due: string, parked = false) =>
    dataSource.query(
      `INSERT INTO events.timers (aggregate, key, name, due, rule, start, parked) VALUES ('a', $1, $1, $2, 'r', $2, $3)`,
      [name, due, parked],
    );

  it('is nothing in an empty one', async () => {
    const none = { rows: 0, oldestSeconds: 0 };
    expect(await figures()).toEqual({
      outbox: none,
      messages: none,
      deadlines: none,
      timers: 0,
      parkedDeadlines: 0,
      parkedKeys: [],
    });
  });

  it('is exact while it is little', async () => {
    await fill(3);
    await time('late', '2026-03-02T00:59:00Z');
    await time('later', '2026-03-02T00:59:50Z');
    await time('to-come', '2026-03-02T01:00:01Z');
    await time('failed', '2026-03-01T01:00:00Z', true);
    const found = await figures();
    expect(found).toMatchObject({ outbox: { rows: 3 }, deadlines: { rows: 2, oldestSeconds: 60 }, parkedDeadlines: 1 });
    expect(found.outbox.oldestSeconds).toBeGreaterThanOrEqual(90);
  });

  it('counts keys, not the lines behind them, of the generation that serves', async () => {
    await park('review', 2, 50);
    await park('board@1', 3, 1);
    await park('board@2', 1, 1);
    await dataSource.query(`INSERT INTO events.generations VALUES ('board', 2)`);
    expect((await figures()).parkedKeys).toEqual(
      expect.arrayContaining([
        { group: 'review', keys: 2 },
        { group: 'board', keys: 1 },
      ]),
    );
    expect((await figures()).parkedKeys).toHaveLength(2);
  });

  it('is an estimate where it is much, and reads no more for that', async () => {
    await fill(100_000);
    await park('review', 20, 1_000);
    await dataSource.query(`ANALYZE events.outbox, events.parked`);
    expect((await figures()).outbox.rows).toBe(100_000);
    for (const [question, parameters] of [
      [figuresQuestion, [now]],
      [parkedQuestion, []],
    ] as const) {
      const [row] = await query<{ 'QUERY PLAN': { Plan: Step }[] }>(`EXPLAIN (ANALYZE, FORMAT JSON) ${question}`, [
        ...parameters,
      ]);
      const onTables = steps(row!['QUERY PLAN'][0]!.Plan).filter((step) => step['Relation Name'] !== undefined);
      expect(onTables.length).toBeGreaterThan(0);
      // Read are as many rows as are counted out, not as many as there are.
      for (const step of onTables)
        expect(step['Actual Rows'] * step['Actual Loops']).toBeLessThanOrEqual(countedOut + 1);
      for (const step of onTables.filter((one) => /^(outbox|parked)$/.test(one['Relation Name']!)))
        expect(step['Node Type']).toMatch(/^Index/);
    }
  });
});
