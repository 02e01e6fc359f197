import {
  colleague,
  clerk,
  declared,
  enterprise,
  intakeForTest,
  leader,
  reasons,
  rival,
  type IntakeForTest,
} from './intake.fixture.js';

let t: IntakeForTest;
beforeAll(async () => {
  t = await intakeForTest();
});
afterAll(() => t.intake.stop());

const errorsOf = (answer: { body: { errors?: { field: string; code: string }[] } }) =>
  (answer.body.errors ?? []).map(({ field, code }) => `${field}: ${code}`);

describe('POST /problems', () => {
  it('takes a problem in: number, version, clock, what the enterprise may do next', async () => {
    const answer = await t.intake.as(enterprise).post('/problems', t.body());
    expect(answer.status).toBe(201);
    expect(answer.headers.etag).toBe('"1"');
    expect(answer.headers['zhitong-position']).toBeDefined();
    expect(answer.body).toMatchObject({
      number: expect.stringMatching(/^SW2026-\d{4}$/),
      status: 'submitted',
      organisation: enterprise.organisation,
      indicators: [{ id: 'i1' }, { id: 'i2' }],
      clock: { name: 'formal-check', by: '2026-03-09T15:59:59.000Z', overdue: false },
      may: { withdraw: true, resubmit: '问题现为“待形式审查”，不能重新提交' },
    });
    const [fact] = await t.intake.facts(answer.body.id);
    expect(fact).toMatchObject({
      type: 'ProblemSubmitted',
      actor: 'enterprise-1',
      seq: 1n,
      data: { problems: [answer.body.id] },
    });
    expect(await t.told(answer.body.id)).toEqual(['enterprise-1: problem.submitted']);
  });

  it('keeps the contact out of the log, the state, the messages and the stored answer', async () => {
    const contact = { name: '陆瑶瑶', mobile: '13811112222', email: 'lu@example.com' };
    const key = { 'idempotency-key': 'contact-kept-out-0001' };
    const { id } = (await t.intake.as(enterprise).post('/problems', t.body({ contact }), key)).body;
    await t.intake.as(clerk).post(`/problems/${id}/return`, { reasons });
    const again = { ...t.text(), contact };
    await t.intake
      .as(enterprise)
      .post(`/problems/${id}/resubmission`, again, { 'idempotency-key': 'contact-kept-out-2' });
    expect(await t.intake.dataSource.query('SELECT body FROM service.requests')).toHaveLength(2);
    const everything = JSON.stringify([
      (await t.intake.facts(id)).map(({ data }) => data),
      await t.intake.dataSource.query('SELECT state FROM problem WHERE id = $1', [id]),
      await t.intake.dataSource.query('SELECT body FROM service.requests'),
      t.intake.messages,
    ]);
    expect(everything).not.toMatch(/陆瑶瑶|13811112222|lu@example/);
    expect((await t.intake.as(enterprise).get(`/problems/${id}`)).body.contact).toEqual({
      name: '陆瑶瑶',
      mobile: '13811112222',
      email: 'lu@example.com',
    });
  });

  it.each([
    ['title', { title: '太短' }, 'title: title-length'],
    [
      'credit code',
      { organisation: { name: '某公司', creditCode: '91310115MA1G4L1WXK' } },
      'organisation.creditCode: credit-code-check',
    ],
    ['industry', { industry: 'Z99' }, 'industry: industry-code'],
    ['disciplines', { disciplines: [] }, 'disciplines: disciplines'],
    [
      'an indicator',
      { indicators: [{ name: '寿命', current: '1', target: '', unit: '年', method: '田间测定' }] },
      'indicators.0.target: indicator-target-length',
    ],
    ['no indicators', { indicators: [] }, 'indicators: indicators-count'],
    ['money', { ownMoney: 1.005 }, 'ownMoney: own-money'],
    ['readiness', { trl: { now: 7, wanted: 4 } }, 'trl.wanted: trl-wanted-below-now'],
    ['mobile', { contact: { name: '王明', mobile: '12', email: 'a@b.cn' } }, 'contact.mobile: mobile'],
    ['a declaration', { declarations: { noStateSecret: true, truthful: false } }, 'declarations.truthful: truthful'],
    ['no declarations', { declarations: undefined }, 'declarations: required'],
    ['a group left out', { choke: undefined }, 'choke: object-expected'],
    ['an unknown field', { price: 1 }, 'price: unknown-field'],
    ['an unknown field deep inside', { trl: { now: 1, wanted: 2, later: 3 } }, 'trl.later: unknown-field'],
    ['an unknown campaign', { campaign: 'campaign-x' }, 'campaign: campaign-unknown'],
    [
      "another enterprise's code",
      { organisation: { name: '某公司', creditCode: '91350100M000100Y43' } },
      'organisation.creditCode: credit-code-not-yours',
    ],
    ['an owner', { owner: 'enterprise-9' }, 'owner: owner-not-allowed'],
  ])('names the field: %s', async (_case, change, error) => {
    const chinese = await t.intake.as(enterprise).post('/problems', t.body(change));
    expect(chinese.status).toBe(422);
    expect(errorsOf(chinese)).toEqual([error]);
    expect(chinese.body.errors[0].message).toMatch(/\p{Script=Han}/u);
    const english = await t.intake.as(enterprise).post('/problems', t.body(change), { 'accept-language': 'en' });
    expect(errorsOf(english)).toEqual([error]);
    expect(english.body.errors[0].message).not.toEqual(chinese.body.errors[0].message);
    expect(english.headers['content-type']).toContain('application/problem+json');
  });

  it('refuses a text with a secrecy marking, and only warns of the words', async () => {
    const marked = await t.intake
      .as(enterprise)
      .post('/problems', t.body({ cooperation: { mode: 'commission', ip: '机密★10年', solver: '无要求' } }));
    expect(marked.status).toBe(422);
    expect(marked.body).toMatchObject({ code: 'secrecy-marking', errors: [{ field: 'cooperation.ip' }] });
    const mentions = t.body({
      cooperation: { mode: 'commission', ip: '双方签订保密协议，保护商业秘密', solver: '无要求' },
    });
    const warned = await t.intake.as(enterprise).post('/problems', mentions);
    expect(warned).toMatchObject({ status: 201, body: { status: 'submitted' } });
    const warning = { field: 'cooperation.ip', code: 'secrecy-words' };
    expect(warned.body.warnings).toEqual([{ ...warning, message: '文中出现“秘密”，请确认不涉及国家秘密' }]);
    const english = await t.intake.as(enterprise).post('/problems', mentions, { 'accept-language': 'en' });
    expect(english.body.warnings).toEqual([
      { ...warning, message: 'mentions 秘密: please make sure that it contains no state secret' },
    ]);
    const kept = JSON.stringify([
      (await t.intake.facts(warned.body.id)).map(({ data }) => data),
      await t.intake.dataSource.query('SELECT state FROM problem WHERE id = $1', [warned.body.id]),
    ]);
    expect(kept).toContain('商业秘密');
    expect(kept).not.toMatch(/secrecy-words|warnings/);
    expect((await t.intake.as(enterprise).post('/problems', t.body())).body.warnings).toEqual([]);
  });

  it('treats null like absent where a field may be left out', async () => {
    const answer = await t.intake.as(enterprise).post('/problems', t.body({ regiment: null, organisation: null }));
    expect(answer.status).toBe(201);
    expect(answer.body).not.toHaveProperty('regiment');
  });

  it('answers a repeat under the same key once, and refuses the key for another request', async () => {
    const key = { 'idempotency-key': 'submission-0001' };
    const [first, second] = await Promise.all(
      [1, 2].map(() => t.intake.as(enterprise).post('/problems', t.body(), key)),
    );
    expect([first!.status, second!.status]).toEqual([201, 201]);
    expect(second!.body).toEqual(first!.body);
    const third = await t.intake.as(enterprise).post('/problems', t.body({ months: 3 }), key);
    expect(third).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } });
  });

  it('gives numbers without gaps to submissions at the same time, some of which fail', async () => {
    const full = await t.openCampaign({ quotas: { 'org-7': 3 } });
    const before = await t.intake.dataSource.query<{ last: number }[]>(
      'SELECT last FROM case_number WHERE year = 2026',
    );
    const answers = await Promise.all(
      Array.from({ length: 16 }, (_, i) =>
        t.intake
          .as(enterprise)
          .post('/problems', i % 2 === 0 ? t.body() : t.body({ campaign: full, recommender: 'org-7' })),
      ),
    );
    const numbers = answers.filter(({ status }) => status === 201).map(({ body }) => Number(body.number.slice(-4)));
    const refused = answers.filter(({ status }) => status === 422);
    expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 11 }, (_, i) => before[0]!.last + 1 + i));
    expect(refused.map(errorsOf)).toEqual(Array(5).fill(['recommender: quota-used-up']));
  });

  it('begins again with 1 in the next year, by the date in Beijing', async () => {
    t.clock.set('2026-12-31T16:00:00Z');
    const campaign = await t.openCampaign({ opensAt: '2026-12-01T00:00:00Z', closesAt: '2027-06-30T00:00:00Z' });
    expect((await t.intake.as(enterprise).post('/problems', t.body({ campaign }))).body.number).toBe('SW2027-0001');
    t.clock.set('2026-03-02T01:00:00Z');
  });

  it('takes the organisation as the account has it, whatever name is sent along', async () => {
    const organisation = { name: '另一个名称公司', creditCode: enterprise.organisation!.creditCode };
    const answer = await t.intake.as(enterprise).post('/problems', t.body({ organisation }));
    expect(answer.body.organisation).toEqual(enterprise.organisation);
  });

  it('is for enterprises and the secretariat', async () => {
    expect((await t.intake.as(leader).post('/problems', t.body())).status).toBe(403);
    expect((await t.intake.as().post('/problems', t.body())).status).toBe(401);
  });
});

describe('entered by a clerk', () => {
  const entering = () =>
    t.body({
      declarations: undefined,
      organisation: enterprise.organisation && {
        name: enterprise.organisation.name,
        creditCode: enterprise.organisation.creditCode,
      },
      owner: 'enterprise-1',
    });

  it('waits for the enterprise, which confirms and signs', async () => {
    const entered = await t.intake.as(clerk).post('/problems', entering());
    expect(entered).toMatchObject({
      status: 201,
      body: { status: 'entered', enteredBy: 'clerk-1', may: { accept: expect.stringContaining('待企业确认') } },
    });
    const { id } = entered.body;
    expect((await t.intake.as(rival).post(`/problems/${id}/confirmation`, { declarations: declared })).status).toBe(
      404,
    );
    const confirmed = await t.intake.as(colleague).post(`/problems/${id}/confirmation`, { declarations: declared });
    expect(confirmed).toMatchObject({
      status: 200,
      body: { status: 'submitted', declaration: { by: 'enterprise-1b' } },
    });
    expect(await t.types(id)).toEqual(['ProblemEntered', 'ProblemSubmitted']);
    expect(await t.told(id)).toEqual(['enterprise-1: problem.entered', 'enterprise-1b: problem.submitted']);
  });

  it('needs the organisation and its account', async () => {
    expect(errorsOf(await t.intake.as(clerk).post('/problems', t.body({ declarations: undefined })))).toEqual([
      'organisation: required',
      'owner: required',
    ]);
  });
});

describe('POST /problems/:id/resubmission', () => {
  it('answers a return with what changed, in a new clock, and keeps the ids of indicators', async () => {
    const id = await t.submit();
    const returned = await t.intake.as(clerk).post(`/problems/${id}/return`, { reasons }, { 'if-match': '"1"' });
    expect(returned).toMatchObject({
      status: 200,
      body: { status: 'returned', reasons, clock: { name: 'correction', by: '2026-03-09T15:59:59.000Z' } },
    });
    const { indicators } = returned.body;
    t.clock.advance({ hours: 24 });
    const again = await t.intake
      .as(enterprise)
      .post(
        `/problems/${id}/resubmission`,
        t.text({ title: '膜下滴灌毛管抗堵塞流道的仿真设计', indicators: indicators.slice(1) }),
      );
    expect(again).toMatchObject({
      status: 200,
      body: {
        status: 'submitted',
        indicators: [{ id: 'i2' }],
        clock: { name: 'formal-check', by: '2026-03-10T15:59:59.000Z' },
      },
    });
    expect(again.body.changes.map(({ field }: { field: string }) => field)).toEqual(['indicators.i1', 'title']);
    expect((await t.intake.facts(id)).at(-1)!.data.changed).toEqual(['indicators.i1', 'title']);
    const twice = await t.intake.as(clerk).post(`/problems/${id}/return`, { reasons }, { 'accept-language': 'en' });
    expect(twice).toMatchObject({
      status: 409,
      body: { code: 'not-allowed-now', state: 'submitted', allowed: expect.arrayContaining(['accept', 'reject']) },
    });
    expect(twice.body.title).toContain('decide now');
    t.clock.set('2026-03-02T01:00:00Z');
  });

  it('brings a new contact where there is one, and leaves the old one otherwise', async () => {
    const contact = { name: '赵钱孙', mobile: '13700001111', email: 'zhao@example.com' };
    const sent = async (change: object) => {
      const id = await t.submit();
      await t.intake.as(clerk).post(`/problems/${id}/return`, { reasons });
      await t.intake.as(enterprise).post(`/problems/${id}/resubmission`, { ...t.text(), ...change });
      return (await t.intake.as(clerk).get(`/problems/${id}`)).body.contact;
    };
    expect(await sent({ contact })).toEqual(contact);
    expect(await sent({})).toEqual(t.body().contact);
  });

  it('must still fit the campaign', async () => {
    const campaign = await t.openCampaign({ kinds: ['engineering'] });
    const id = await t.submit({ campaign });
    await t.intake.as(clerk).post(`/problems/${id}/return`, { reasons });
    const outside = await t.intake.as(enterprise).post(`/problems/${id}/resubmission`, t.text({ kind: 'scientific' }));
    expect(errorsOf(outside)).toEqual(['kind: outside-scope']);
  });

  it('answers first whether it is possible, and for the version that was read', async () => {
    const campaign = await t.openCampaign({ kinds: ['engineering'] });
    const id = await t.accepted({ campaign });
    const outside = t.text({ kind: 'scientific' });
    const send = (headers = {}) => t.intake.as(enterprise).post(`/problems/${id}/resubmission`, outside, headers);
    expect((await send({ 'if-match': '"1"' })).status).toBe(412);
    expect((await send()).status).toBe(409);
  });

  it('keeps its place with its recommender when the quota is full, and needs a free one with another', async () => {
    const campaign = await t.openCampaign({ quotas: { 'org-7': 1, 'org-8': 1 } });
    const [recommender, other] = [{ recommender: 'org-7' }, { recommender: 'org-8' }];
    const id = await t.submit({ campaign, ...recommender });
    await t.intake.as(clerk).post(`/problems/${id}/return`, { reasons });
    const leading = await t.submit({ campaign }, rival);
    await t.intake.as(clerk).post(`/problems/${id}/merge`, { into: leading, reason: '同一问题' });
    await t.submit({ campaign, ...recommender });
    await t.submit({ campaign, ...other });
    await t.intake.as(clerk).post(`/problems/${id}/unmerge`, { reason: '不是同一问题' });
    const send = (change: object) => t.intake.as(enterprise).post(`/problems/${id}/resubmission`, t.text(change));
    expect(errorsOf(await send(other))).toEqual(['recommender: quota-used-up']);
    expect((await send(recommender)).body.status).toBe('submitted');
  });

  it('warns of words like 秘密, and keeps no warning', async () => {
    const id = await t.submit();
    await t.intake.as(clerk).post(`/problems/${id}/return`, { reasons });
    const text = t.text({ cooperation: { mode: 'commission', ip: '保护双方的商业秘密', solver: '无要求' } });
    const again = await t.intake.as(enterprise).post(`/problems/${id}/resubmission`, text);
    expect(again.body.warnings).toMatchObject([{ field: 'cooperation.ip', code: 'secrecy-words' }]);
    expect((await t.intake.as(enterprise).get(`/problems/${id}`)).body).not.toHaveProperty('warnings');
  });

  it('is refused with state and what is allowed when nothing was returned', async () => {
    const id = await t.accepted();
    const refused = await t.intake.as(enterprise).post(`/problems/${id}/resubmission`, t.text());
    expect(refused).toMatchObject({
      status: 409,
      body: { state: 'accepted', allowed: ['withdraw'] },
    });
    expect(refused.body.title).toContain('已受理');
  });

  it('does not exist for another enterprise, whatever version it names', async () => {
    const id = await t.submit();
    for (const headers of [undefined, { 'if-match': '"1"' }, { 'if-match': '"9"' }]) {
      const ask = (problem: string) =>
        t.intake.as(rival).post(`/problems/${problem}/confirmation`, { declarations: declared }, headers);
      const [theirs, nobodys] = [await ask(id), await ask('problem-none')];
      expect([theirs.status, theirs.body]).toEqual([nobodys.status, nobodys.body]);
      expect(theirs.status).toBe(404);
    }
  });
});
