import {
  AccountDisabled,
  AccountEnabled,
  AccountRolesChanged,
  AffiliationChanged,
  ProblemAbsorbed,
  ProblemCorrected,
  ProblemJoinedCorrected,
  ProblemMerged,
  TopicAwarded,
} from '@zhitong/contracts';
import { dossier, newcomer, submitter } from '../domain/review.fixture.js';
import {
  clerk,
  creditCode,
  libraryRow,
  objection,
  reviewForTest,
  rival,
  textOf,
  type ReviewForTest,
} from '../http/review-service.fixture.js';

describe('what review does when facts of others arrive', () => {
  let t: ReviewForTest;
  beforeAll(async () => {
    t = await reviewForTest([...Array.from({ length: 24 }, (_, n) => libraryRow(n))]);
  });
  afterAll(() => t.stop());

  const moved = (account: string, organisation: string) =>
    t.receive(AffiliationChanged({ problems: [], account, organisation }), { key: account });

  it('an expert who goes to the submitter gives up the seat; the score is void, a reserve is invited', async () => {
    const id = await t.scoring();
    const [seat, ...others] = await t.seatsOf(id, 'accepted', 'member');
    await t.seal(seat!, 80);
    await moved(seat!.expert, submitter.creditCode);
    expect(await t.seatsOf(id, 'left')).toMatchObject([{ seat: seat!.seat, reason: 'conflict' }]);
    expect((await t.facts(seat!.seat)).slice(-2)).toMatchObject([
      { type: 'ConflictDeclared', data: { kind: 'same-entity', source: 'found' } },
      { type: 'ExpertReplaced', data: { reason: 'conflict' } },
    ]);
    for (const other of others) await t.seal(other, 82);
    expect((await t.panelOf(id)).status).toBe('scoring');
    const [reserve] = await t.seatsOf(id, 'invited', 'member');
    await t.answer(reserve!);
    await t.seal(reserve!, 84);
    expect((await t.panelOf(id)).scores).toMatchObject([{ statistics: { count: 3, mean: 82.67 } }]);
    // What the account's move caused stands on the restricted topic alone.
    const open = (await t.facts(id)).filter(({ topic }) => topic.startsWith('zhitong.review.'));
    expect(textOf(open)).not.toContain(`foreign-gateway-${seat!.expert}`);
  });

  it('the former employer stays a conflict, with its name and the end as evidence', async () => {
    t.clock.set('2026-06-01T02:00:00Z');
    await t.load([libraryRow(30, { employer: submitter.name, employerCode: submitter.creditCode })]);
    await moved('expert-30', creditCode(1));
    const id = await t.accepted();
    const { body } = await t.review.as(clerk).get(`/panels/${id}/candidates`);
    const found = body.find(({ expert }: { expert: { id: string } }) => expert.id === 'expert-30');
    expect(found).toMatchObject({
      expert: { employer: { name: '第1研究院', creditCode: creditCode(1) } },
      conflicts: [{ kind: 'employment', evidence: { zh: `曾任职：${submitter.name}，至 2026-06-01` } }],
    });
    t.clock.set('2026-03-02T01:00:00Z');
  });

  it('does not invite a reserve who came into a conflict since the draw', async () => {
    const id = await t.accepted();
    await t.form(id);
    const [first, second] = await t.dataSource.query(`SELECT expert FROM reserve WHERE panel = $1 ORDER BY place`, [
      id,
    ]);
    await moved(first.expert, submitter.creditCode);
    const [seat] = await t.seatsOf(id, 'invited', 'member');
    await t.answer(seat!, { conflict: 'other' });
    const seated = (await t.panelOf(id)).seats.map(({ expert }) => expert);
    expect(seated).not.toContain(first.expert);
    expect(seated).toContain(second.expert);
  });

  it('invites nobody whose account was disabled', async () => {
    const id = await t.accepted();
    await t.receive(AccountDisabled({ problems: [], account: 'expert-23' }), { key: 'expert-23' });
    await t.form(id, { size: 11 });
    const { body } = await t.review.as(clerk).get(`/panels/${id}/assignment`);
    expect(
      body.inputs.candidates.find(({ expert }: { expert: { id: string } }) => expert.id === 'expert-23').expert.active,
    ).toBe(false);
    expect(textOf(body.replayed)).not.toContain('expert-23"');
  });

  it('invites again whose account was enabled, and nobody who is no expert any more', async () => {
    const active = async () => {
      const { body } = await t.review.as(clerk).get('/experts?size=200');
      const items = body.items as { id: string; active: boolean }[];
      return items.find(({ id }) => id === 'expert-22')!.active;
    };
    const about = { problems: [], account: 'expert-22' };
    const key = { key: 'expert-22' };
    await t.receive(AccountDisabled(about), key);
    expect(await active()).toBe(false);
    await t.receive(AccountEnabled(about), key);
    expect(await active()).toBe(true);
    await t.receive(AccountRolesChanged({ ...about, roles: ['team'] }), key);
    expect(await active()).toBe(false);
    for (const roles of [['expert', 'team'], ['team'], ['chair']]) {
      await t.receive(AccountRolesChanged({ ...about, roles }), key);
      expect(await active()).toBe(!roles.every((role) => role === 'team'));
    }
  });

  it('a submitter who joins makes conflicts: experts with a tie to it give up their seats', async () => {
    const id = await t.scoring();
    const [seat] = await t.seatsOf(id, 'accepted', 'member');
    const own = { id: 'org-9', name: '专家所在单位', creditCode: creditCode(Number(seat!.expert.split('-')[1])) };
    const fact = ProblemAbsorbed({
      problems: [id, 'p-joined'],
      absorbed: 'p-joined',
      number: 'SW2026-0044',
      organisation: own,
      dossier: dossier(),
      reversibleUntil: '2026-03-09T01:00:00.000Z',
    });
    await t.receive(fact, { key: id });
    expect(await t.seatsOf(id, 'left')).toMatchObject([{ seat: seat!.seat, reason: 'conflict' }]);
    expect(await t.seatsOf(id, 'invited', 'member')).toHaveLength(1);
    expect(await t.panelOf(id)).toMatchObject({ problems: [id, 'p-joined'] });
    expect(
      (await t.review.as({ account: 'x', role: 'enterprise', organisation: own }).get(`/panels/${id}`)).status,
    ).toBe(200);
  });

  it('one who joined and turns out to be another one does, too', async () => {
    const id = await t.scoring();
    const [seat] = await t.seatsOf(id, 'accepted', 'member');
    const joined = (creditCode: string) => ({
      problem: 'p-wrong',
      number: 'SW2026-0045',
      organisation: { id: 'org-7', name: '并入的单位', creditCode },
    });
    const { problem: absorbed, ...wrong } = joined(creditCode(900));
    const about = { dossier: dossier(), reversibleUntil: '2026-03-09T01:00:00.000Z' };
    await t.receive(ProblemAbsorbed({ problems: [id], absorbed, ...wrong, ...about }), { key: id });
    expect(await t.seatsOf(id, 'left')).toEqual([]);
    await t.receive(
      ProblemJoinedCorrected({
        problems: [id],
        joined: joined(creditCode(Number(seat!.expert.split('-')[1]))),
        title: '并入的问题',
        dossier: dossier(),
        reason: '单位有误',
      }),
      { key: id },
    );
    expect(await t.seatsOf(id, 'left')).toMatchObject([{ seat: seat!.seat, reason: 'conflict' }]);
  });

  it('a corrected submitter does, too', async () => {
    const id = await t.scoring();
    const [seat] = await t.seatsOf(id, 'accepted', 'member');
    const right = { id: 'org-8', name: '更正后的单位', creditCode: creditCode(Number(seat!.expert.split('-')[1])) };
    await t.receive(
      ProblemCorrected({ problems: [id], changes: [], reason: '代码有误', dossier: dossier({ organisation: right }) }),
      { key: id },
    );
    expect(await t.seatsOf(id, 'left')).toMatchObject([{ seat: seat!.seat }]);
  });

  it('a merge cancels the review, saying into what', async () => {
    const id = await t.scoring();
    const held = (await t.seatsOf(id, 'accepted')).map(({ seat }) => seat).sort();
    expect(held).toHaveLength(4);
    const fact = ProblemMerged({
      problems: [id],
      into: 'p-other',
      reason: '同题',
      reversibleUntil: '2026-03-09T01:00:00.000Z',
      wasAccepted: true,
    });
    await t.receive(fact, { key: id });
    expect((await t.panelOf(id)).status).toBe('cancelled');
    expect((await t.facts(id)).at(-1)).toMatchObject({
      type: 'ReviewCancelled',
      data: { reason: 'merged', into: 'p-other' },
    });
    await t.settled();
    const told = t.messages.filter(
      ({ kind, params }) => kind === 'seat.cancelled' && held.includes(String(params.seat)),
    );
    expect(told.map(({ params }) => params.seat).sort()).toEqual(held);
    // Neither what the problem is nor what became of it.
    for (const { params } of told) expect(Object.keys(params)).toEqual(['seat']);
  });

  it('an award makes it too late to object', async () => {
    const id = await t.concluded([90, 88, 86]);
    t.clock.set('2026-03-10T01:00:00Z');
    await t.timers();
    const award = TopicAwarded({
      problems: [id],
      topic: id,
      bid: 'bid-1',
      team: newcomer,
      lead: 'lead-1',
      signedAt: '2026-03-10T01:00:00.000Z',
      money: 50,
      months: 12,
      indicators: [],
      milestones: [],
    });
    await t.receive(award, { key: id });
    expect(await t.review.as(rival).post(`/panels/${id}/objections`, objection)).toMatchObject({
      status: 409,
      body: { state: 'confirmed', allowed: [] },
    });
  });
});
