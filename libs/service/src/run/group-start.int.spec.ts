import { Logger } from '@nestjs/common';
import { AccountRegistered, accountsTopic } from '@zhitong/contracts';
import { serviceForTest, type ServiceUnderTest } from '@zhitong/testing';
import { ledgerService } from './ledger.fixture.js';

let t: ServiceUnderTest;
beforeAll(async () => {
  t = await serviceForTest(ledgerService);
  Logger.overrideLogger(false);
});
afterAll(() => t.stop());

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
    await t.receive(AccountRegistered({ problems: [], account: 'new', roles: ['expert'] }), { key: 'new' });
    expect([failures.length, await t.facts('new')]).toMatchObject([
      0,
      [{ type: 'AccountRegistered' }, { type: 'ReviewStarted' }],
    ]);
  });
});
