import { ProblemAbsorbed, ProblemWithdrawn, ReviewConfirmed } from '@zhitong/contracts';
import { fixedClock, serviceForTest, workbookOf, type FixedClock, type ServiceUnderTest } from '@zhitong/testing';
import type { Actor } from '@zhitong/identity';
import { statistics } from './domain/testing/life.js';
import { college, dossier, enterprise, institute, proposal } from './domain/testing/samples.js';
import { researchService } from './research.module.js';

const office: Actor = { account: 'clerk', role: 'secretariat' };
const firm: Actor = { account: 'firm-contact', role: 'enterprise', organisation: enterprise };
const lead: Actor = { account: 'lead-a', role: 'team', organisation: institute };
const colleague: Actor = { account: 'colleague-a', role: 'team', organisation: institute };
const rival: Actor = { account: 'lead-b', role: 'team', organisation: college };
const stranger: Actor = {
  account: 'other-firm',
  role: 'enterprise',
  organisation: { id: 'org-x', name: '别的企业', creditCode: '91310000000000000Q' },
};

const call = {
  goal: '把滴头堵塞率降到百分之五以下',
  months: 12,
  money: 60,
  ip: '共有，需求方优先实施',
  requirements: '有示范基地',
  closesAt: '2026-04-10T10:00:00Z',
};
const criteria = { indicators: 35, approach: 25, team: 20, plan: 20 };
const sheet = (bid: string, share: number) => ({
  bid,
  points: Object.entries(criteria).map(([criterion, weight]) => ({ criterion, points: weight * share })),
});
const employers = ['91350100M000100Y43', '91512081MA62K0260E', '91654203M00010006G'] as const;
const neutral = { name: '第三方检测研究院', creditCode: '12100000400000624D' };
const otherNeutral = { name: '第三方计量院', creditCode: '12100000400000625G' };

describe('the research service', () => {
  let research: ServiceUnderTest;
  let clock: FixedClock;
  let count = 0;

  beforeAll(async () => {
    clock = fixedClock('2026-03-02T01:00:00Z');
    research = await serviceForTest(researchService, { clock, rules: 'standard' });
  });
  afterAll(() => research.stop());
  beforeEach(() => clock.set('2026-03-02T01:00:00Z'));

  const approved = async (changes: Parameters<typeof dossier>[0] = {}) => {
    const key = `problem-${(count += 1)}`;
    const fact = { problems: [key], round: 1, outcome: 'approved' as const, statistics, dossier: dossier(changes) };
    await research.receive(ReviewConfirmed(fact), { key });
    return key;
  };
  const published = async () => {
    const key = await approved();
    expect((await research.as(office).post(`/topics/${key}/call`, call)).status).toBe(200);
    return key;
  };
  const bidFor = async (key: string, actor: Actor, content = proposal()) => {
    const draft = await research.as(actor).post(`/topics/${key}/bids`, content);
    expect(draft.status).toBe(201);
    const sent = await research
      .as(actor)
      .post(`/bids/${draft.body.id}/submission`, {}, { 'if-match': draft.headers.etag! });
    expect(sent.status).toBe(200);
    return draft.body.id as string;
  };
  const evaluated = async (key: string, shares: Record<string, number>) => {
    for (const evaluator of ['expert-1', 'expert-2', 'expert-3']) {
      const sheets = Object.entries(shares).map(([bid, share]) => sheet(bid, share));
      const given = await research.as(office).put(`/topics/${key}/evaluations/${evaluator}`, {
        employer: evaluator === 'expert-1' ? otherNeutral : neutral,
        sheets,
      });
      expect(given.status).toBe(200);
    }
    return research.as(office).post(`/topics/${key}/evaluation`);
  };
  const types = async (key: string) => (await research.facts(key)).map(({ type }) => type);

  it('takes evidence as files: from the lead while the work goes on, and a report names only what is there', async () => {
    const key = await published();
    const best = await bidFor(key, lead);
    const other = await bidFor(key, rival);
    clock.set(call.closesAt);
    await research.timers();
    const proposed = await evaluated(key, { [best]: 0.9, [other]: 0.7 });
    clock.set(proposed.body.notice.until);
    await research.timers();
    const send = (actor: Actor, name = '检测记录.txt') =>
      research
        .as(actor)
        .post(`/topics/${key}/attachments?name=${encodeURIComponent(name)}`, Buffer.from('堵塞率 4.1%'));
    expect(await send(lead)).toMatchObject({ status: 409, body: { code: 'not-allowed-now' } });
    const kickoff = { heldAt: clock.now().toISOString(), note: '明确分工' };
    await research.as(office).post(`/topics/${key}/kickoff`, kickoff);

    expect(await send(lead, '报告.pdf')).toMatchObject({ status: 422, body: { errors: [{ field: 'name' }] } });
    const sent = await send(lead);
    expect(sent).toMatchObject({ status: 201, body: { name: '检测记录.txt', type: 'text' } });
    const file = sent.body.id as string;
    for (const [actor, status] of [
      [colleague, 403],
      [rival, 404],
      [firm, 403],
      [office, 403],
    ] as const)
      expect((await send(actor)).status).toBe(status);

    const read = (actor: Actor) => research.as(actor).get(`/topics/${key}/attachments/${file}`);
    for (const actor of [lead, colleague, office]) expect((await read(actor)).body).toBe('堵塞率 4.1%');
    expect((await read(office)).headers['zhitong-viewed']).toBeDefined();
    expect((await read(lead)).headers).not.toHaveProperty('zhitong-viewed');
    expect((await read(rival)).status).toBe(404);
    expect((await research.as(colleague).get(`/topics/${key}/attachments`)).body.items).toHaveLength(1);

    const report = (evidence: string[]) =>
      research.as(lead).post(`/topics/${key}/milestones/m1/report`, { summary: '按计划完成，附检测记录', evidence });
    expect(await report(['评审纪要', 'attachment-0000'])).toMatchObject({
      status: 422,
      body: { errors: [{ field: 'evidence.1', code: 'file-unknown' }] },
    });
    expect((await report(['评审纪要', file])).status).toBe(200);
  });

  it('walks a topic from the approval to its outcomes', async () => {
    const key = await published();
    const best = await bidFor(key, lead);
    const other = await bidFor(key, rival);
    clock.set(call.closesAt);
    await research.timers();
    expect((await research.as(office).get(`/topics/${key}/bids`)).body.items).toHaveLength(2);
    const proposed = await evaluated(key, { [best]: 0.9, [other]: 0.7 });
    expect(proposed.body).toMatchObject({ status: 'notice', notice: { winner: best } });

    clock.set(proposed.body.notice.until);
    await research.timers();
    expect((await research.as(lead).get(`/topics/${key}`)).body).toMatchObject({
      status: 'awarded',
      award: { lead: 'lead-a' },
    });
    expect(research.messages).toContainEqual(expect.objectContaining({ account: 'lead-a', kind: 'topic.awarded' }));
    expect(research.messages).toContainEqual(expect.objectContaining({ account: 'lead-b', kind: 'bid.released' }));

    const kickoff = { heldAt: clock.now().toISOString(), note: '明确分工' };
    expect((await research.as(office).post(`/topics/${key}/kickoff`, kickoff)).body.status).toBe('running');
    for (const milestone of ['m1', 'm2']) {
      const report = { summary: '按计划完成，附检测记录', evidence: ['评审纪要 2026-05'] };
      expect((await research.as(lead).post(`/topics/${key}/milestones/${milestone}/report`, report)).status).toBe(200);
      const decision = { accepted: true, comment: '通过' };
      expect((await research.as(office).post(`/topics/${key}/milestones/${milestone}/decision`, decision)).status).toBe(
        200,
      );
    }
    const results = [
      { indicator: 'i1', measured: '4.5', report: 'JC-1' },
      { indicator: 'i2', measured: '1500', report: 'JC-2' },
      { indicator: 'i3', measured: '一人操作', report: 'JC-3' },
    ];
    const reported = await research.as(lead).post(`/topics/${key}/results`, { results });
    expect(reported.body.comparison.map(({ met }: { met: boolean | null }) => met)).toEqual([true, true, null]);
    const comment = { agrees: true, comment: '现场验证，符合要求' };
    expect((await research.as(firm).post(`/topics/${key}/comment`, comment)).status).toBe(200);

    const undecided = await research.as(office).post(`/topics/${key}/acceptance`, { summary: '全部达标' });
    expect(undecided.body.errors).toEqual([
      expect.objectContaining({ field: 'judgements.i3', code: 'judgement-needed' }),
    ]);
    const judgements = [{ indicator: 'i3', met: true, note: '现场演示一人完成' }];
    const accepted = await research.as(office).post(`/topics/${key}/acceptance`, { summary: '全部达标', judgements });
    expect(accepted.body.status).toBe('accepted');
    const outcome = { kind: 'saving', title: '示范场年节约', value: 35.5 };
    expect((await research.as(office).post(`/topics/${key}/outcomes`, outcome)).body.outcomes).toHaveLength(1);

    expect((await types(key)).filter((type) => type !== 'ReviewConfirmed')).toEqual([
      'TopicOpened',
      'CallPublished',
      'CallClosed',
      'BidsEvaluated',
      'TopicAwarded',
      'TopicStarted',
      'MilestoneReported',
      'MilestoneDecided',
      'MilestoneReported',
      'MilestoneDecided',
      'ResultsReported',
      'ResultsCommented',
      'TopicAccepted',
      'OutcomeRegistered',
    ]);
    expect(await types(best)).toEqual(['BidSubmitted']);
    expect(await types(other)).toEqual(['BidSubmitted', 'BidReleased']);
  });

  it('shows nobody before the closing that there are bids: with or without them the answers are the same', async () => {
    const [empty, full] = [await published(), await published()];
    await bidFor(full, lead);
    for (const actor of [office, firm, rival])
      for (const path of ['', '/bids']) {
        const answers = await Promise.all([empty, full].map((key) => research.as(actor).get(`/topics/${key}${path}`)));
        const [without, withBids] = answers.map(({ status, body, headers }) => ({ status, body, etag: headers.etag }));
        expect(JSON.stringify(withBids).replaceAll(full, empty)).toBe(JSON.stringify(without));
      }
    clock.set(call.closesAt);
    await research.timers();
    expect((await research.as(office).get(`/topics/${full}/bids`)).body.items).toHaveLength(1);
  });

  it('keeps a bid from everybody but its own organisation, and its author out of the log', async () => {
    const key = await published();
    const bid = await bidFor(key, lead);
    expect((await research.as(rival).get(`/bids/${bid}`)).status).toBe(404);
    expect((await research.as(office).get(`/bids/${bid}`)).status).toBe(403);
    expect((await research.as(colleague).get(`/bids/${bid}`)).body.content.approach).toBe(proposal().approach);
    const [fact] = await research.facts(bid);
    expect(fact).toMatchObject({
      type: 'BidSubmitted',
      actor: 'team',
      data: { topic: key, hash: expect.stringMatching(/^sha256:/) },
    });
    const told = JSON.stringify({ ...fact, seq: String(fact?.seq) });
    for (const hidden of [institute.creditCode, institute.name, 'lead-a']) expect(told).not.toContain(hidden);
  });

  it('hands topics and bids out as files: of an open call no bid is in them', async () => {
    const title = '机井水泵远程启停的可靠性';
    const key = await approved({ title });
    expect((await research.as(office).post(`/topics/${key}/call`, call)).status).toBe(200);
    await bidFor(key, lead);
    const rows = async (list: string) =>
      workbookOf(await research.as(office).get(`/exports/${list}?format=xlsx`)).filter((row) => row[1] === title);
    expect((await rows('topics')).map((row) => row[2])).toEqual(['揭榜中']);
    expect(await rows('bids')).toEqual([]);
    clock.set('2026-04-10T10:00:01Z');
    await research.timers();
    expect((await rows('bids')).map((row) => [row[2], row[4]])).toEqual([[institute.name, proposal().money]]);
    for (const list of ['topics', 'bids']) expect((await research.as(lead).get(`/exports/${list}`)).status).toBe(403);
  });

  it('saves drafts under their version, seals them once, and gives them back until the closing', async () => {
    const key = await published();
    const team = research.as(lead);
    const draft = await team.post(`/topics/${key}/bids`, { approach: proposal().approach });
    expect(await research.as(colleague).post(`/topics/${key}/bids`, {})).toMatchObject({
      status: 409,
      body: { code: 'not-allowed-now', state: 'draft', allowed: ['update', 'submit', 'delete'] },
    });
    expect(draft.body.missing.map(({ field }: { field: string }) => field)).toContain('answers');
    expect((await team.post(`/bids/${draft.body.id}/submission`)).status).toBe(422);

    // Somebody is still typing: what is too short is kept, and named.
    const short = { approach: '三级', milestones: [{ title: '样' }], partners: [{ name: '绿洲大学' }] };
    const typing = await team.put(`/bids/${draft.body.id}`, short, { 'if-match': draft.headers.etag! });
    expect(typing).toMatchObject({ status: 200, body: { content: short } });
    expect(typing.body.missing.map(({ field }: { field: string }) => field)).toEqual(
      expect.arrayContaining(['approach', 'milestones.0.title', 'milestones.0.month', 'partners.0.creditCode']),
    );
    expect((await team.post(`/bids/${draft.body.id}/submission`)).body.code).toBe('fields-invalid');
    draft.headers.etag = typing.headers.etag!;

    const saved = await team.put(`/bids/${draft.body.id}`, proposal(), { 'if-match': draft.headers.etag });
    expect(saved.status).toBe(200);
    expect((await team.put(`/bids/${draft.body.id}`, proposal(), { 'if-match': draft.headers.etag })).status).toBe(412);
    expect(await types(draft.body.id)).toEqual([]);

    expect((await team.post(`/bids/${draft.body.id}/submission`)).body).toMatchObject({ status: 'sealed' });
    expect((await team.put(`/bids/${draft.body.id}`, proposal())).status).toBe(409);
    expect((await team.post(`/bids/${draft.body.id}/withdrawal`)).body).toMatchObject({ status: 'draft', hash: null });
    expect((await team.post(`/bids/${draft.body.id}/submission`)).status).toBe(200);
    expect(await types(draft.body.id)).toEqual(['BidSubmitted', 'BidWithdrawn', 'BidSubmitted']);

    clock.set(call.closesAt);
    expect((await team.post(`/bids/${draft.body.id}/withdrawal`)).status).toBe(409);
    expect((await research.as(rival).post(`/topics/${key}/bids`, proposal())).status).toBe(409);
  });

  it('lets no submitter seal a bid that it began before its own problem was merged in', async () => {
    const key = await published();
    const draft = await research.as(rival).post(`/topics/${key}/bids`, proposal());
    const absorbed = {
      problems: [key, 'problem-x'],
      absorbed: 'problem-x',
      number: 'SW2026-0013',
      organisation: college,
      dossier: dossier(),
      reversibleUntil: '2026-03-09T00:00:00Z',
    };
    await research.receive(ProblemAbsorbed(absorbed), { key });
    await research.settled();
    const seen = await research.as(rival).get(`/bids/${draft.body.id}`);
    expect(seen.body.may.submit).toBe('需求方不能揭自己的榜');
    expect((await research.as(rival).post(`/bids/${draft.body.id}/submission`)).status).toBe(403);
    expect(await types(draft.body.id)).toEqual([]);
  });

  it('says of a second bid before and when it is tried that there is one', async () => {
    const key = await published();
    const may = async () => {
      const listed = await research.as(colleague).get('/topics?status=calling&limit=200');
      const one = await research.as(colleague).get(`/topics/${key}`);
      return [one.body, listed.body.items.find(({ id }: { id: string }) => id === key)].map(({ may: { bid } }) => bid);
    };
    expect(await may()).toEqual([true, true]);
    const draft = await research.as(lead).post(`/topics/${key}/bids`, {});
    expect(await may()).toEqual(['本单位已有揭榜方案', '本单位已有揭榜方案']);
    const inEnglish = await research.as(colleague).get(`/topics/${key}`, { 'accept-language': 'en' });
    expect(inEnglish.body.may.bid).toBe('Your organisation has a bid for this call already');
    expect((await research.as(colleague).post(`/topics/${key}/bids`, {})).status).toBe(409);
    expect(await research.as(lead).post(`/bids/${draft.body.id}/withdrawal`)).toMatchObject({
      status: 409,
      body: { state: 'draft', allowed: ['update', 'submit', 'delete'] },
    });
  });

  it('answers a stranger the same whatever version it names', async () => {
    const key = await published();
    const comment = { agrees: true, comment: '现场验证，符合要求' };
    for (const version of ['"1"', '"2"', '"7"'])
      for (const id of [key, 'problem-nowhere']) {
        const answer = await research.as(stranger).post(`/topics/${id}/comment`, comment, { 'if-match': version });
        expect([id, version, answer.status]).toEqual([id, version, 404]);
      }
    const known = await research.as(office).post(
      `/topics/${key}/termination`,
      { reason: 'failed', note: '不再需要' },
      {
        'if-match': '"7"',
      },
    );
    expect(known.status).toBe(412);
  });

  it('takes points for a criterion once', async () => {
    const key = await published();
    const bid = await bidFor(key, lead);
    clock.set(call.closesAt);
    await research.timers();
    const points = [...sheet(bid, 0.8).points, { criterion: 'plan', points: 1 }];
    const body = { employer: neutral, sheets: [{ bid, points }] };
    expect((await research.as(office).put(`/topics/${key}/evaluations/expert-1`, body)).body.errors).toEqual([
      expect.objectContaining({ field: 'sheets.0.points.4.criterion', code: 'criterion-repeated' }),
    ]);
  });

  it('releases at the award the bids of that call, not the winner of an earlier one', async () => {
    const key = await published();
    const awardTo = async (closesAt: string, bids: Record<string, number>) => {
      clock.set(closesAt);
      await research.timers();
      const proposed = await evaluated(key, bids);
      clock.set(proposed.body.notice.until);
      await research.timers();
      await research.settled();
    };
    const first = await bidFor(key, lead);
    await awardTo(call.closesAt, { [first]: 0.9 });
    const ended = await research.as(office).post(`/topics/${key}/termination`, { reason: 'failed', note: '团队解散' });
    expect(ended.body.status).toBe('terminated');
    const fact = { problems: [key], round: 2, outcome: 'approved' as const, statistics, dossier: dossier() };
    await research.receive(ReviewConfirmed(fact), { key });
    const closesAt = '2026-06-30T10:00:00Z';
    expect((await research.as(office).post(`/topics/${key}/call`, { ...call, closesAt })).status).toBe(200);
    const [second, third] = [await bidFor(key, lead), await bidFor(key, rival)];
    await awardTo(closesAt, { [second]: 0.7, [third]: 0.9 });
    expect(await types(second)).toEqual(['BidSubmitted', 'BidReleased']);
    expect(await types(third)).toEqual(['BidSubmitted']);
    expect(await types(first)).toEqual(['BidSubmitted']);
  });

  it('fails a call without bids, and takes lower targets the second time', async () => {
    const key = await published();
    clock.set(call.closesAt);
    await research.timers();
    expect((await research.as(office).get(`/topics/${key}`)).body.status).toBe('failed');
    const again = { ...call, closesAt: '2026-05-15T10:00:00Z', targets: [{ indicator: 'i1', target: '≤ 8.0' }] };
    const second = await research.as(office).post(`/topics/${key}/call`, again);
    expect(second.body).toMatchObject({ status: 'calling', round: 2 });
    expect(second.body.call.indicators[0].target).toBe('≤ 8.0');
  });

  it('counts and takes for a second call nothing of the first', async () => {
    const key = await published();
    await bidFor(key, lead);
    const draft = await research.as(rival).post(`/topics/${key}/bids`, proposal());
    clock.set(call.closesAt);
    await research.timers();
    expect((await research.as(office).post(`/topics/${key}/call/failure`, { reason: '均不具备条件' })).status).toBe(
      200,
    );
    const again = { ...call, closesAt: '2026-05-15T10:00:00Z' };
    expect((await research.as(office).post(`/topics/${key}/call`, again)).body.round).toBe(2);
    const over = { status: 409, body: { state: 'over', allowed: [] } };
    expect(await research.as(rival).put(`/bids/${draft.body.id}`, proposal())).toMatchObject(over);
    expect(await research.as(rival).post(`/bids/${draft.body.id}/submission`)).toMatchObject(over);
    clock.set(again.closesAt);
    await research.timers();
    expect((await research.as(office).get(`/topics/${key}`)).body.status).toBe('failed');
  });

  it('refuses evaluators who belong to a side', async () => {
    const key = await published();
    const bid = await bidFor(
      key,
      lead,
      proposal({ partners: [{ name: college.name, creditCode: college.creditCode }] }),
    );
    clock.set(call.closesAt);
    await research.timers();
    for (const creditCode of employers) {
      const body = { employer: { name: '某单位', creditCode }, sheets: [sheet(bid, 0.8)] };
      const refused = await research.as(office).put(`/topics/${key}/evaluations/expert-9`, body);
      expect(refused.body.errors).toEqual([
        expect.objectContaining({ field: 'employer.creditCode', code: expect.stringMatching(/^conflict-/) }),
      ]);
    }
  });

  it('counts at the closing exactly the bids that were in time, however close they came', async () => {
    const key = await published();
    const teams = Array.from({ length: 6 }, (_, i): Actor => {
      const creditCode = `9165420${i}M00010006G`;
      return { account: `racer-${i}`, role: 'team', organisation: { id: `org-${i}`, name: `第 ${i} 队`, creditCode } };
    });
    const drafts = await Promise.all(teams.map((team) => research.as(team).post(`/topics/${key}/bids`, proposal())));
    clock.set('2026-03-20T01:00:00Z');
    const submit = (i: number) => research.as(teams[i]).post(`/bids/${drafts[i]!.body.id}/submission`);
    const close = () => research.as(office).post(`/topics/${key}/call/closing`);
    const [closed, ...rest] = await Promise.all([
      submit(0).then(close),
      submit(1),
      submit(2),
      submit(3),
      submit(4),
      submit(5),
    ]);
    const inTime = 1 + rest.filter(({ status }) => status === 200).length;
    expect(closed.body.call.bids).toBe(inTime);
    expect((await research.as(office).get(`/topics/${key}/bids`)).body.items).toHaveLength(inTime);
  });

  it('ends a call whose problem is withdrawn, leaves the bids unread and tells the teams', async () => {
    const key = await published();
    const bid = await bidFor(key, lead);
    clock.advance({ hours: 1 });
    await research.receive(ProblemWithdrawn({ problems: [key], reason: '转产', wasAccepted: true }), { key });
    await research.settled();
    expect((await research.as(office).get(`/topics/${key}`)).body).toMatchObject({
      status: 'terminated',
      ended: { reason: 'withdrawn' },
    });
    expect((await research.as(office).get(`/topics/${key}/bids`)).body).toEqual({ sealed: true, items: [] });
    expect(await types(bid)).toEqual(['BidSubmitted', 'BidReleased']);
  });

  it('opens nothing for a problem that was withdrawn first', async () => {
    const key = `problem-${(count += 1)}`;
    await research.receive(ProblemWithdrawn({ problems: [key], reason: '转产', wasAccepted: true }), { key });
    const fact = { problems: [key], round: 1, outcome: 'approved' as const, statistics, dossier: dossier() };
    await research.receive(ReviewConfirmed(fact), { key });
    expect((await types(key)).filter((type) => /^(Topic|Research)/.test(type))).toEqual([
      'TopicForeclosed',
      'ResearchIgnored',
    ]);
    expect((await research.as(office).get(`/topics/${key}`)).status).toBe(404);
  });

  it('marks a milestone overdue when its day has passed, once', async () => {
    const key = await published();
    const bid = await bidFor(key, lead);
    clock.set(call.closesAt);
    await research.timers();
    const { body } = await evaluated(key, { [bid]: 0.9 });
    clock.set(body.notice.until);
    await research.timers();
    const before = research.messages.length;
    clock.advance({ days: 70 });
    await research.timers();
    await research.timers();
    const topic = await research.as(office).get(`/topics/${key}`);
    expect(topic.body.award.milestones.map(({ status }: { status: string }) => status)).toEqual(['overdue', 'pending']);
    expect(research.messages.slice(before).map(({ kind }) => kind)).toEqual(['milestone.overdue']);
  });

  it('shows a topic only to those whom it concerns', async () => {
    const key = await approved({ visibility: 'internal', publicFields: [] });
    const status = async (actor: Actor) => (await research.as(actor).get(`/topics/${key}`)).status;
    expect([await status(office), await status(firm), await status(stranger), await status(lead)]).toEqual([
      200, 200, 404, 404,
    ]);
    await research.as(office).post(`/topics/${key}/call`, call);
    const seen = await research.as(lead).get(`/topics/${key}`);
    expect(seen.body.problem).toEqual({ number: 'SW2026-0012' });
    expect(JSON.stringify(seen.body)).not.toContain(enterprise.name);
    expect((await research.as(stranger).get('/topics')).body.items).toEqual([]);
    expect(
      (await research.as(rival).get('/topics?status=calling')).body.items.map(({ id }: { id: string }) => id),
    ).toContain(key);
    expect((await research.as(lead).post(`/topics/${key}/call/closing`)).status).toBe(403);
  });

  it('answers a repeated request once, and says what the state allows', async () => {
    const key = await approved();
    const headers = { 'idempotency-key': `publish-${key}` };
    const first = await research.as(office).post(`/topics/${key}/call`, call, headers);
    const repeated = await research.as(office).post(`/topics/${key}/call`, call, headers);
    expect(repeated.body).toEqual(first.body);
    expect(await types(key)).toEqual(expect.arrayContaining(['TopicOpened', 'CallPublished']));
    const refused = await research.as(office).post(`/topics/${key}/call`, call);
    expect(refused).toMatchObject({
      status: 409,
      body: { state: 'calling', allowed: ['bid', 'closeCall', 'terminate'] },
    });
    const early = await research.as(office).post(`/topics/${key}/call/closing`);
    expect(early.body.errors).toEqual([expect.objectContaining({ code: 'call-held-open' })]);
  });
});
