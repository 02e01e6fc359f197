import { serviceForTest } from '@zhitong/testing';
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
});
