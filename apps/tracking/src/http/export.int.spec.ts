import { decodeLook, lookHeader } from '@zhitong/service';
import { workbookOf } from '@zhitong/testing';
import { factsOf } from '../testing/sample-facts.js';
import { told } from '../testing/story.js';
import {
  clerk,
  enterprise,
  expert,
  rival,
  trackingForTest,
  type TrackingForTest,
} from '../testing/tracking-for-test.js';

let t: TrackingForTest;
beforeAll(async () => {
  t = await trackingForTest();
  await t.tell(...told('p1', 'enterprise-1', factsOf('p1').submitted()));
});
afterAll(() => t.tracking.stop());

const rows = async (as = clerk, query = '') =>
  workbookOf(await t.tracking.as(as).get(`/exports/problems?format=xlsx${query}`)).slice(1);

describe('where problems stand, as a file', () => {
  it('says what the list says, and waits in words', async () => {
    const [row] = await rows();
    expect([row![2], row![4]]).toEqual(['待形式审查', '形式审查']);
    expect(row![5]).toBeInstanceOf(Date);
    expect(await rows(clerk, '&state=answered')).toEqual([]);
  });

  it('holds only what exists for the caller, and is told to the trail', async () => {
    expect(await rows(enterprise)).toHaveLength(1);
    expect(await rows(rival)).toEqual([]);
    expect((await t.tracking.as(expert).get('/exports/problems')).status).toBe(403);
    const { headers } = await t.tracking.as(clerk).get('/exports/problems');
    expect(decodeLook(headers[lookHeader]!)).toEqual({ kind: 'exported', what: 'problem-progress' });
  });
});
