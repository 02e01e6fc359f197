import { fields, gatewayForTest, type GatewayForTest } from '../gateway.fixture.js';

let t: GatewayForTest;
beforeAll(async () => {
  t = await gatewayForTest();
});
afterAll(() => t.stop());

const id = '91350100M000100Y43';
const password = 'snow-cotton-canal-2031';
const signedUp = async () => {
  const asked = await t.gateway.as().post('/api/sign-up', {
    organisation: { name: '沙湾新设企业', creditCode: id },
    ...{ name: '王小明', login: 'contact', password, email: 'contact@example.com', mobile: '13900000000' },
    consents: { terms: true, privacy: true },
  });
  const token = String(asked.body.mail.link).split('#')[1];
  return t.gateway.as().post('/api/sign-up/confirmation', { token, password });
};

describe('an organisation', () => {
  it('that is refused learns why, corrects its name, asks again, and is confirmed', async () => {
    expect((await signedUp()).status).toBe(201);
    const [clerk, contact] = [await t.as('clerk'), await t.as('contact', 'enterprise', password)];
    const bad = await clerk.post(`/api/organisations/${id}/refusal`, { reason: 'mood', text: '' });
    expect(fields(bad)).toEqual(['reason: refusal-reason', 'text: refusal-text-length']);
    const text = '与营业执照名称不一致';
    expect((await clerk.post(`/api/organisations/${id}/refusal`, { reason: 'name-differs', text })).status).toBe(200);

    const own = (await contact.get('/api/organisation')).body;
    expect(own).toMatchObject({ status: 'refused', refusal: { reason: 'name-differs', text } });
    const messages = (await contact.get('/api/messages')).body as { kind: string; text: string }[];
    expect(messages.find(({ kind }) => kind === 'organisation.refused')?.text).toContain(text);
    expect((await contact.get('/api/session')).status).toBe(200);

    expect(fields(await contact.put('/api/organisation', { name: '甲' }))).toEqual(['name: organisation-name-length']);
    expect((await contact.put('/api/organisation', { name: '沙湾新设企业有限公司' })).body).toMatchObject({
      name: '沙湾新设企业有限公司',
      status: 'refused',
    });
    expect((await contact.post('/api/organisation/confirmation-request')).body.status).toBe('unconfirmed');
    expect((await contact.post('/api/organisation/confirmation-request')).status).toBe(409);
    expect((await clerk.post(`/api/organisations/${id}/confirmation`)).body.status).toBe('confirmed');
    // From now on the house alone renames it.
    expect((await contact.put('/api/organisation', { name: '别的名称' })).status).toBe(409);
    expect((await clerk.put(`/api/organisations/${id}/name`, { name: '别的名称' })).status).toBe(200);
    expect((await contact.get('/api/session')).body.organisation.name).toBe('别的名称');
    expect((await t.gateway.facts(id)).map(({ type }) => type)).toEqual([
      ...['OrganisationRegistered', 'OrganisationRefused', 'OrganisationRenamed', 'OrganisationAskedAgain'],
      ...['OrganisationConfirmed', 'OrganisationRenamed'],
    ]);
  });

  it('is corrected by its contact alone; the contact is whom the secretariat appoints of its people', async () => {
    const admin = await t.as('administrator');
    const creditCode = '91512081MA62K0260E';
    const person = { password, name: '李四明', roles: ['enterprise'], organisation: { name: '塔城企业', creditCode } };
    const first = (await admin.post('/api/accounts', { ...person, login: 'first' })).body.account as string;
    const second = (await admin.post('/api/accounts', { ...person, login: 'second' })).body.account as string;
    const clerk = await t.as('clerk');
    const shown = (await clerk.get(`/api/organisations/${creditCode}`)).body;
    expect(shown).toMatchObject({ status: 'confirmed', contact: { account: first } });
    const colleague = await t.as('second', 'enterprise', password);
    expect(await colleague.put('/api/organisation', { name: '塔城别名' })).toMatchObject({
      status: 403,
      body: { code: 'contact-only' },
    });
    const stranger = await clerk.put(`/api/organisations/${creditCode}/contact`, { account: 'enterprise-runhe' });
    expect(fields(stranger)).toEqual(['account: not-of-organisation']);
    expect((await clerk.put(`/api/organisations/${creditCode}/contact`, { account: second })).status).toBe(200);
    expect((await clerk.get(`/api/organisations/${creditCode}`)).body.contact.account).toBe(second);
  });

  describe('a contact who is no longer there', () => {
    const creditCode = '92654223MA00NW02X7';
    const organisation = { name: '联系人企业', creditCode };
    const contact = async () =>
      (await (await t.as('clerk')).get(`/api/organisations/${creditCode}`)).body.contact?.account as unknown;
    const changesOf = async (account: string) => {
      const { entries } = (await (await t.as('auditor')).get(`/api/audit?account=${account}`)).body;
      return (entries as { detail?: string }[]).flatMap(({ detail }) => detail ?? []);
    };
    const kindsOf = async (login: string, pass?: string) =>
      ((await (await t.as(login, undefined, pass)).get('/api/messages')).body as { kind: string }[]).map(
        ({ kind }) => kind,
      );

    it('passes it to the next, or to nobody, whom the house then finds; all concerned are told, and the trail says so', async () => {
      const admin = await t.as('administrator');
      const make = async (login: string, roles: string[]) => {
        const made = await admin.post('/api/accounts', { login, password, name: '马小军', roles, organisation });
        t.clock.advance({ minutes: 1 });
        return made.body.account as string;
      };
      const one = await make('contact-1', ['enterprise', 'expert']);
      await make('expert-only', ['expert']);
      const two = await make('contact-2', ['enterprise']);
      const three = await make('contact-3', ['enterprise']);
      expect(await contact()).toBe(one);

      const clerk = await t.as('clerk');
      const expert = (await t.gateway.dataSource.query(`SELECT account FROM person WHERE login = 'expert-only'`))[0];
      expect(fields(await clerk.put(`/api/organisations/${creditCode}/contact`, expert))).toEqual([
        'account: not-of-organisation',
      ]);
      await clerk.put(`/api/organisations/${creditCode}/contact`, { account: three });
      expect(await changesOf(three)).toContain('contact-appointed');
      expect(await changesOf(one)).toContain('contact-ended');
      expect(await kindsOf('contact-3', password)).toContain('organisation.contact-appointed');
      expect(await kindsOf('contact-1', password)).toContain('organisation.contact-ended');

      // Disabled; then who follows loses the role; then the last one moves away.
      expect((await admin.post(`/api/accounts/${three}/disabling`)).status).toBe(200);
      expect(await contact()).toBe(one);
      expect((await admin.put(`/api/accounts/${one}/roles`, { roles: ['expert'] })).status).toBe(200);
      expect(await contact()).toBe(two);
      const other = { name: '别的企业', creditCode: '91654223MA00DE09XN' };
      expect((await admin.put(`/api/accounts/${two}/affiliation`, { organisation: other })).status).toBe(200);
      expect(await contact()).toBeUndefined();
      expect(await changesOf(two)).toEqual(expect.arrayContaining(['contact-appointed', 'contact-ended']));
      for (const house of ['administrator', 'clerk'])
        expect(await kindsOf(house)).toContain('organisation.contact-missing');

      expect((await admin.post(`/api/accounts/${three}/enabling`)).status).toBe(200);
      expect(await contact()).toBe(three);
    });
  });

  it('is registered by the house once per code, and is confirmed then', async () => {
    const clerk = await t.as('clerk');
    const body = { name: '第八师一四三团', creditCode: '91654203M00010006G', kind: 'regiment' };
    expect(await clerk.post('/api/organisations', body)).toMatchObject({ status: 201, body: { status: 'confirmed' } });
    expect(fields(await clerk.post('/api/organisations', body))).toEqual(['creditCode: organisation-known']);
    const found = (await clerk.get(`/api/organisations?text=${encodeURIComponent('一四三')}`)).body;
    expect(found).toMatchObject({ total: 1, items: [{ kind: 'regiment' }] });
    expect((await clerk.get('/api/organisations?status=closed')).status).toBe(422);
    expect((await clerk.get('/api/organisations/nobody')).status).toBe(404);
  });
});

describe('organisations of an earlier version', () => {
  it('are confirmed, under their ids, and their facts are published once', async () => {
    await t.gateway.dataSource.query(`INSERT INTO organisation (id, name, credit_code) VALUES ($1, $2, $3)`, [
      ...['org-7', '塔城农业研究所', '92654223MA00NW01X6'],
    ]);
    await t.gateway.dataSource.query(`UPDATE person SET organisation = 'org-7' WHERE account = 'expert-01'`);
    await t.gateway.restart();
    await t.gateway.restart();
    const facts = await t.gateway.facts('org-7');
    expect(facts).toMatchObject([
      { type: 'OrganisationRegistered', data: { name: '塔城农业研究所', kind: 'institute' } },
      { type: 'OrganisationConfirmed', data: { creditCode: '92654223MA00NW01X6' } },
    ]);
    expect((await (await t.as('clerk')).get('/api/organisations/org-7')).body.status).toBe('confirmed');
  });
});
