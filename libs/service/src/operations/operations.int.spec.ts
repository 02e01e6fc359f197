import { Logger } from '@nestjs/common';
import { AccountRegistered, accountsTopic } from '@zhitong/contracts';
import { partitionOf } from '@zhitong/events';
import type { Actor } from '@zhitong/identity';
import { eventually, fixedClock, serviceForTest, type ServiceUnderTest } from '@zhitong/testing';
import { ill, ledgerGroup, ledgerService, namesGroup } from '../run/ledger.fixture.js';
import { findingsOf } from './findings.js';
import { takeStock } from './stock.js';
import { decodeLook, lookHeader } from '../viewed/look.js';

const administrator: Actor = { account: 'administrator-1', role: 'administrator' };
const auditor: Actor = { account: 'auditor-1', role: 'auditor' };
const clerk: Actor = { account: 'clerk-1', role: 'secretariat' };
const topic = accountsTopic.name;
const clock = fixedClock('2026-03-02T01:00:00Z');

let t: ServiceUnderTest;
beforeAll(async () => {
  t = await serviceForTest(ledgerService, { clock });
  await eventually(() => t.service.engine.groups.size === 2);
  // What is parked is logged with its stack.
  Logger.overrideLogger(false);
});
afterEach(() => ill.clear());
afterAll(() => t.stop());

const register = (key: string, ...roles: string[]) =>
  t.receive(AccountRegistered({ problems: [], account: key, roles }), { key });
const parked = async (actor = administrator) =>
  (
    await t
      .as(actor)
      .get<{ items: Record<string, unknown>[]; deadlines: unknown[]; may: unknown }>('/operations/parked')
  ).body;
const parkedAt = async (key: string) => (await parked()).items.filter((item) => item.key === key);
const post = (path: string, body: object, actor = administrator) => t.as(actor).post(`/operations/${path}`, body);
const codesNow = async () => {
  const { body } = await t.as(administrator).get<{ findings: { code: string }[] }>('/operations/health');
  return body.findings.map(({ code }) => code);
};
const told = ({ headers }: { headers: Record<string, string> }) => decodeLook(headers[lookHeader]!);

describe('the health of a running service', () => {
  it('is without a finding, and in figures: how far each group has come', async () => {
    await register('level', 'expert');
    const { status, body } = await t
      .as(auditor)
      .get<{ findings: unknown[]; groups: { group: string; lag: number }[] }>('/operations/health');
    expect([status, body.findings]).toEqual([200, []]);
    expect(body).toMatchObject({
      service: 'review',
      database: { ready: true },
      log: { ready: true },
      backlog: { outbox: { count: 0 }, parked: { keys: 0 } },
    });
    const groups = body.groups.map(({ group, lag }) => `${group} ${lag}`);
    expect(groups).toEqual([`${ledgerGroup} 0`, `${namesGroup} 0`]);
    expect(JSON.stringify(body.groups)).toContain('"lag":0');
  });

  it('tells of facts that do not reach the log', async () => {
    await t.service.engine.dataSource.query(
      `INSERT INTO events.outbox (shard, topic, part, key, body, at) VALUES (999, 'none', 0, 'k', '{}', now() - interval '10 min')`,
    );
    expect(await codesNow()).toEqual(['outbox']);
    await t.service.engine.dataSource.query(`DELETE FROM events.outbox WHERE shard = 999`);
    expect(await codesNow()).toEqual([]);
  });

  it('counts what a group has not read, and since when', async () => {
    await register('unread', 'expert');
    clock.set(new Date(clock.now().getTime() + 15 * 60_000));
    const stock = await takeStock({
      definition: { name: 'review', consumes: { newcomer: [accountsTopic] } },
      query: (text, parameters) => t.dataSource.query(text, parameters),
      log: t.log,
      logHealth: () => t.service.engine.logHealth(),
      clock,
    });
    clock.set('2026-03-02T01:00:00Z');
    const [newcomer] = stock.groups!;
    expect(newcomer!.lag).toBeGreaterThan(0);
    expect(newcomer).toMatchObject({ group: 'newcomer', topic, oldestSeconds: 900 });
    expect(findingsOf(stock)[0]).toMatchObject({ code: 'behind', level: 'red' });
  });

  it('is for administrators and auditors', async () => {
    for (const path of ['/operations/health', '/operations/parked'])
      expect((await t.as(clerk).get(path)).status).toBe(403);
    const place = { group: ledgerGroup, topic, key: 'any' };
    for (const actor of [clerk, auditor]) {
      expect((await post('parked/redrive', place, actor)).status).toBe(403);
      expect((await post('parked/discard', { ...place, seq: 1, reason: '测试理由' }, actor)).status).toBe(403);
    }
  });
});

describe('a parked event', () => {
  it('is listed with its kind, reason and time, and makes the service red; what it says is not told', async () => {
    ill.add('seen');
    await register('seen', 'hidden-content');
    expect(await parkedAt('seen')).toEqual(
      [ledgerGroup, namesGroup].map((group) => ({
        ...{ group, topic, key: 'seen', type: 'AccountRegistered', seq: 1, kind: 'poison', attempts: 1 },
        ...{ why: 'Error: the ledger cannot take in seen', since: '2026-03-02T01:00:00.000Z' },
      })),
    );
    expect(JSON.stringify(await parked())).not.toContain('hidden-content');
    // The control: it is there to be found.
    const [row] = await t.dataSource.query<{ body: string }[]>(`SELECT body FROM events.parked WHERE key = 'seen'`);
    expect(row!.body).toContain('hidden-content');
    expect(await codesNow()).toContain('parked');
    expect((await parked(auditor)).may).toMatchObject({ redrive: expect.stringContaining('管理员') });
    expect((await parked()).may).toEqual({ redrive: true, discard: true });
  });

  it('catches up once the cause is mended, and the trail hears who did it', async () => {
    ill.add('mended');
    await register('mended', '1');
    const again = await post('parked/redrive', { group: ledgerGroup, topic, key: 'mended' });
    expect(again).toMatchObject({ status: 200, body: { outcome: 'parked', left: [{ seq: 1, attempts: 2 }] } });
    ill.clear();
    for (const group of [ledgerGroup, namesGroup]) {
      const done = await post('parked/redrive', { group, topic, key: 'mended' });
      expect(done).toMatchObject({ status: 200, body: { outcome: 'drained', left: [] } });
      expect(told(done)).toEqual({
        ...{ kind: 'parked-handled', act: 'redrive', group, topic, key: 'mended', outcome: 'drained' },
      });
    }
    expect(await parkedAt('mended')).toEqual([]);
    expect((await t.facts('mended')).filter(({ type }) => type === 'ReviewStarted')).toHaveLength(1);
    const gone = await post('parked/redrive', { group: ledgerGroup, topic, key: 'mended' });
    expect(gone).toMatchObject({ status: 409, body: { code: 'not-parked' } });
    expect(gone.headers).not.toHaveProperty(lookHeader);
  });

  it('is given up with a reason only, and no other than the one that is named', async () => {
    ill.add('given up');
    await register('given up', '1');
    const place = { group: ledgerGroup, topic, key: 'given up' };
    const short = await post('parked/discard', { ...place, seq: 1, reason: '无' });
    expect(short).toMatchObject({ status: 422, body: { errors: [{ field: 'reason' }] } });
    const other = await post('parked/discard', { ...place, seq: 2, reason: '重复的登记' });
    expect(other).toMatchObject({ status: 409, body: { title: expect.stringContaining('第 2 条') } });
    const done = await post('parked/discard', { ...place, seq: 1, reason: '重复的登记' });
    expect(done).toMatchObject({ status: 200, body: { discarded: { seq: 1 }, left: [] } });
    expect(told(done)).toMatchObject({ act: 'discard', seq: 1, reason: '重复的登记', outcome: 'discarded' });
    expect(await parkedAt('given up')).toMatchObject([{ group: namesGroup }]);
    expect(await t.dataSource.query(`SELECT actor, reason FROM events.discarded WHERE key = 'given up'`)).toEqual([
      { actor: 'administrator-1', reason: '重复的登记' },
    ]);
  });

  it('that is no event is named without its text', async () => {
    const slot = { topic, partition: partitionOf('foreign', accountsTopic.partitions) };
    await t.log.append([{ slot, lines: [{ key: 'foreign', body: 'not JSON, and secret' }] }]);
    await t.settled();
    expect(await parkedAt('foreign')).toMatchObject([
      { type: null, kind: 'foreign', seq: 0 },
      { type: null, kind: 'foreign', seq: 0 },
    ]);
    expect(JSON.stringify(await parked())).not.toContain('secret');
  });
});

describe('a deadline that was set aside', () => {
  it('is listed without its stack, and handed back', async () => {
    ill.add('deadline of late');
    await register('late', '1');
    const [timer] = await eventually(async () => {
      await t.timers();
      const { deadlines } = await parked();
      return deadlines.length > 0 && deadlines;
    });
    expect(timer).toMatchObject({ aggregate: 'entry', key: 'late', name: 'entry', attempts: 1 });
    expect((timer as { why: string }).why).toBe('Error: the ledger cannot take in deadline of late');
    expect(await codesNow()).toContain('parked-deadlines');
    ill.clear();
    const back = await post('deadlines/redrive', { aggregate: 'entry', key: 'late', name: 'entry' });
    expect(back).toMatchObject({ status: 200, body: { outcome: 'handed back' } });
    expect(told(back)).toMatchObject({ act: 'redrive-deadline', group: 'timer:entry', topic: 'entry' });
    await t.timers();
    expect((await parked()).deadlines).toEqual([]);
    const twice = await post('deadlines/redrive', { aggregate: 'entry', key: 'late', name: 'entry' });
    expect(twice.status).toBe(409);
  });
});
