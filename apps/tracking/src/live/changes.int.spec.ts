import { factsOf } from '../testing/sample-facts.js';
import { told } from '../testing/story.js';
import { clerk, enterprise, rival, trackingForTest, type TrackingForTest } from '../testing/tracking-for-test.js';

let t: TrackingForTest;
beforeEach(async () => {
  t = await trackingForTest();
});
afterEach(() => t.tracking.stop());

interface Changes {
  stamp: string;
  changed: string[];
}
const changes = async (who: typeof clerk, query = '') =>
  (await t.tracking.as(who).get(`/changes${query}`)).body as unknown as Changes;
const submitted = () => told('p1', 'enterprise-1', factsOf('p1').submitted());

describe('what is new', () => {
  it('is nothing where nothing is compared, and nothing where nothing changed', async () => {
    const { stamp, changed } = await changes(enterprise);
    expect(changed).toEqual([]);
    expect(await changes(enterprise, `?since=${stamp}`)).toEqual({ stamp, changed: [] });
  });

  it('is named by what has to be read again, for whom it concerns alone', async () => {
    const before = { enterprise: await changes(enterprise), rival: await changes(rival), clerk: await changes(clerk) };
    await t.tell(...submitted());
    expect((await changes(enterprise, `?since=${before.enterprise.stamp}`)).changed).toEqual(['problems']);
    expect((await changes(clerk, `?since=${before.clerk.stamp}`)).changed).toEqual(['tasks', 'problems']);
    expect(await changes(rival, `?since=${before.rival.stamp}`)).toEqual(before.rival);
  });

  it('names the problem that is open, also where it becomes visible only then', async () => {
    const before = await changes(enterprise, '?problem=p1');
    await t.tell(...submitted());
    expect((await changes(enterprise, `?problem=p1&since=${before.stamp}`)).changed).toEqual(['problems', 'problem']);
    const hidden = await changes(rival, '?problem=p1');
    await t.tell(...told('p1', 'clerk-1', factsOf('p1').accepted()));
    expect(await changes(rival, `?problem=p1&since=${hidden.stamp}`)).toEqual(hidden);
  });

  it('compares only what was looked at before: another open problem is nothing new', async () => {
    await t.tell(...submitted());
    const { stamp } = await changes(enterprise);
    expect((await changes(enterprise, `?problem=p1&since=${stamp}`)).changed).toEqual([]);
  });

  it('is waited for, and comes as soon as it arrives', async () => {
    const { stamp } = await changes(clerk);
    const waiting = changes(clerk, `?since=${stamp}&wait=20`);
    await t.tell(...submitted());
    expect((await waiting).changed).toContain('tasks');
  });

  it('refuses a stamp or a time that is none, naming it', async () => {
    const { status, body } = await t.tracking.as(clerk).get('/changes?since=%20&wait=900');
    expect(status).toBe(422);
    expect((body['errors'] as { field: string }[]).map(({ field }) => field)).toEqual(['since', 'wait']);
  });
});
