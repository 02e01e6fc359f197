import { fields, gatewayForTest, type GatewayForTest } from '../gateway.fixture.js';

const password = 'snow-cotton-canal-2031';
const known = '91654223MA00DE01XE';
let t: GatewayForTest;
beforeAll(async () => {
  t = await gatewayForTest();
});
afterAll(() => t.stop());

// Codes of nobody; valid by GB 32100-2015.
const codes = [
  '91350100M000100Y43',
  '91512081MA62K0260E',
  '91654203M00010006G',
  '92654223MA00NW01X6',
  '92654223MA00NW02X7',
];
let people = 0;
const application = (change: Record<string, unknown> = {}) => {
  people += 1;
  return {
    organisation: { name: '沙湾新设企业', creditCode: codes[0] },
    ...{ name: '王小明', login: `newcomer-${people}`, password, email: `newcomer-${people}@example.com` },
    ...{ mobile: '13900000000', language: 'zh', consents: { terms: true, privacy: true } },
    ...change,
  };
};
const ask = (body: object) => t.gateway.as().post('/api/sign-up', body);
const confirm = (body: object) => t.gateway.as().post('/api/sign-up/confirmation', body);
const tokenOf = ({ body }: { body: any }) => String(body.mail?.link ?? '').split('#')[1];
const kinds = async (login: string, pass?: string) =>
  ((await (await t.as(login, undefined, pass)).get('/api/messages')).body as { kind: string }[]).map(
    ({ kind }) => kind,
  );

describe('signing up', () => {
  it('goes by a link to an account of an unconfirmed organisation, which the secretariat then confirms', async () => {
    const form = application();
    const asked = await ask(form);
    expect(asked).toMatchObject({ status: 202, body: { sent: 'to-the-address' } });
    expect((await t.signIn(form.login, password)).status).toBe(401);
    const token = tokenOf(asked);
    expect(fields(await confirm({ token, password: 'another password entirely' }))).toEqual([
      'password: wrong-password',
    ]);
    const made = await confirm({ token, password });
    expect(made).toMatchObject({ status: 201, body: { login: form.login, organisation: codes[0] } });
    expect((await confirm({ token, password })).status).toBe(410);

    const contact = await t.as(form.login, 'enterprise', password);
    const own = await contact.get('/api/organisation');
    expect(own.body).toMatchObject({ id: codes[0], name: '沙湾新设企业', kind: 'enterprise', status: 'unconfirmed' });
    expect(own.body.may).toMatchObject({ correct: true, 'ask-again': expect.any(String) });

    // Services are told that nobody has vouched for it: its public credit code gives no right to what is its own.
    const acting = async () => (await contact.get('/api/session')).body.organisation.unconfirmed as unknown;
    expect(await acting()).toBe(true);

    const clerk = await t.as('clerk');
    const waiting = (await clerk.get('/api/organisations?status=unconfirmed')).body;
    expect(waiting.items).toMatchObject([{ id: codes[0], may: { confirm: true, refuse: true } }]);
    expect(await kinds('clerk')).toContain('organisation.waiting');
    const seen = (await clerk.get(`/api/organisations/${codes[0]}`)).body;
    expect(seen.contact).toMatchObject({ account: made.body.account, name: '王小明', mobile: '13900000000' });

    expect((await contact.post(`/api/organisations/${codes[0]}/confirmation`)).status).toBe(403);
    const confirmed = await clerk.post(`/api/organisations/${codes[0]}/confirmation`);
    expect(confirmed).toMatchObject({ status: 200, body: { status: 'confirmed' } });
    expect(await acting()).toBeUndefined();
    expect((await clerk.post(`/api/organisations/${codes[0]}/confirmation`)).status).toBe(409);
    expect(await kinds(form.login, password)).toContain('organisation.confirmed');

    const facts = await t.gateway.facts(codes[0]!);
    expect(facts.map(({ type }) => type)).toEqual(['OrganisationRegistered', 'OrganisationConfirmed']);
    const written = JSON.stringify(
      [facts, await t.gateway.facts(made.body.account as string)].flat().map(({ data }) => data),
    );
    for (const personal of ['王小明', 'newcomer', '13900000000', password]) expect(written).not.toContain(personal);
  });

  it('names every field that is wrong', async () => {
    const refused = await ask({
      organisation: { name: '甲', creditCode: '91350100M000100Y4Z', kind: 'kingdom' },
      ...{ name: '王', login: 'a b', password: 'short', email: 'nowhere', mobile: '123', language: 'fr' },
      ...{ consents: { terms: false, privacy: true }, colour: 'red' },
    });
    expect(refused.status).toBe(422);
    expect(
      fields(refused)
        .map((field) => field.split(':')[0])
        .sort(),
    ).toEqual([
      ...['colour', 'consents.terms', 'email', 'language', 'login', 'mobile', 'name'],
      ...['organisation.creditCode', 'organisation.kind', 'organisation.name', 'password'],
    ]);
    expect(fields(await ask(application({ login: 'cotton', password: 'my-cotton-canal-2031' })))).toEqual([
      'password: password-holds-login',
    ]);
    for (const common of ['passwordpassword', '123456789123', 'qwertyuiop12'])
      expect(fields(await ask(application({ password: common })))).toEqual(['password: password-strength']);
  });
});

describe('two people who sign up with the same code at once', () => {
  it('get one organisation: the second is told whom to ask', async () => {
    const organisation = { name: '乌苏新设企业', creditCode: codes[1] };
    const [one, two] = [application({ organisation }), application({ organisation })];
    const tokens = [tokenOf(await ask(one)), tokenOf(await ask(two))];
    const both = await Promise.all(tokens.map((token) => confirm({ token, password })));
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    const late = both.find(({ status }) => status === 409)!;
    expect(late.body).toMatchObject({ code: 'organisation-known', title: expect.stringContaining('索取邀请') });
    const made = await t.gateway.dataSource.query(`SELECT account FROM person WHERE login = ANY($1)`, [
      [one.login, two.login],
    ]);
    expect(made).toHaveLength(1);
  });

  it('with the same login: the second chooses another one, under the same link', async () => {
    const at = (creditCode: string) =>
      application({ login: 'same-login', organisation: { name: '某企业', creditCode } });
    const [one, two] = [tokenOf(await ask(at(codes[3]!))), tokenOf(await ask(at(codes[4]!)))];
    expect((await confirm({ token: one, password })).status).toBe(201);
    expect(fields(await confirm({ token: two, password }))).toEqual(['login: login-taken']);
    expect((await confirm({ token: two, password, login: 'other-login' })).status).toBe(201);
    expect((await t.signIn('other-login', password)).status).toBe(201);
  });
});

describe('account enumeration by sign-up', () => {
  it('tells nothing: a known organisation, a taken login and a newcomer get the same answer; the mail says what is the case', async () => {
    t.options.demo = false;
    const answers = [
      await ask(application({ organisation: { name: '新企业甲', creditCode: codes[2] } })),
      await ask(application({ organisation: { name: '润禾公司', creditCode: known } })),
      await ask(application({ login: 'clerk', organisation: { name: '新企业乙', creditCode: codes[2] } })),
    ];
    t.options.demo = true;
    for (const { status, body } of answers)
      expect({ status, body }).toEqual({ status: 202, body: { sent: 'to-the-address' } });

    // The control: what the mail says differs.
    const subjects = [
      await ask(application({ organisation: { name: '新企业丙', creditCode: '91654223MA00DE09XN' } })),
      await ask(application({ organisation: { name: '润禾公司', creditCode: known } })),
    ].map(({ body }) => body.mail?.subject as string | undefined);
    expect(subjects[1]).toBe('贵单位已在平台登记');
    expect(await kinds('enterprise-runhe')).toEqual(expect.arrayContaining(['organisation.sign-up-tried']));
    const told = (await kinds('enterprise-runhe')).filter((kind) => kind === 'organisation.sign-up-tried');
    expect(told).toHaveLength(1);
  });

  it('repeats nothing in the mail of what a stranger typed', async () => {
    const { body } = await ask(
      application({ name: '快点开链接', organisation: { name: '中奖了点这里', creditCode: known } }),
    );
    expect(JSON.stringify(body)).not.toMatch(/中奖|快点/);
  });
});

describe('sign-up as denial of service', () => {
  const from = (network: number, body: object) =>
    open.gateway.as().post('/api/sign-up', body, { 'x-forwarded-for': `203.0.${network}.7` });
  let open: GatewayForTest;
  beforeAll(async () => {
    open = await gatewayForTest({}, ['127.0.0.1']);
  });
  afterAll(() => open.stop());

  it('who uses somebody’s address from elsewhere does not keep them out; the mailbox has its end all the same', async () => {
    const email = 'wanted@example.com';
    const sent = async (network: number) => (await from(network, application({ email }))).body.mail !== undefined;
    expect([await sent(1), await sent(1), await sent(1), await sent(1)]).toEqual([true, true, true, false]);
    const owner = application({ email, organisation: { name: '沙湾新设企业', creditCode: codes[2] } });
    const asked = await from(2, owner);
    expect(asked.body.mail.link).toContain('/sign-up#');
    const made = await open.gateway.as().post('/api/sign-up/confirmation', { token: tokenOf(asked), password });
    expect(made.status).toBe(201);
    const rest = [];
    for (const network of [3, 3, 4, 4, 5, 5, 6, 6]) rest.push(await sent(network));
    expect(rest.filter(Boolean)).toHaveLength(6);
  });
});

describe('mail flooding by sign-up', () => {
  it('ends after some mails a day to one address, without a word to who floods', async () => {
    const email = 'Victim@example.com';
    const sent = [];
    for (let i = 0; i < 5; i += 1) {
      const { status, body } = await ask(application({ email: i % 2 ? email : email.toLowerCase() }));
      expect(status).toBe(202);
      sent.push(body.mail !== undefined);
    }
    expect(sent).toEqual([true, true, true, false, false]);
    t.clock.advance({ hours: 24 });
    expect((await ask(application({ email }))).body.mail).toBeDefined();
  });
});
