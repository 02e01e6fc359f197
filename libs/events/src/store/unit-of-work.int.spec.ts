import { AlreadyExists, TransactionAborted } from '../errors.js';
import { onPostgres } from '../faults/both-logs.js';
import type { World } from '../faults/world.js';
import type { Tx } from './transaction.js';

const begin = ({ aggregates, domain: { counter, Counted } }: World, tx: Tx, key: string) =>
  aggregates.change(tx, counter, key, 'new', () => [Counted({ request: 'r' })], { actor: 'tester' });

const rowsOf = async ({ dataSource }: World, table: string): Promise<number> => {
  const [row] = await dataSource.query<{ count: string }[]>(`SELECT count(*) FROM ${table}`);
  return Number(row!.count);
};

const fails = { text: `SELECT 1 / $1::int` };
const works = { text: `SELECT 2 AS two` };

onPostgres('a transaction', (worlds) => {
  it('does what is sent in its order, and answers what is asked behind it', async () => {
    const world = await worlds.fresh();
    const found = await world.unitOfWork.run(async (tx) => {
      tx.send({ text: `CREATE TEMPORARY TABLE t (n int) ON COMMIT DROP` });
      tx.send({ text: `INSERT INTO t VALUES (1)` });
      const seen = tx.query<{ n: number }>({ text: `SELECT n FROM t` });
      tx.send({ text: `UPDATE t SET n = 2` });
      return [...(await seen), ...(await tx.manager.query<{ n: number }[]>(`SELECT n FROM t`))];
    });
    expect(found).toEqual([{ n: 1 }, { n: 2 }]);
  });

  it('says that a key is taken where its row is written, and writes nothing', async () => {
    const world = await worlds.fresh();
    await world.unitOfWork.run((tx) => begin(world, tx, 'a'));
    const again = world.unitOfWork.run(async (tx) => {
      await begin(world, tx, 'b');
      await begin(world, tx, 'a');
      // Whoever asks on meets a transaction that has ended, and is told why.
      await tx.query(works);
    });
    await expect(again).rejects.toThrow(new AlreadyExists('a'));
    await expect(world.unitOfWork.run((tx) => begin(world, tx, 'a'))).rejects.toThrow(new AlreadyExists('a'));
    expect([await rowsOf(world, 'counters'), await rowsOf(world, 'events.outbox')]).toEqual([1, 1]);
  });

  it('fails with what a statement failed with that nobody waited for', async () => {
    const world = await worlds.fresh();
    const committed: string[] = [];
    const run = world.unitOfWork.run(async (tx) => {
      tx.afterCommit(() => committed.push('a'));
      await begin(world, tx, 'a');
      tx.send(fails, [0]);
      tx.send(works);
    });
    await expect(run).rejects.toMatchObject({ code: '22012' });
    expect([committed, await rowsOf(world, 'counters')]).toEqual([[], 0]);
  });

  it('fails where somebody hid what failed', async () => {
    const world = await worlds.fresh();
    const run = world.unitOfWork.run(async (tx) => {
      await begin(world, tx, 'a');
      await tx.query(fails, [0]).catch(() => undefined);
      // That this is refused tells nobody why.
      tx.send(works);
    });
    await expect(run).rejects.toThrow(TransactionAborted);
    await expect(run).rejects.toThrow('division by zero');
    expect(await rowsOf(world, 'counters')).toBe(0);
  });

  it('fails with its own error, whatever it had sent', async () => {
    const world = await worlds.fresh();
    const run = world.unitOfWork.run(async (tx) => {
      await begin(world, tx, 'a');
      throw new Error('changed its mind');
    });
    await expect(run).rejects.toThrow('changed its mind');
    expect(await rowsOf(world, 'counters')).toBe(0);
  });

  it('lets what TypeORM begins inside it be a part of it', async () => {
    const world = await worlds.fresh();
    const run = world.unitOfWork.run(async (tx) => {
      await tx.manager.transaction((inner) => inner.query(`INSERT INTO events.generations VALUES ('g', 1)`));
      throw new Error('changed its mind');
    });
    await expect(run).rejects.toThrow('changed its mind');
    expect(await rowsOf(world, 'events.generations')).toBe(0);
  });

  it('takes nothing more when it is over', async () => {
    const world = await worlds.fresh();
    const kept = await world.unitOfWork.run((tx) => Promise.resolve(tx));
    expect(() => kept.send(works)).toThrow('the transaction is over');
    await expect(kept.query(works)).rejects.toThrow('the transaction is over');
  });
});
