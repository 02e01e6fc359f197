import type { EventLog } from '@zhitong/events';
import { PostgresLog } from '@zhitong/events/postgres';
import { logDatabase, serviceForTest } from '@zhitong/testing';
import { factsOf } from '../testing/sample-facts.js';
import { clerk } from '../testing/tracking-for-test.js';
import { trackingService } from '../tracking.module.js';

describe('tracking that starts for the first time', () => {
  it('has an answer before any fact has come', async () => {
    const tracking = await serviceForTest(trackingService);
    const answers = await Promise.all(
      ['/problems', '/tasks', '/waits-on-nobody', '/problems/p1', '/problems/p1/timeline'].map(
        async (path) => (await tracking.as(clerk).get(path)).status,
      ),
    );
    expect(answers).toEqual([200, 200, 200, 404, 404]);
    await tracking.stop();
  });

  it('begins to read as soon as the log answers, whatever the first answer was', async () => {
    const database = await logDatabase('tracking');
    const real = new PostgresLog({ url: database.url });
    let asked = 0;
    const log: EventLog = {
      append: (batches) => real.append(batches),
      scan: (topic, from, until) => real.scan(topic, from, until),
      // As kafkajs says that a broker did not answer in time: without a code.
      ends: (topic) => ((asked += 1) <= 3 ? Promise.reject(new Error('Request ended')) : real.ends(topic)),
      consume: (...about) => real.consume(...about),
      ensure: (topics) => real.ensure(topics),
      close: () => real.close(),
    };
    const tracking = await serviceForTest(trackingService, { log });
    await tracking.receive(factsOf('p1').submitted(), { key: 'p1' });
    expect((await tracking.as(clerk).get('/problems/p1')).status).toBe(200);
    await tracking.stop();
    await real.close();
    await database.drop();
  });
});
