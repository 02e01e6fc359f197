import { restrictedTopic } from '@zhitong/contracts';
import { encode, partitionOf, type Recorded } from '@zhitong/events';
import { factsOf } from '../testing/sample-facts.js';
import { clerk, enterprise, trackingForTest, type TrackingForTest } from '../testing/tracking-for-test.js';

let t: TrackingForTest;
beforeAll(async () => {
  t = await trackingForTest();
});
afterAll(() => t.tracking.stop());

const f = factsOf('p1');
/** A position as the test's services seal it. */
const upTo = ({ topic, key, seq }: Recorded, more = 0n) => ({
  'zhitong-position': Buffer.from(JSON.stringify([{ topic, key, seq: String(seq + more) }])).toString('base64url'),
});

describe('a query that carries the position of a command', () => {
  it('is answered at once when the fact has been seen, and says so', async () => {
    const fact = await t.tracking.receive(f.submitted(), { key: 'p1', actor: 'enterprise-1' });
    for (const path of ['/problems/p1', '/problems/p1/timeline', '/problems', '/tasks']) {
      const answer = await t.tracking.as(enterprise).get(path, upTo(fact));
      expect([path, answer.status, answer.headers['zhitong-seen']]).toEqual([path, 200, 'true']);
    }
    expect((await t.tracking.as(clerk).get('/problems/p1')).headers).not.toHaveProperty('zhitong-seen');
  });

  it('waits until the fact has come', async () => {
    const before = await t.tracking.receive(f.returned(), { key: 'p1', actor: 'clerk-1' });
    const asked = t.tracking.as(enterprise).get('/problems/p1', upTo(before, 1n));
    await t.tracking.receive(f.accepted(), { key: 'p1', actor: 'clerk-1' });
    const { headers, body } = await asked;
    expect([headers['zhitong-seen'], body.state]).toEqual(['true', 'accepted']);
  });

  it('is answered with what there is when the fact does not come within a second', async () => {
    const before = await t.tracking.receive(f.awaited(), { key: 'p1', actor: 'clerk-1' });
    const { status, headers, body } = await t.tracking.as(enterprise).get('/problems/p1', upTo(before, 7n));
    expect([status, headers['zhitong-seen'], body.state]).toEqual([200, 'false', 'accepted']);
  });

  it('is kept waiting by its own facts alone: what stands still elsewhere, the caller cannot tell by the time', async () => {
    const fact = await t.tracking.receive(f.panel(), { key: 'p1', actor: 'clerk-1' });
    const { name, partitions } = restrictedTopic;
    const broken = { id: 'broken', type: 'ScoreSealed', topic: name, key: 'p1-s1', data: { problems: ['p1'] } };
    const recorded = { ...broken, at: t.clock.now(), actor: 'expert-1', epoch: 1, seq: 1n, prev: '' };
    await t.tracking.log.append([
      {
        slot: { topic: name, partition: partitionOf('p1-s1', partitions) },
        lines: [{ key: 'p1-s1', body: encode(recorded, 'review', 1) }],
      },
    ]);
    await t.tracking.settled();
    const began = performance.now();
    expect((await t.tracking.as(enterprise).get('/problems/p1', upTo(fact))).headers['zhitong-seen']).toBe('true');
    expect(performance.now() - began).toBeLessThan(900);
    expect((await t.tracking.as(clerk).get('/waits-on-nobody')).body.items).not.toEqual([]);
  });

  it('is answered although nobody of ours has sealed the position', async () => {
    const { status, headers } = await t.tracking.as(clerk).get('/problems/p1', { 'zhitong-position': 'made-up' });
    expect([status, headers['zhitong-seen']]).toEqual([200, 'false']);
  });
});
