import { UnitOfWork, type Reached, type Tx } from '@zhitong/events';
import { createDatabase, type TestDatabase } from '@zhitong/testing';
import type { DataSource } from 'typeorm';
import { openDatabase } from '../run/data-source.js';
import type { Command } from './caller.js';
import { Commands, KeyReused, type Outcome } from './commands.js';
import { PositionSeal } from './position-seal.js';

class NoSeal extends PositionSeal {
  seal(reached: readonly Reached[]): Promise<string> {
    return Promise.resolve(reached.map(({ key, seq }) => `${key}@${seq}`).join());
  }
  open(): Promise<undefined> {
    return Promise.resolve(undefined);
  }
}

const command = (account: string, key: string | undefined, fingerprint = 'POST /things {}'): Command => ({
  actor: { account } as Command['actor'],
  at: new Date('2026-03-02T01:00:00Z'),
  expected: 'any',
  why: { actor: account },
  fingerprint,
  language: 'zh',
  ...(key === undefined ? {} : { key }),
});

describe('a command under an Idempotency-Key', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let commands: Commands;

  beforeAll(async () => {
    database = await createDatabase('commands');
    dataSource = await openDatabase({ name: 'things', controllers: [], migrations: [] }, database.url);
    await dataSource.query(`CREATE TABLE things (id bigint GENERATED ALWAYS AS IDENTITY, name text)`);
    commands = new Commands(new UnitOfWork(dataSource), new NoSeal());
  });
  beforeEach(() => dataSource.query(`TRUNCATE things; TRUNCATE service.requests`));
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  /** Makes a thing, and answers with its number. */
  const make =
    (name: string) =>
    async (tx: Tx): Promise<Outcome> => {
      const [row] = await tx.query<{ id: string }>({ text: `INSERT INTO things (name) VALUES ($1) RETURNING id` }, [
        name,
      ]);
      tx.reach({ topic: 'things', key: name, seq: 1n });
      return { body: { id: row!.id, name }, version: 1n, created: true };
    };
  const made = async () =>
    (await dataSource.query<{ name: string }[]>(`SELECT name FROM things`)).map(({ name }) => name);

  it('is done once; its repeat gets the same answer, also how far the writer had come', async () => {
    const first = await commands.run(command('wang', 'k1'), make('bench'));
    const again = await commands.run(command('wang', 'k1'), make('bench'));
    expect(again).toEqual(first);
    expect(first).toMatchObject({ status: 201, version: '1', position: 'bench@1' });
    expect(await made()).toEqual(['bench']);
  });

  it('is done once when its repeats arrive at the same moment', async () => {
    const answers = await Promise.all([1, 2, 3, 4].map(() => commands.run(command('wang', 'k1'), make('bench'))));
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(await made()).toEqual(['bench']);
  });

  it('is refused for another request under the same key: nothing is done', async () => {
    await commands.run(command('wang', 'k1'), make('bench'));
    await expect(commands.run(command('wang', 'k1', 'POST /things {2}'), make('table'))).rejects.toThrow(KeyReused);
    expect(await made()).toEqual(['bench']);
  });

  it('has nothing to do with the same key of somebody else', async () => {
    await commands.run(command('wang', 'k1'), make('bench'));
    await commands.run(command('li', 'k1'), make('table'));
    expect(await made()).toEqual(['bench', 'table']);
  });

  it('is tried anew after a failure: a refusal is not remembered', async () => {
    const refuse = (tx: Tx) => make('bench')(tx).then(() => Promise.reject<Outcome>(new Error('not allowed yet')));
    await expect(commands.run(command('wang', 'k1'), refuse)).rejects.toThrow('not allowed yet');
    expect(await made()).toEqual([]);
    await commands.run(command('wang', 'k1'), make('bench'));
    expect(await made()).toEqual(['bench']);
  });

  it('is repeated by itself after a deadlock, a few times', async () => {
    let attempts = 0;
    const unlucky = (times: number) => async (tx: Tx) => {
      const outcome = await make('bench')(tx);
      if ((attempts += 1) <= times) await tx.query({ text: `DO $$ BEGIN RAISE SQLSTATE '40P01'; END $$` });
      return outcome;
    };
    await commands.run(command('wang', 'k1'), unlucky(2));
    expect(await made()).toEqual(['bench']);
    attempts = 0;
    await expect(commands.run(command('wang', 'k2'), unlucky(9))).rejects.toMatchObject({ code: '40P01' });
    expect(attempts).toBe(3);
  });

  it('without a key is done as often as it is asked', async () => {
    await commands.run(command('wang', undefined), make('bench'));
    await commands.run(command('wang', undefined), make('bench'));
    expect(await made()).toEqual(['bench', 'bench']);
  });
});
