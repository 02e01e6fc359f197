import { AccountErased } from '@zhitong/contracts';
import type { Actor } from '@zhitong/identity';
import {
  approver,
  asChair,
  asExpert,
  clerk,
  expectStatus,
  firm,
  objection,
  reviewForTest,
  rival,
  type ReviewForTest,
} from './review-service.fixture.js';

let t: ReviewForTest;
let notice: string;
beforeAll(async () => {
  t = await reviewForTest();
  notice = await t.concluded([90, 88, 86]);
});
afterAll(() => t.stop());

const making = (panel: string, more = '') => `/objection-evidence/${panel}/attachments${more}`;
const send = (panel: string, name: string, actor: Actor = rival, text = '运行记录 1–6 月') =>
  t.review.as(actor).post(making(panel, `?name=${encodeURIComponent(name)}`), Buffer.from(text));
const sent = async (panel: string, name: string, actor: Actor = rival) =>
  expectStatus(await send(panel, name, actor), 201).body.id as string;
const raise = async (panel: string, actor: Actor = rival) =>
  expectStatus(await t.review.as(actor).post(`/panels/${panel}/objections`, objection), 201).body.objection as string;
const namesAt = async (path: string, actor: Actor) => {
  const { status, body } = await t.review.as(actor).get<{ items: { name: string }[] }>(path);
  return status === 200 ? body.items.map(({ name }) => name) : status;
};

describe('the evidence of an objection', () => {
  it('is its sender’s alone while the objection is written, and can be taken off again', async () => {
    const file = await sent(notice, '运行记录.txt');
    await sent(notice, '多余.txt');
    expect(await namesAt(making(notice), rival)).toEqual(['运行记录.txt', '多余.txt']);
    for (const actor of [firm, { ...rival, account: 'rival-2' }]) {
      expect(await namesAt(making(notice), actor)).toEqual([]);
      expect((await t.review.as(actor).get(making(notice, `/${file}`))).status).toBe(404);
      expect((await t.review.as(actor).delete(making(notice, `/${file}`))).status).toBe(404);
    }
    for (const actor of [clerk, approver, asExpert('expert-1'), asChair('expert-3')])
      expect(await namesAt(making(notice), actor)).toBe(403);
    const surplus = (await t.review.as(rival).get(making(notice))).body.items[1].id as string;
    expectStatus(await t.review.as(rival).delete(making(notice, `/${surplus}`)), 200);
    expect(await namesAt(making(notice), rival)).toEqual(['运行记录.txt']);
  });

  it('goes with the objection: who raised it and who decides read it, and nobody else learns that there is any', async () => {
    const which = await raise(notice);
    const path = `/objections/${which}/attachments`;
    expect(await namesAt(making(notice), rival)).toEqual([]);
    expect(await namesAt(path, approver)).toEqual(['运行记录.txt']);
    expect(await namesAt(path, rival)).toEqual(['运行记录.txt']);
    const [file] = (await t.review.as(approver).get(path)).body.items as { id: string }[];
    const read = await t.review.as(approver).get(`${path}/${file!.id}`);
    expect([read.status, read.headers['content-disposition']]).toEqual([
      200,
      expect.stringContaining(encodeURIComponent('运行记录.txt')),
    ]);
    // The one that is there and one that is not are told alike.
    for (const actor of [firm, { ...rival, account: 'rival-2' }])
      for (const suffix of ['', `/${file!.id}`]) {
        const there = await t.review.as(actor).get(path + suffix);
        const nowhere = await t.review.as(actor).get(`/objections/objection-unknown/attachments${suffix}`);
        expect(there).toMatchObject({ status: 404, body: nowhere.body });
      }
    for (const actor of [clerk, asExpert('expert-1'), asChair('expert-3')]) {
      expect((await t.review.as(actor).get(path)).status).toBe(403);
      expect((await t.review.as(actor).get(`${path}/${file!.id}`)).status).toBe(403);
    }
    // Another objection of the same account begins with none.
    expect(await namesAt(`/objections/${await raise(notice)}/attachments`, rival)).toEqual([]);
  });

  it('is taken where an objection would be, and only there', async () => {
    const [declined, scoring] = [await t.concluded([40, 45, 50]), await t.scoring()];
    const strange = await send('problem-unknown', '记录.txt');
    for (const id of [declined, scoring])
      expect(await send(id, '记录.txt')).toMatchObject({ status: 404, body: strange.body });
    expect((await send(scoring, '记录.txt', firm)).body).toMatchObject({ status: 409, state: 'scoring' });
    expect((await send(declined, '记录.txt', firm)).status).toBe(201);
    expect((await send(declined, '记录.txt', firm, '机密★10年\n')).body.code).toBe('file-marked-secret');
    for (const actor of [clerk, approver]) expect((await send(declined, '记录.txt', actor)).status).toBe(403);
  });

  it('that was never raised goes after a month, or with the person; what was raised stays', async () => {
    const id = await t.concluded([90, 88, 86]);
    const leaver = { ...rival, account: 'leaver-1' };
    await sent(id, '用上的.txt');
    const raised = `/objections/${await raise(id)}/attachments`;
    await sent(id, '没用上的.txt');
    await sent(id, '走的.txt', leaver);
    await t.receive(AccountErased({ problems: [], account: leaver.account }), { key: leaver.account });
    expect(await namesAt(making(id), leaver)).toEqual([]);
    t.clock.advance({ days: 29 });
    await t.service.engine.sweeper.pass();
    expect(await namesAt(making(id), rival)).toEqual(['没用上的.txt']);
    t.clock.advance({ days: 2 });
    await t.service.engine.sweeper.pass();
    expect(await namesAt(making(id), rival)).toEqual([]);
    expect(await namesAt(raised, approver)).toEqual(['用上的.txt']);
  });
});
