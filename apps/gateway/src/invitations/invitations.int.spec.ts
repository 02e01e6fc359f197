import { fields, gatewayForTest, type GatewayForTest } from '../gateway.fixture.js';

const password = 'snow-cotton-canal-2031';
const runhe = '91654223MA00DE01XE';
let t: GatewayForTest;
beforeAll(async () => {
  t = await gatewayForTest();
});
afterAll(() => t.stop());

const admin = () => t.as('administrator');
const contact = () => t.as('enterprise-runhe');
let people = 0;
const invitation = (change: object = {}) => {
  people += 1;
  return { email: `invited-${people}@example.com`, name: '刘小芳', roles: ['enterprise'], ...change };
};
const tokenOf = ({ body }: { body: any }) => String(body.mail.link).split('#')[1]!;
const look = (token: string) => t.gateway.as().post('/api/invitations/look', { token });
const accept = (token: string, change: object = {}) =>
  t.gateway.as().post('/api/invitations/acceptance', {
    ...{ token, login: `invited-${people}`, password, name: '刘小芳', consents: { terms: true, privacy: true } },
    ...change,
  });

describe('an invitation', () => {
  it('by the contact of an organisation brings a colleague in, once', async () => {
    const session = await contact();
    const sent = await session.post('/api/invitations', invitation());
    expect(sent).toMatchObject({ status: 201, body: { status: 'open', organisation: { id: runhe } } });
    const token = tokenOf(sent);
    expect((await look(token)).body).toMatchObject({ name: '刘小芳', inviter: '赵明远', roles: ['enterprise'] });
    const [one, two] = await Promise.all([accept(token), accept(token, { login: 'another-login' })]);
    expect([one.status, two.status].sort()).toEqual([201, 410]);
    const { login, account } = (one.status === 201 ? one : two).body;
    const joined = (await t.signIn(login, password)).body;
    expect(joined).toMatchObject({ name: '刘小芳', role: 'enterprise', organisation: { creditCode: runhe } });
    expect((await session.get('/api/invitations')).body.items).toMatchObject([{ status: 'accepted' }]);
    const told = (await session.get('/api/messages')).body as { kind: string }[];
    expect(told.map(({ kind }) => kind)).toContain('invitation.accepted');
    // Name and address stand in no fact and in no link.
    const links = JSON.stringify(await t.gateway.dataSource.query(`SELECT params FROM link`));
    const facts = JSON.stringify((await t.gateway.facts(account)).map(({ data }) => data));
    for (const personal of ['刘小芳', 'invited-']) expect(links + facts).not.toContain(personal);
  });

  it('by the administrator brings anybody to anything', async () => {
    const session = await admin();
    for (const [roles, organisation] of [
      [['expert', 'chair'], { name: '新疆某大学', creditCode: '91512081MA62K0260E' }],
      [['leader'], undefined],
      [['secretariat', 'auditor'], undefined],
    ] as const) {
      const sent = await session.post('/api/invitations', invitation({ roles, organisation }));
      expect(sent.status).toBe(201);
      expect((await accept(tokenOf(sent))).status).toBe(201);
      expect((await t.signIn(`invited-${people}`, password)).body.roles).toEqual(roles);
    }
    expect(fields(await session.post('/api/invitations', invitation({ roles: ['team'] })))).toEqual([
      'organisation: organisation-needed',
    ]);
  });

  it('that has expired, was revoked, or whose sender is out opens nothing and says what to do', async () => {
    const session = await contact();
    const expectGone = async (token: string) => {
      for (const answer of [await look(token), await accept(token)])
        expect(answer).toMatchObject({ status: 410, body: { title: expect.stringContaining('重新发送') } });
    };
    const revoked = await session.post('/api/invitations', invitation());
    expect((await session.delete(`/api/invitations/${revoked.body.id}`)).body.status).toBe('revoked');
    await expectGone(tokenOf(revoked));
    expect((await session.delete(`/api/invitations/${revoked.body.id}`)).status).toBe(409);

    const late = await session.post('/api/invitations', invitation());
    t.clock.advance({ hours: 7 * 24 });
    await expectGone(tokenOf(late));
    const { items } = (await (await contact()).get('/api/invitations')).body;
    expect(items.find(({ id }: { id: string }) => id === late.body.id).status).toBe('expired');

    const orphan = await (await contact()).post('/api/invitations', invitation());
    await (await admin()).post('/api/accounts/enterprise-runhe/disabling');
    await expectGone(tokenOf(orphan));
    await (await admin()).post('/api/accounts/enterprise-runhe/enabling');
  });

  it('names every wrong field, and keeps its link', async () => {
    const session = await contact();
    const wrong = {
      email: 'x',
      name: '王',
      roles: ['king'],
      language: 'fr',
      organisation: { name: '甲', creditCode: 'x' },
    };
    expect(fields(await session.post('/api/invitations', wrong)).map((field) => field.split(':')[0])).toEqual([
      ...['email', 'name', 'roles', 'organisation.name', 'organisation.creditCode', 'language'],
    ]);
    const token = tokenOf(await session.post('/api/invitations', invitation()));
    const refused = await accept(token, { login: 'a b', password: 'x', name: '', mobile: '1', consents: {} });
    expect(fields(refused).map((field) => field.split(':')[0])).toEqual([
      ...['login', 'password', 'name', 'mobile', 'consents.terms', 'consents.privacy'],
    ]);
    expect(fields(await accept(token, { login: 'clerk' }))).toEqual(['login: login-taken']);
    expect((await accept(token)).status).toBe(201);
  });
});

describe('privilege escalation by invitation', () => {
  it('a contact invites into the own organisation and its roles only, and sees no other’s', async () => {
    const session = await contact();
    for (const role of ['administrator', 'secretariat', 'expert', 'team', 'recommender'])
      expect(fields(await session.post('/api/invitations', invitation({ roles: [role] })))).toEqual([
        'roles: role-beyond',
      ]);
    const organisation = { name: '天棉', creditCode: '91654223MA00DE02XF' };
    expect(fields(await session.post('/api/invitations', invitation({ organisation })))).toEqual([
      'organisation: organisation-own',
    ]);
    const rival = await t.as('enterprise-tianmian');
    const theirs = (await rival.post('/api/invitations', invitation())).body.id as string;
    expect((await session.delete(`/api/invitations/${theirs}`)).status).toBe(404);
    const ids = ((await session.get('/api/invitations')).body.items as { id: string }[]).map(({ id }) => id);
    expect(ids).not.toContain(theirs);
    const all = ((await (await admin()).get('/api/invitations')).body.items as { id: string }[]).map(({ id }) => id);
    expect(all).toEqual(expect.arrayContaining([theirs, ...ids]));
  });

  it('who is not the contact, and whose organisation is not confirmed, invites nobody', async () => {
    const made = await (
      await admin()
    ).post('/api/accounts', {
      ...{ login: 'colleague', password, name: '马小军', roles: ['enterprise'] },
      organisation: { name: '润禾', creditCode: runhe },
    });
    expect(made.status).toBe(201);
    const colleague = await t.as('colleague', 'enterprise', password);
    expect(await colleague.post('/api/invitations', invitation())).toMatchObject({
      status: 403,
      body: { code: 'contact-only' },
    });
    expect((await colleague.get('/api/invitations')).status).toBe(403);

    const asked = await t.gateway.as().post('/api/sign-up', {
      organisation: { name: '请点开链接领奖公司', creditCode: '91350100M000100Y43' },
      ...{ name: '王小明', login: 'newcomer', password, email: 'newcomer@example.com', mobile: '13900000000' },
      consents: { terms: true, privacy: true },
    });
    await t.gateway.as().post('/api/sign-up/confirmation', { token: tokenOf(asked), password });
    const newcomer = await t.as('newcomer', 'enterprise', password);
    expect(await newcomer.post('/api/invitations', invitation())).toMatchObject({
      status: 409,
      body: { code: 'invites-when-confirmed' },
    });
  });
});
