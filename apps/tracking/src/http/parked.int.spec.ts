import { intakeTopic } from '@zhitong/contracts';
import { encode, partitionOf } from '@zhitong/events';
import { dossier, factsOf } from '../testing/sample-facts.js';
import { told } from '../testing/story.js';
import { clerk, enterprise, trackingForTest, type TrackingForTest } from '../testing/tracking-for-test.js';

let t: TrackingForTest;
beforeAll(async () => {
  t = await trackingForTest();
});
afterAll(() => t.tracking.stop());

describe('a fact that cannot be taken in', () => {
  it('stops its own problem and no other, and is told of where nothing should stand', async () => {
    const broken = {
      id: 'broken',
      type: 'ProblemAccepted',
      topic: intakeTopic.name,
      key: 'p1',
      at: t.clock.now(),
      data: { problems: ['p1'] },
      actor: 'clerk-1',
      epoch: 1,
      seq: 1n,
      prev: '',
    };
    await t.tracking.log.append([
      {
        slot: { topic: intakeTopic.name, partition: partitionOf('p1', intakeTopic.partitions) },
        lines: [{ key: 'p1', body: encode(broken, 'intake', 1) }],
      },
    ]);
    await t.tell(...told('p2', 'enterprise-1', factsOf('p2', { about: dossier() }).submitted()));
    expect((await t.standing('p2', enterprise)).state).toBe('submitted');
    const { items } = (
      await t.tracking.as(clerk).get<{ items: { id: string; why: { en: string } }[] }>('/waits-on-nobody')
    ).body;
    // Once for each group: both stand still at it.
    expect(items.map(({ id }) => id)).toEqual(['p1', 'p1']);
    expect(items[0]!.why.en).toMatch(/fact 1 of zhitong.intake.v1 is parked .*dossier/s);
    expect((await t.tracking.as(enterprise).get('/waits-on-nobody')).status).toBe(403);
  });
});
