import { createDatabase, type TestDatabase } from '@zhitong/testing';
import { DataSource } from 'typeorm';
import { eventTables } from '../store/schema.js';
import { UnitOfWork } from '../store/unit-of-work.js';
import { Generations } from './generations.js';
import { headsOfKeyQuestion, headsQuestion, startableQuestion } from './parked-questions.js';

/** A step of a plan, as EXPLAIN tells it. */
interface Step {
  'Relation Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  Plans?: Step[];
}
const steps = (step: Step): Step[] => [step, ...(step.Plans ?? []).flatMap(steps)];

let database: TestDatabase;
let dataSource: DataSource;
beforeAll(async () => {
  database = await createDatabase('leftovers');
  dataSource = await new DataSource({
    ...{ type: 'postgres', url: database.url, poolSize: 2 },
    extra: { pipeline: true },
  }).initialize();
  for (const statement of eventTables) await dataSource.query(statement);
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

const park = (group: string, keys: number, lines: number) =>
  dataSource.query(
    `INSERT INTO events.parked (grp, topic, key, epoch, seq, part, off, kind, body, at)
     SELECT $1, 't' || k % 2, 'k' || lpad(k::text, 3, '0'), e, CASE e WHEN 0 THEN 0 ELSE s END, 0, s,
            CASE WHEN e = 0 THEN 'foreign' WHEN s = 1 THEN 'gap' ELSE 'queued' END, '{}', now()
     FROM generate_series(1, $2::int) k, generate_series(1, $3::int) s, generate_series(0, 1) e`,
    [group, keys, lines],
  );

describe('what is parked, however many lines are queued behind each key', () => {
  const keys = 30;
  const lines = 2_000;
  beforeAll(async () => {
    await park('review', keys, lines);
    await park('another', 2, 10);
    await dataSource.query(`ANALYZE events.parked`);
  });

  const heads = (key = '', topic = '', foreign = false) =>
    dataSource.query<{ key: string; topic: string; kind: string; off: string }[]>(headsQuestion, [
      ...['review', key, topic, foreign],
    ]);

  it('is told by its heads, in pages', async () => {
    const all = await heads();
    expect(all).toHaveLength(2 * keys);
    expect(all.slice(0, 3).map(({ key, kind, off }) => [key, kind, off])).toEqual([
      ['k001', 'gap', '1'],
      ['k001', 'foreign', '1'],
      ['k002', 'gap', '1'],
    ]);
    expect(await heads('k001', 't1', false)).toEqual(all.slice(1));
    expect(await heads('k001', 't1', true)).toEqual(all.slice(2));
    const ofKey = await dataSource.query<unknown[]>(headsOfKeyQuestion, ['review', 't1', 'k001']);
    expect(ofKey).toEqual(all.slice(0, 2));
  });

  it.each<[string, string, unknown[]]>([
    ['a page of heads', headsQuestion, ['review', '', '', false]],
    ['the heads of a key', headsOfKeyQuestion, ['review', 't1', 'k001']],
    ['the keys that could go on', startableQuestion, ['review']],
  ])('is found by reading a few rows for each key: %s', async (_, question, parameters) => {
    const [row] = await dataSource.query<{ 'QUERY PLAN': { Plan: Step }[] }[]>(
      `EXPLAIN (ANALYZE, FORMAT JSON) ${question}`,
      parameters,
    );
    const onTable = steps(row!['QUERY PLAN'][0]!.Plan).filter((step) => step['Relation Name'] === 'parked');
    expect(onTable.length).toBeGreaterThan(0);
    for (const step of onTable)
      expect((step['Actual Rows'] + (step['Rows Removed by Filter'] ?? 0)) * step['Actual Loops']).toBeLessThan(
        3 * keys,
      );
  });
});

describe('what an earlier generation of a projection left', () => {
  it('goes in bounded pieces when the next one begins; the one that serves, and others, keep theirs', async () => {
    await dataSource.query(`INSERT INTO events.generations (grp, active) VALUES ('board', 2)`);
    for (const group of ['board@1', 'board@2', 'board@3', 'other@1'])
      await dataSource.query(
        `INSERT INTO events.seen SELECT $1, 't', 'k' || n, 1, 1, '' FROM generate_series(1, 25000) n`,
        [group],
      );
    await park('board@1', 1, 10);
    const pieces: number[] = [];
    const listening = Object.create(dataSource, {
      query: {
        value: async (...asked: Parameters<DataSource['query']>) => {
          const rows = await dataSource.query<{ gone?: number }[]>(...asked);
          if (rows[0]?.gone !== undefined) pieces.push(rows[0].gone);
          return rows;
        },
      },
    }) as DataSource;
    const tables = { group: 'board', views: [], create: (schema: string) => [`CREATE TABLE ${schema}.entry (id int)`] };
    expect(await new Generations(listening, new UnitOfWork(dataSource), tables).begin()).toBe(3);
    expect(Math.max(...pieces)).toBe(10_000);
    const left = await dataSource.query(`SELECT grp, count(*)::int AS rows FROM events.seen GROUP BY grp ORDER BY grp`);
    expect(left).toEqual(['board@2', 'other@1'].map((grp) => ({ grp, rows: 25_000 })));
    expect(await dataSource.query(`SELECT FROM events.parked WHERE grp = 'board@1'`)).toEqual([]);
  });
});
