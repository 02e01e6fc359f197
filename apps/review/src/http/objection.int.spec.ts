import { ProblemWithdrawn } from '@zhitong/contracts';
import type { Actor } from '@zhitong/identity';
import {
  approver,
  clerk,
  expectStatus,
  firm,
  objection,
  reviewForTest,
  rival,
  textOf,
  type ReviewForTest,
} from './review-service.fixture.js';

const reason = '经核查，评审依据的数据确有出入，异议成立。';

describe('objections', () => {
  let t: ReviewForTest;
  let notice: string;
  beforeAll(async () => {
    t = await reviewForTest();
  });
  afterAll(() => t.stop());
  beforeEach(async () => {
    t.clock.set('2026-03-02T01:00:00Z');
    notice = await t.concluded([90, 88, 86]);
  });

  const raise = (id: string, actor: Actor = rival, body: object = objection) =>
    t.review.as(actor).post(`/panels/${id}/objections`, body);
  const decide = (id: string, which: string, upheld: boolean, actor: Actor = approver) =>
    t.review.as(actor).post(`/panels/${id}/objections/${which}/decision`, { upheld, reason });
  const raised = async (id: string, actor: Actor = rival) =>
    expectStatus(await raise(id, actor), 201).body.objection as string;

  it('hold up the notice; dismissed, it goes on', async () => {
    const which = await raised(notice);
    t.clock.set('2026-03-09T16:00:00Z');
    await t.timers();
    expect((await t.panelOf(notice)).status).toBe('notice');
    expect((await decide(notice, which, false)).body).toMatchObject({ status: 'dismissed' });
    await t.timers();
    expect((await t.panelOf(notice)).status).toBe('confirmed');
  });

  it('upheld lead to a new round by other experts', async () => {
    const former = (await t.panelOf(notice)).seats.map(({ expert }) => expert);
    const which = await raised(notice);
    expect((await decide(notice, which, true)).body.status).toBe('upheld');
    expect(await t.panelOf(notice)).toMatchObject({ status: 'awaited', round: 2 });
    expectStatus(await t.form(notice), 200);
    await t.allAnswer(notice);
    const again = (await t.panelOf(notice)).seats.map(({ expert }) => expert);
    expect(again).toHaveLength(4);
    expect(again.filter((expert) => former.includes(expert))).toEqual([]);
    await t.allSeal(notice, [50, 52, 54]);
    expect((await t.conclude(notice)).body.outcome).toBe('declined');
  });

  it('are answered to who raised them: the decision, and that another one settled theirs', async () => {
    const told = async (account: string) => {
      await t.settled();
      return t.messages.filter((message) => message.kind === 'objection.decided' && message.account === account);
    };
    const before = (await told('rival-1')).length;
    const dismissed = await raised(notice);
    await decide(notice, dismissed, false);
    const [own, beside] = [await raised(notice), await raised(notice, { account: 'team-1', role: 'team' })];
    expect(beside).not.toBe(own);
    await decide(notice, own, true);
    expect((await told('rival-1')).slice(before)).toMatchObject([
      { params: { result: 'dismissed', reason, title: expect.stringContaining('滴灌') } },
      { params: { result: 'upheld', reason } },
    ]);
    expect(await told('team-1')).toMatchObject([{ params: { result: 'settled' } }]);
    expect(await told('firm-1')).toEqual([]);
  });

  it('are decided by somebody who neither reviewed, formed the panel, nor raised them', async () => {
    const which = await raised(notice, { ...rival, account: 'both-1' });
    const { seats } = await t.panelOf(notice);
    for (const account of [seats[0]!.expert, clerk.account, 'both-1'])
      expect(await decide(notice, which, true, { account, role: 'approver' })).toMatchObject({ status: 403 });
    expect((await t.panelOf(notice)).status).toBe('notice');
    expect((await decide(notice, which, true)).status).toBe(200);
  });

  it('show who decides the name and the evidence, and keep both from everybody else', async () => {
    const which = await raised(notice);
    expect((await t.review.as(approver).get(`/panels/${notice}`)).body.objections).toMatchObject([
      { id: which, raisedBy: 'rival-1', evidence: objection.evidence, text: objection.text },
    ]);
    for (const actor of [clerk, firm]) {
      const seen = textOf((await t.review.as(actor).get(`/panels/${notice}`)).body);
      for (const hidden of ['rival-1', objection.text, objection.evidence]) expect(seen).not.toContain(hidden);
    }
  });

  it('let who raised one see what became of it, and of no other', async () => {
    const own = await raised(notice);
    await raised(notice, firm);
    await decide(notice, own, false);
    const mine = await t.review.as(rival).get(`/panels/${notice}/objections`);
    expect(mine.body).toMatchObject([{ objection: own, upheld: false, decision: reason }]);
  });

  it('are decided once, and settle the others when upheld', async () => {
    const [one, two] = [await raised(notice), await raised(notice, firm)];
    await decide(notice, one, true);
    expect((await decide(notice, two, true)).status).toBe(409);
    expect((await t.panelOf(notice)) as unknown).toMatchObject({
      objections: [{ status: 'upheld' }, { status: 'settled' }],
    });
    expect((await t.review.as(firm).get(`/panels/${notice}/objections`)).body).toMatchObject([
      { upheld: null, decision: expect.stringContaining('另一异议成立') },
    ]);
    expect((await decide(notice, 'objection-unknown', true)).status).toBe(404);
  });

  it('do not tell a stranger that there is a review which is not public', async () => {
    const declined = await t.concluded([40, 45, 50]);
    const scoring = await t.scoring();
    const strange = await raise('problem-unknown');
    for (const id of [declined, scoring]) expect(await raise(id)).toMatchObject({ status: 404, body: strange.body });
    expect((await raise(scoring, firm)).body).toMatchObject({ status: 409, state: 'scoring' });
    expect((await raise(declined, firm)).status).toBe(201);
  });

  it('come too late once the problem is gone', async () => {
    const declined = await t.concluded([40, 45, 50]);
    await t.receive(ProblemWithdrawn({ problems: [declined], reason: '转产', wasAccepted: true }), { key: declined });
    expect(await raise(declined, firm)).toMatchObject({ status: 409, body: { state: 'declined', allowed: [] } });
    expect((await t.types(declined)).at(-1)).toBe('ReviewIgnored');
  });
});
