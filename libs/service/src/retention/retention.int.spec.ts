import { fixedClock, serviceForTest, type ServiceUnderTest } from '@zhitong/testing';
import { Controller, Post, Body } from '@nestjs/common';
import { defineService } from '../definition.js';
import { Cmd, type Command } from '../http/caller.js';
import { Commands } from '../http/commands.js';
import { May } from '../http/may.js';

const secret = '11010519491231002X';

@Controller('things')
class ThingsController {
  constructor(private readonly commands: Commands) {}

  @Post()
  @May('intake.problem.read')
  make(@Cmd() command: Command, @Body() _: object) {
    return this.commands.run(command, () => Promise.resolve({ body: { made: true } }));
  }
}

const clock = fixedClock('2026-03-02T01:00:00Z');
let t: ServiceUnderTest;
beforeAll(async () => {
  t = await serviceForTest(defineService({ name: 'intake', migrations: [], controllers: [ThingsController] }), {
    clock,
  });
});
afterAll(() => t.stop());

const send = (key: string, body: object = { secret }) =>
  t.as({ account: 'clerk', role: 'secretariat' }).post('/things', body, { 'idempotency-key': key });
const kept = () =>
  t.dataSource.query<{ key: string; fingerprint: string }[]>(
    `SELECT key, fingerprint FROM service.requests ORDER BY key`,
  );

describe('an answer that is kept for repeated requests', () => {
  it('tells nothing of the request, not even to who guesses it', async () => {
    expect((await send('request-1')).status).toBe(200);
    expect((await send('request-1')).status).toBe(200);
    expect((await send('request-1', { secret: 'other' })).status).toBe(422);
    const [row] = await kept();
    expect(row!.fingerprint).toMatch(/^hmac-sha256:[0-9a-f]{64}$/);
    // The same request on another installation, whose key is another, has another fingerprint.
    expect(JSON.stringify(await kept())).not.toContain(secret);
  });

  it('goes after seven days, and not before', async () => {
    clock.advance({ days: 4 });
    await send('request-2');
    clock.advance({ days: 3, seconds: 1 });
    await t.service.engine.sweeper.pass();
    expect((await kept()).map(({ key }) => key)).toEqual(['request-2']);
    clock.advance({ days: 4 });
    await t.service.engine.sweeper.pass();
    expect(await kept()).toEqual([]);
  });

  it('stays where somebody holds it, and nobody waits', async () => {
    await t.dataSource.query(
      `INSERT INTO service.requests (account, key, fingerprint, at) SELECT 'a', 'k' || n, 'f', '2020-01-01' FROM generate_series(1, 3) n`,
    );
    const holder = t.dataSource.createQueryRunner();
    await holder.startTransaction();
    await holder.query(`SELECT FROM service.requests WHERE key = 'k2' FOR UPDATE`);
    await t.service.engine.sweeper.pass();
    expect((await kept()).map(({ key }) => key)).toEqual(['k2']);
    await holder.rollbackTransaction();
    await holder.release();
    await t.service.engine.sweeper.pass();
    expect(await kept()).toEqual([]);
  });

  it('of many goes in bounded pieces', async () => {
    await t.dataSource.query(
      `INSERT INTO service.requests (account, key, fingerprint, at) SELECT 'a', 'k' || n, 'f', '2020-01-01' FROM generate_series(1, 1500) n`,
    );
    expect(await t.service.engine.sweeper.pass()).toBe(true);
    expect((await kept()).length).toBe(500);
    expect(await t.service.engine.sweeper.pass()).toBe(false);
    expect(await kept()).toEqual([]);
  });
});
