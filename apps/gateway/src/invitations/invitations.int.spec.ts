import { demoPassword } from '../demo/people.js';
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
      const sent = await session.post(
        '/api/invitations',
        invitation({ roles, organisation, ownPassword: demoPassword }),
      );
      expect(sent.status).toBe(201);
      expect((await accept(tokenOf(sent))).status).toBe(201);
      expect((await t.signIn(`invited-${people}`, password)).body.roles).toEqual(roles);
    }
    expect(fields(await session.post('/api/invitations', invitation({ roles: ['team'] })))).toEqual([
      'organisation: organisation-needed',
    ]);
  });

  it('by the secretariat brings experts, and nobody else', async () => {
    const session = await t.as('clerk');
    const sent = await session.post('/api/invitations', invitation({ name: '谢铁柱', roles: ['expert', 'chair'] }));
    expect(sent).toMatchObject({ status: 201, body: { status: 'open', roles: ['expert', 'chair'] } });
    expect((await accept(tokenOf(sent), { name: '谢铁柱' })).status).toBe(201);
    for (const roles of [['secretariat'], ['expert', 'leader'], ['enterprise']])
      expect(fields(await session.post('/api/invitations', invitation({ roles })))).toEqual(['roles: role-beyond']);
    const organisation = { name: '新疆某大学', creditCode: '91512081MA62K0260E' };
    expect(fields(await session.post('/api/invitations', invitation({ roles: ['expert'], organisation })))).toEqual([
      'organisation: organisation-own',
    ]);
    // It lists and takes back nothing.
    expect((await session.get('/api/invitations')).status).toBe(403);

    const found = async (text: string) =>
      (await session.get(`/api/expert-accounts?text=${encodeURIComponent(text)}`)).body as { login: string }[];
    expect(await found('谢铁')).toMatchObject([{ name: '谢铁柱', login: `invited-${people - 4}` }]);
    expect((await found('EXPERT-01')).map(({ login }) => login)).toEqual(['expert-01']);
    // Somebody who is no expert is not found, by whatever name.
    for (const text of ['enterprise-runhe', 'administrator', '%']) expect(await found(text)).toEqual([]);
    expect((await (await contact()).get('/api/expert-accounts?text=expert')).status).toBe(403);
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
    // Meanwhile a colleague became the contact.
    const back = { account: 'enterprise-runhe' };
    expect((await (await t.as('clerk')).put(`/api/organisations/${runhe}/contact`, back)).status).toBe(200);
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

describe('an invitation that outlasts the right to invite', () => {
  const admins = async (login: string) => {
    const made = await (
      await admin()
    ).post('/api/accounts', {
      ...{ login, password, name: '马主任', roles: ['administrator'], ownPassword: demoPassword },
    });
    return { id: made.body.account as string, session: await t.as(login, 'administrator', password) };
  };
  const expectVoid = async (token: string, id: string) => {
    for (const answer of [await look(token), await accept(token)])
      expect(answer).toMatchObject({ status: 410, body: { title: expect.stringContaining('重新发送') } });
    const { items } = (await (await admin()).get('/api/invitations')).body;
    expect(items.find((one: { id: string }) => one.id === id).status).toBe('void');
  };

  it('opens nothing once its sender is no administrator any more, until another one vouches for it', async () => {
    const { id, session } = await admins('former-admin');
    const sent = await session.post('/api/invitations', invitation({ roles: ['secretariat'] }));
    const token = tokenOf(sent);
    expect((await look(token)).status).toBe(200);
    await (await admin()).put(`/api/accounts/${id}/roles`, { roles: ['editor'] });
    await expectVoid(token, sent.body.id as string);

    const again = await (await admin()).post(`/api/invitations/${sent.body.id}/letter`);
    expect(again).toMatchObject({ status: 200, body: { status: 'open', inviter: '邹管理员' } });
    expect((await look(token)).status).toBe(410);
    expect((await accept(tokenOf(again))).status).toBe(201);
    expect((await (await admin()).post(`/api/invitations/${sent.body.id}/letter`)).status).toBe(409);
  });

  it('opens nothing once its sender is not the contact, nor gives a contact what an administrator offered', async () => {
    const organisation = { name: '换人企业', creditCode: '92654223MA00NW02X7' };
    const { id, session } = await admins('admin-and-contact');
    const person = { password, name: '李四明', roles: ['enterprise'], organisation };
    for (const login of ['old-contact', 'new-contact'])
      expect((await (await admin()).post('/api/accounts', { ...person, login })).status).toBe(201);
    const old = await t.as('old-contact', 'enterprise', password);
    const sent = await old.post('/api/invitations', invitation());
    const [{ account }] = await t.gateway.dataSource.query(`SELECT account FROM person WHERE login = 'new-contact'`);
    const clerk = await t.as('clerk');
    await clerk.put(`/api/organisations/${organisation.creditCode}/contact`, { account });
    await expectVoid(tokenOf(sent), sent.body.id as string);

    // An administrator who is a contact too invites a leader; what is left of that is what a contact may.
    await (await admin()).put(`/api/accounts/${id}/affiliation`, { organisation });
    const both = ['administrator', 'enterprise'];
    await (await admin()).put(`/api/accounts/${id}/roles`, { roles: both });
    await clerk.put(`/api/organisations/${organisation.creditCode}/contact`, { account: id });
    const offered = await session.post(
      '/api/invitations',
      invitation({ roles: ['leader'], organisation, ownPassword: password }),
    );
    expect((await look(tokenOf(offered))).status).toBe(200);
    await (await admin()).put(`/api/accounts/${id}/roles`, { roles: ['enterprise'] });
    await expectVoid(tokenOf(offered), offered.body.id as string);
  });

  it('is sent again by the contact, also when it has expired; the old link is void', async () => {
    const session = await contact();
    const sent = await session.post('/api/invitations', invitation());
    t.clock.advance({ hours: 7 * 24 });
    const again = await (await contact()).post(`/api/invitations/${sent.body.id}/letter`);
    expect(again).toMatchObject({ status: 200, body: { status: 'open', id: sent.body.id } });
    expect((await look(tokenOf(sent))).status).toBe(410);
    expect((await look(tokenOf(again))).status).toBe(200);
    const rival = await t.as('enterprise-tianmian');
    expect((await rival.post(`/api/invitations/${sent.body.id}/letter`)).status).toBe(404);
  });
});

describe('mail flooding by invitation', () => {
  it('ends after some a day, whether they are revoked or sent again', async () => {
    t.clock.advance({ hours: 24 });
    const session = await contact();
    let sent = 0;
    let refused;
    for (let i = 0; i < 40 && refused === undefined; i += 1) {
      const made = await session.post('/api/invitations', invitation());
      if (made.status === 201) sent += 1;
      else refused = made;
      if (made.status === 201 && i % 2) await session.delete(`/api/invitations/${made.body.id}`);
      else if (made.status === 201) {
        const again = await session.post(`/api/invitations/${made.body.id}/letter`);
        if (again.status === 200) sent += 1;
        else refused = again;
      }
    }
    expect(sent).toBe(30);
    expect(refused).toMatchObject({ status: 429, body: { code: 'too-many-letters' } });
    t.clock.advance({ hours: 24 });
    expect((await (await contact()).post('/api/invitations', invitation())).status).toBe(201);
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
