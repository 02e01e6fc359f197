import { Logger } from '@nestjs/common';
import { AccountRegistered, accountsTopic } from '@zhitong/contracts';
import { partitionOf } from '@zhitong/events';
import { DataKeys, Signer } from '@zhitong/identity';
import { eventually, fixedClock, serviceForTest, type ServiceUnderTest } from '@zhitong/testing';
import { randomIds } from '../ids.js';
import { PositionSeal } from '../http/position-seal.js';
import { ill, ledgerGroup, ledgerService, namesGroup } from './ledger.fixture.js';
import { openParkingDesk } from './open-parking-desk.js';
import type { ParkingDesk } from './parking-desk.js';
import { ParkingMistake } from './parking-mistake.js';

class NoSeal extends PositionSeal {
  seal(): Promise<string> {
    return Promise.reject(new Error('not asked'));
  }
  open(): Promise<undefined> {
    return Promise.resolve(undefined);
  }
}

const topic = accountsTopic.name;
const by = { actor: 'operator-1' };
const clock = fixedClock('2026-03-02T01:00:00Z');

let t: ServiceUnderTest;
let desk: ParkingDesk;
beforeAll(async () => {
  t = await serviceForTest(ledgerService, { clock });
  await eventually(() => t.service.engine.groups.size === 2);
  // Beside the running service, as the command opens it.
  desk = await openParkingDesk(ledgerService, {
    databaseUrl: (t.dataSource.options as { url: string }).url,
    log: t.log,
    host: '127.0.0.1',
    port: 0,
    rules: 'standard',
    clock,
    ids: randomIds,
    authenticate: () => Promise.reject(new Error('not asked')),
    seal: new NoSeal(),
    // Nothing is sealed or signed here.
    dataKeys: new DataKeys('/nowhere', 'nobody'),
    signer: new Signer('/nowhere', 'nobody'),
    courier: () => Promise.resolve(),
  });
  // What is parked is logged with its stack: here that is hundreds.
  Logger.overrideLogger(false);
});
afterEach(() => ill.clear());
afterAll(async () => {
  await desk.close();
  await t.stop();
});

const register = (key: string, ...roles: string[]) =>
  t.receive(AccountRegistered({ problems: [], account: key, roles }), { key });
const at = async (key: string) =>
  (await desk.list())
    .filter((head) => head.key === key)
    .map(({ group, seq, kind, error }) => ({ group, seq, kind, error }));
const rounds = async (key: string) =>
  (await t.facts(key)).filter(({ type }) => type === 'ReviewStarted').map(({ data }) => data.round as number);
const names = async (key: string) =>
  (await t.dataSource.query<{ seq: string }[]>(`SELECT seq FROM names WHERE account = $1 ORDER BY seq`, [key])).map(
    ({ seq }) => Number(seq),
  );
const audited = (group: string, key: string) =>
  t.dataSource.query(
    `SELECT act, actor, seq, reason, outcome FROM events.parking_audit WHERE grp = $1 AND key = $2 ORDER BY id`,
    [group, key],
  );

describe('what a service has parked', () => {
  it('is seen by a person: a head per key and group, with the reason', async () => {
    ill.add('seen');
    await register('seen', 'expert');
    await register('seen', 'expert', 'leader');
    await register('well', 'expert');
    const error = 'Error: the ledger cannot take in seen';
    expect(await at('seen')).toEqual([
      { group: ledgerGroup, seq: 1n, kind: 'poison', error },
      { group: namesGroup, seq: 1n, kind: 'poison', error },
    ]);
    expect(await at('well')).toEqual([]);
  });

  it('is seen to the last of it', async () => {
    const lines = Array.from({ length: 205 }, (_, n) => ({ key: 'many', body: `not JSON ${n}` }));
    const slot = { topic, partition: partitionOf('many', accountsTopic.partitions) };
    await t.log.append([{ slot, lines: lines.map(({ body }, n) => ({ key: `many-${n}`, body })) }]);
    await t.settled();
    const heads = (await desk.list()).filter(({ group, key }) => group === ledgerGroup && key.startsWith('many-'));
    expect(new Set(heads.map(({ key }) => key)).size).toBe(205);
  });
});

describe('a key that is redriven', () => {
  it('catches up once the cause is mended; the running service ships what came of it, and goes on', async () => {
    ill.add('mended');
    await register('mended', '1');
    await register('mended', '1', '2');
    expect(await desk.redrive({ group: ledgerGroup, topic, key: 'mended' }, by)).toMatchObject([
      { seq: 1n, kind: 'poison', attempts: 2 },
    ]);
    ill.clear();
    for (const group of [ledgerGroup, namesGroup])
      expect(await desk.redrive({ group, topic, key: 'mended' }, by)).toEqual([]);
    expect(await at('mended')).toEqual([]);
    expect(await rounds('mended')).toEqual([1, 2]);
    await register('mended', '1', '2', '3');
    expect(await rounds('mended')).toEqual([1, 2, 3]);
    expect(await names('mended')).toEqual([1, 2, 3]);
    const redriven = { act: 'redrive', actor: 'operator-1', seq: '1', reason: null };
    expect(await audited(ledgerGroup, 'mended')).toEqual([
      { ...redriven, outcome: 'parked' },
      { ...redriven, outcome: 'drained' },
    ]);
  });
});

describe('the keys of a group', () => {
  it('are each named once, so that all can be redriven after a defect', async () => {
    for (const key of ['each-1', 'each-2']) {
      ill.add(key);
      await register(key, '1');
      await register(key, '1', '2');
    }
    const places = (await desk.standing(namesGroup)).filter(({ key }) => key.startsWith('each-'));
    expect(places).toEqual(['each-1', 'each-2'].map((key) => ({ group: namesGroup, topic, key })));
    ill.clear();
    for (const place of places) expect(await desk.redrive(place, by)).toEqual([]);
    expect(await names('each-2')).toEqual([1, 2]);
  });
});

describe('a fact that is discarded', () => {
  it.each([ledgerGroup, namesGroup])('is left out of %s for good; its key goes on behind it', async (group) => {
    const key = `${group}-discarded`;
    ill.add(key);
    await register(key, '1');
    ill.clear();
    await register(key, '1', '2');
    const { discarded, left } = await desk.discard({ group, topic, key }, by, 'registered by mistake');
    expect([discarded.seq, left]).toEqual([1n, []]);
    await register(key, '1', '2', '3');
    // The other group waits for a decision of its own.
    expect(await at(key)).toMatchObject([{ group: group === ledgerGroup ? namesGroup : ledgerGroup, seq: 1n }]);
    expect(await rounds(key)).toEqual(group === ledgerGroup ? [2, 3] : []);
    expect(await names(key)).toEqual(group === namesGroup ? [2, 3] : []);
    const kept = await t.dataSource.query(`SELECT grp, seq, reason, actor FROM events.discarded WHERE key = $1`, [key]);
    expect(kept).toEqual([{ grp: group, seq: '1', reason: 'registered by mistake', actor: 'operator-1' }]);
  });

  it('is the one that was meant', async () => {
    ill.add('meant');
    const place = { group: ledgerGroup, topic, key: 'meant' };
    await register('meant', '1');
    await expect(desk.discard({ ...place, seq: 2n }, by, 'no')).rejects.toThrow(/does not wait at seq 2.*seq 1/);
    const slot = { topic, partition: partitionOf('meant', accountsTopic.partitions) };
    await t.log.append([{ slot, lines: [{ key: 'meant', body: 'not JSON' }] }]);
    await t.settled();
    await expect(desk.discard(place, by, 'which?')).rejects.toThrow(/two heads.*seq 1 \(poison\), seq 0 \(foreign\)/);
    const { discarded } = await desk.discard({ ...place, seq: 0n }, by, 'written by hand');
    expect(discarded).toMatchObject({ kind: 'foreign', body: 'not JSON' });
    expect((await at('meant')).filter(({ group }) => group === ledgerGroup)).toMatchObject([{ seq: 1n }]);
  });
});

describe('a mistake', () => {
  it('is answered with a sentence, and leaves no trace', async () => {
    const nothing = { group: ledgerGroup, topic, key: 'nobody' };
    await expect(desk.redrive(nothing, by)).rejects.toThrow(ParkingMistake);
    await expect(desk.discard(nothing, by, 'why not')).rejects.toThrow(/Nothing is parked in review, ledger/);
    await expect(desk.redrive({ ...nothing, group: 'ledgr' }, by)).rejects.toThrow(/choose from ledger, ledger-names/);
    await expect(desk.redriveTimer({ aggregate: 'entry', key: 'nobody', name: 'entry' }, by)).rejects.toThrow(
      ParkingMistake,
    );
    expect(await audited(ledgerGroup, 'nobody')).toEqual([]);
  });
});

describe('a deadline that was set aside', () => {
  it('is run by the service once it is handed back', async () => {
    ill.add('deadline of late');
    await register('late', '1');
    const parked = await eventually(async () => {
      await t.timers();
      return (await desk.timers())[0];
    });
    expect(parked).toMatchObject({ aggregate: 'entry', key: 'late', name: 'entry', attempts: 1 });
    expect(parked.error).toContain('cannot take in deadline of late');
    ill.clear();
    await desk.redriveTimer(parked, by);
    await t.timers();
    expect(await desk.timers()).toEqual([]);
    const left = await t.dataSource.query(`SELECT key FROM events.timers WHERE key = 'late'`);
    expect(left).toEqual([]);
    expect(await audited('timer:entry', 'late')).toMatchObject([{ act: 'redrive', actor: 'operator-1' }]);
  });
});
