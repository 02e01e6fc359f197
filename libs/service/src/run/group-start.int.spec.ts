import { Logger } from '@nestjs/common';
import { AccountRegistered, accountsTopic } from '@zhitong/contracts';
import { eventually, serviceForTest, type ServiceUnderTest } from '@zhitong/testing';
import { ledgerService } from './ledger.fixture.js';

let t: ServiceUnderTest;
beforeAll(async () => {
  t = await serviceForTest(ledgerService, { watchesClock: true });
  Logger.overrideLogger(false);
});
afterAll(() => t.stop());

const readiness = async () => (await t.as().get('/health/ready')).status;

describe('a consumer group that starts while a broker dies', () => {
  it('tries again, whatever the client of the log calls it', async () => {
    const ends = t.log.ends.bind(t.log);
    // As kafkajs says it, without a code, where it knows no leader at the moment.
    const failures = [new TypeError('Cannot destructure property'), new Error('This server is not the leader')];
    t.log.ends = (topic) => {
      const failure = topic === accountsTopic.name ? failures.shift() : undefined;
      return failure ? Promise.reject(failure) : ends(topic);
    };
    await t.restart();
    // Ready before anything arrives: an idle group has no other occasion to say so.
    await eventually(async () => failures.length === 0 && (await readiness()) === 200);
    await t.receive(AccountRegistered({ problems: [], account: 'new', roles: ['expert'] }), { key: 'new' });
    const types = (await t.facts('new')).map(({ type }) => type).sort();
    expect([failures.length, types]).toEqual([0, ['AccountRegistered', 'ReviewStarted']]);
  });
});

describe('a part that failed', () => {
  it('is ready again once it has passed, though there was nothing for it to do', async () => {
    const query = t.dataSource.query.bind(t.dataSource);
    let away = true;
    t.dataSource.query = ((text: string, values?: unknown[]) =>
      away && text.includes('FROM events.timers')
        ? Promise.reject(new Error('timeout exceeded when trying to connect'))
        : query(text, values)) as typeof query;
    await eventually(async () => (await readiness()) === 503);
    away = false;
    await eventually(async () => (await readiness()) === 200);
  });
});
