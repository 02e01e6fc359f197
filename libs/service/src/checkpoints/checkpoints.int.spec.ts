import { AccountRegistered, accountsTopic } from '@zhitong/contracts';
import {
  aggregate,
  aggregateTable,
  checkpointKeyOf,
  checkpointKind,
  checkpointText,
  hashOf,
  type Checkpoint,
  type FactOf,
} from '@zhitong/events';
import { faultOf } from '@zhitong/identity';
import { fixedClock, serviceForTest, type ServiceUnderTest } from '@zhitong/testing';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { JWK } from 'jose';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { defineService } from '../definition.js';

const thing = aggregate({
  table: 'thing',
  topic: accountsTopic,
  initial: {},
  evolve: (state: object, _: FactOf<typeof AccountRegistered>) => state,
});
class CreateThings1700000000002 implements MigrationInterface {
  up = (runner: QueryRunner) => runner.query(aggregateTable('thing'));
  down = (runner: QueryRunner) => runner.query(`DROP TABLE thing`);
}
const service = defineService({
  name: 'gateway',
  aggregates: [thing],
  publishes: [AccountRegistered],
  migrations: [CreateThings1700000000002],
  controllers: [],
});

const clock = fixedClock('2026-03-02T01:00:00Z');
const key = checkpointKeyOf(accountsTopic.name);
let t: ServiceUnderTest;
beforeAll(async () => {
  t = await serviceForTest(service, { clock });
});
afterAll(() => t.stop());

const write = (...ids: string[]) =>
  t.service.engine.unitOfWork.run(async (tx) => {
    for (const id of ids)
      await t.service.engine.aggregates.change(
        tx,
        thing,
        id,
        'any',
        () => [AccountRegistered({ problems: [], account: id, roles: [] })],
        { actor: 'x' },
      );
  });
const checkpoints = async () => (await t.facts(key)).map(({ data }) => data as Checkpoint);
const pass = () => t.service.engine.checkpoints.pass();

describe('a checkpoint', () => {
  it('names the last fact of every key, as it stands in the log, and is signed with the service’s own key', async () => {
    await write('a', 'b');
    await write('a');
    await t.settled();
    expect(await pass()).toBe(1);
    const [recorded] = await t.facts(key);
    const { heads, at, signature } = recorded!.data as Checkpoint;
    expect(heads.map((head) => [head.key, head.seq])).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
    const [inLog] = (await t.facts('b')).map(({ prev }) => prev);
    expect(inLog).toBe('');
    const [row] = await t.dataSource.query(`SELECT head FROM thing WHERE id = 'a'`);
    expect(heads[0]!.hash).toBe(row.head);
    expect(heads[0]!.hash).toMatch(/^sha256:/);
    const jwk = JSON.parse(await readFile(path.join(t.keysDir, 'gateway.public.jwk.json'), 'utf8')) as JWK;
    const text = checkpointText({ topic: accountsTopic.name, seq: 1, prev: '', at, heads });
    const keys = new Map([[jwk.kid!, jwk]]);
    expect(await faultOf(signature, text, checkpointKind, keys)).toBeUndefined();
    expect(await faultOf(signature, `${text} `, checkpointKind, keys)).toBe('does-not-fit');
    expect(recorded).toMatchObject({ type: 'AccountsCheckpointSigned', actor: 'system', seq: 1n });
    expect(hashOf('')).toMatch(/^sha256:/);
  });

  it('comes once a day, and names only what went on since', async () => {
    await write('b');
    await t.settled();
    expect(await pass()).toBe(0);
    clock.advance({ hours: 24 });
    expect(await pass()).toBe(1);
    expect((await checkpoints()).at(-1)!.heads).toMatchObject([{ key: 'b', seq: 2 }]);
    clock.advance({ hours: 24 });
    expect(await pass()).toBe(0);
  });

  it('is written once where replicas do it at the same moment, and in bounded pieces', async () => {
    await write(...Array.from({ length: 501 }, (_, i) => `many-${String(i).padStart(3, '0')}`));
    await t.settled();
    clock.advance({ hours: 24 });
    const before = (await checkpoints()).length;
    await Promise.all([pass(), pass()]);
    const fresh = (await checkpoints()).slice(before);
    expect(fresh.map(({ heads }) => heads.length)).toEqual([500, 1]);
  });

  it('does not name what the log has not got yet', async () => {
    await write('later');
    await t.settled();
    await t.dataSource.query(
      `INSERT INTO events.outbox (shard, topic, part, key, body) VALUES (99, $1, 0, 'later', 'not shipped')`,
      [accountsTopic.name],
    );
    clock.advance({ hours: 24 });
    expect(await pass()).toBe(0);
    await t.dataSource.query(`DELETE FROM events.outbox WHERE shard = 99`);
    clock.advance({ hours: 24 });
    expect(await pass()).toBe(1);
    expect((await checkpoints()).at(-1)!.heads).toMatchObject([{ key: 'later' }]);
  });

  it('keeps no service from starting again', async () => {
    await t.restart();
    await write('after');
    await t.settled();
    clock.advance({ hours: 24 });
    expect(await pass()).toBe(1);
    expect((await t.facts(key)).map(({ seq }) => Number(seq))).toEqual([1, 2, 3, 4, 5, 6]);
  });
});
