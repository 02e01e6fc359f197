import { createDatabase, eventually, type TestDatabase } from '@zhitong/testing';
import pg from 'pg';
import type { Topic } from '../contract.js';
import { appendLines } from './append.js';
import { Outlook } from './outlook.js';
import { PostgresLog } from './postgres-log.js';

const topics = ['one', 'other'].map((name): Topic => ({ name, partitions: 3, owner: 'w', readers: [] }));

let database: TestDatabase;
let pool: pg.Pool;
let log: PostgresLog;
beforeEach(async () => {
  database = await createDatabase('outlook');
  pool = new pg.Pool({ connectionString: database.url, max: 1 });
  log = new PostgresLog({ url: database.url });
  await log.ensure(topics);
});
afterEach(async () => {
  await log.close();
  await pool.end();
  await database.drop();
});

/** As a writer leaves it that died before it gave notice. */
async function appendInSilence(topic: string, partition: number, body: string): Promise<void> {
  const client = await pool.connect();
  await appendLines(client, topic, [{ partition, lines: [{ key: 'k', body }] }]);
  client.release();
}

it('finds within about a second what no notice told of, in every topic of a group, again and again', async () => {
  await appendInSilence('one', 0, 'before');
  const stop = new AbortController();
  const heard: string[] = [];
  const running = log.consume(
    'group',
    topics.map(({ name }) => name),
    () => Promise.resolve(0n),
    ({ topic, partition, lines, next }) => {
      heard.push(...lines.map(({ body }) => `${topic}/${partition} ${body}`));
      return Promise.resolve(next);
    },
    stop.signal,
  );
  const soon = (line: string) => eventually(() => heard.includes(line), 5_000);
  await soon('one/0 before');
  for (const nth of [1, 2]) {
    await appendInSilence('one', 2, `late ${nth}`);
    await appendInSilence('other', 1, `late ${nth}`);
    await soon(`one/2 late ${nth}`);
    await soon(`other/1 late ${nth}`);
  }
  stop.abort();
  await running;
  expect(heard).toHaveLength(5);
});

it('tells of what has grown once', async () => {
  const ends = new Map<string, bigint[]>();
  for (const { name } of topics) ends.set(name, await log.ends(name));
  await appendInSilence('other', 1, 'late');
  let looks = 0;
  const query = (text: string, values: unknown[]) => {
    looks += 1;
    return pool.query(text, values);
  };
  const told: string[] = [];
  const stop = new AbortController();
  const outlook = new Outlook({
    pool: { query } as unknown as pg.Pool,
    ends,
    grew: (topic) => void told.push(topic),
    warn: (text) => void told.push(text),
  });
  const running = outlook.run(stop.signal);
  await eventually(() => looks >= 4, 10_000);
  stop.abort();
  await running;
  expect(told).toEqual(['other']);
});
