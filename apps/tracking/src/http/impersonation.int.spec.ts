import type { Actor } from '@zhitong/identity';
import { factsOf } from '../testing/sample-facts.js';
import { told } from '../testing/story.js';
import { colleague, enterprise, rival, trackingForTest, type TrackingForTest } from '../testing/tracking-for-test.js';

let t: TrackingForTest;
beforeAll(async () => {
  t = await trackingForTest();
  await t.tell(...told('p1', 'enterprise-1', factsOf('p1').submitted()));
  await t.tell(...told('p2', 'enterprise-1', factsOf('p2').submitted(), factsOf('p2').returned()));
});
afterAll(() => t.tracking.stop());

const read = (path: string, as: Actor) => t.tracking.as(as).get(path);
const idsOf = async (as: Actor) =>
  ((await read('/problems', as)).body.items as { id: string }[]).map(({ id }) => id).sort();
const tasksOf = async (as: Actor) =>
  ((await read('/tasks', as)).body as { items: { problem?: string }[] }).items.map(({ problem }) => problem);
const unconfirmed = (who: Actor): Actor => ({ ...who, organisation: { ...who.organisation!, unconfirmed: true } });

describe('impersonation by a public credit code', () => {
  it('sees nothing of the enterprise until that is confirmed, whose people see it', async () => {
    const impostor = { ...unconfirmed(enterprise), account: 'impostor' };
    for (const path of ['/problems/p1', '/problems/p1/timeline']) {
      expect((await read(path, impostor)).status).toBe(404);
      expect((await read(path, colleague)).status).toBe(200);
    }
    expect([await idsOf(impostor), await idsOf(colleague)]).toEqual([[], ['p1', 'p2']]);
    expect([await tasksOf(impostor), await tasksOf(colleague)]).toEqual([[], ['p2']]);
  });

  it('is not who signed and waits to be confirmed', async () => {
    const signer = unconfirmed(enterprise);
    expect((await read('/problems/p1', signer)).status).toBe(200);
    expect([await idsOf(signer), await tasksOf(signer)]).toEqual([['p1', 'p2'], ['p2']]);
  });
});

describe('rights that outlast an employment', () => {
  it('who changed to another enterprise has left the old one’s problems and tasks there', async () => {
    const moved: Actor = { ...enterprise, organisation: rival.organisation! };
    expect((await read('/problems/p1', moved)).status).toBe(404);
    expect([await idsOf(moved), await tasksOf(moved)]).toEqual([[], []]);
  });
});
