import { clerk, enterprise, intakeForTest, leader, type IntakeForTest } from './intake.fixture.js';

let t: IntakeForTest;
beforeAll(async () => {
  t = await intakeForTest();
});
afterAll(() => t.intake.stop());
afterEach(() => t.clock.set('2026-03-02T01:00:00Z'));

const body = { title: '2026年第二批征集', opensAt: '2026-03-01T00:00:00+08:00', closesAt: '2026-03-31T23:59:59+08:00' };
const errorsOf = (answer: { body: { errors?: { field: string; code: string }[] } }) =>
  (answer.body.errors ?? []).map(({ field, code }) => `${field}: ${code}`);

describe('campaigns', () => {
  it('are opened by the secretariat and seen by everybody', async () => {
    const opened = await t.intake
      .as(clerk)
      .post('/campaigns', { ...body, kinds: ['engineering'], quotas: { 'org-7': 2 } });
    expect(opened).toMatchObject({
      status: 201,
      body: { status: 'open', closesAt: '2026-03-31T15:59:59.000Z', may: { close: true } },
    });
    const { id } = opened.body;
    expect(await t.intake.facts(id)).toMatchObject([
      { type: 'CampaignOpened', key: id, data: { problems: [], campaign: id, quotas: { 'org-7': 2 }, formVersion: 1 } },
    ]);
    expect(await t.intake.as(leader).get(`/campaigns/${id}`)).toMatchObject({
      status: 200,
      body: { id, title: body.title, may: {} },
    });
    expect((await t.intake.as(enterprise).get('/campaigns')).body.items.map((one: { id: string }) => one.id)).toContain(
      id,
    );
    expect((await t.intake.as(enterprise).post('/campaigns', body)).status).toBe(403);
    expect((await t.intake.as(enterprise).get('/campaigns/campaign-none')).status).toBe(404);
  });

  it.each([
    [{ title: '短' }, 'title: campaign-title-length'],
    [{ closesAt: '2026-02-01T00:00:00Z' }, 'closesAt: campaign-window'],
    [{ opensAt: '2026-01-01T00:00:00Z', closesAt: '2026-02-01T00:00:00Z' }, 'closesAt: campaign-window-passed'],
    [{ opensAt: 'tomorrow' }, 'opensAt: campaign-opens'],
    [{ industries: ['Z'] }, 'industries: campaign-industries'],
    [{ quotas: { 'org-7': 1.5 } }, 'quotas: campaign-quotas'],
    [{ quotas: [3] }, 'quotas: campaign-quotas'],
    [{ colour: 'red' }, 'colour: unknown-field'],
  ])('are refused with %j, naming the field', async (change, error) => {
    const answer = await t.intake.as(clerk).post('/campaigns', { ...body, ...change });
    expect([answer.status, errorsOf(answer)]).toEqual([422, [error]]);
  });

  it('take problems within their window and scope', async () => {
    const campaign = await t.openCampaign({ ...body, opensAt: '2026-03-10T00:00:00+08:00', industries: ['A'] });
    const submit = () => t.intake.as(enterprise).post('/problems', t.body({ campaign }));
    expect(errorsOf(await submit())).toEqual(['campaign: campaign-not-open']);
    t.clock.set('2026-03-15T00:00:00Z');
    expect(errorsOf(await submit())).toEqual(['industry: outside-scope']);
  });

  it('close by themselves at the end of their window', async () => {
    const campaign = await t.openCampaign(body);
    t.clock.set('2026-03-31T15:59:59Z');
    await t.intake.timers();
    expect(await t.types(campaign)).toEqual(['CampaignOpened', 'CampaignClosed']);
    expect(errorsOf(await t.intake.as(enterprise).post('/problems', t.body({ campaign })))).toEqual([
      'campaign: campaign-closed',
    ]);
  });

  it('are closed once before that', async () => {
    const campaign = await t.openCampaign(body);
    expect((await t.intake.as(clerk).post(`/campaigns/${campaign}/closing`)).body.status).toBe('closed');
    expect(await t.intake.as(clerk).post(`/campaigns/${campaign}/closing`)).toMatchObject({
      status: 409,
      body: { state: 'closed', allowed: [] },
    });
    expect((await t.intake.as(clerk).post(`/campaigns/campaign-none/closing`)).status).toBe(404);
  });
});
