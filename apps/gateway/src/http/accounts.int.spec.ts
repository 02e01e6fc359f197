import { demoPeople } from '../demo/people.js';
import { fields, gatewayForTest, type GatewayForTest } from '../gateway.fixture.js';

let t: GatewayForTest;
beforeAll(async () => {
  t = await gatewayForTest();
});
afterAll(() => t.stop());

const administrator = () => t.as('administrator');
const password = 'a long enough password';
const person = (change: object = {}) => ({ login: 'wang.xm', password, name: '王小明', roles: ['editor'], ...change });

describe('an account', () => {
  it('is made by the administrator; its person signs in, and the fact names nobody', async () => {
    const organisation = { name: '沙湾新设企业', creditCode: '91350100M000100Y43' };
    const made = await (
      await administrator()
    ).post('/api/accounts', person({ roles: ['enterprise', 'team'], organisation, email: 'wang@example.com' }));
    expect(made).toMatchObject({ status: 201, body: { login: 'wang.xm', roles: ['enterprise', 'team'] } });
    expect(JSON.stringify(made.body)).not.toContain(password);

    const session = (await t.signIn('wang.xm', password)).body;
    expect(session).toMatchObject({ account: made.body.account, name: '王小明', role: 'enterprise', organisation });
    const facts = await t.gateway.facts(made.body.account);
    expect(facts).toMatchObject([
      {
        type: 'AccountRegistered',
        actor: 'administrator',
        data: { roles: ['enterprise', 'team'], organisation: organisation.creditCode },
      },
    ]);
    const written = JSON.stringify(facts.map(({ data }) => data));
    for (const personal of ['王小明', 'wang', password]) expect(written).not.toContain(personal);
    const [stored] = await t.gateway.dataSource.query(`SELECT password FROM person WHERE login = 'wang.xm'`);
    expect(stored.password).toMatch(/^\$argon2id\$/);
  });

  it('of an organisation that is known joins it by its credit code, under the name first given', async () => {
    const known = { id: 'org-7', name: '塔城农业研究所', creditCode: '91512081MA62K0260E' };
    await t.gateway.dataSource.query(`INSERT INTO organisation (id, name, credit_code) VALUES ($1, $2, $3)`, [
      known.id,
      known.name,
      known.creditCode,
    ]);
    const organisation = { name: '另一种写法的名称', creditCode: known.creditCode };
    const made = await (
      await administrator()
    ).post('/api/accounts', person({ login: 'joiner', roles: ['enterprise'], organisation }));
    expect(made.status).toBe(201);
    expect((await t.signIn('joiner', password)).body.organisation).toMatchObject(known);
  });

  it('has a login of its own', async () => {
    const admin = await administrator();
    expect((await admin.post('/api/accounts', person({ login: 'taken' }))).status).toBe(201);
    const again = await admin.post('/api/accounts', person({ login: 'taken', name: '李四' }), {
      'accept-language': 'en',
    });
    expect([again.status, fields(again), again.body.errors[0].message]).toEqual([
      422,
      ['login: login-taken'],
      'the login is taken',
    ]);
    const both = await Promise.all([1, 2].map(() => admin.post('/api/accounts', person({ login: 'race' }))));
    expect(both.map(({ status }) => status).sort()).toEqual([201, 422]);
  });

  it('is made once, however often the request is repeated under its key', async () => {
    const admin = await administrator();
    const send = () => admin.post('/api/accounts', person({ login: 'repeated' }), { 'idempotency-key': 'repeat-0001' });
    const [first, second] = [await send(), await send()];
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body.account).toBe(first.body.account);
  });

  it('meets the rules of its fields, each named', async () => {
    const admin = await administrator();
    const wrong = { login: 'a b', password: 'short', name: '王', roles: ['king'], email: 'nowhere', colour: 'red' };
    const refused = await admin.post('/api/accounts', {
      ...wrong,
      organisation: { name: '甲', creditCode: '91350100M000100Y4Z' },
    });
    expect(
      fields(refused)
        .map((field) => field.split(':')[0])
        .sort(),
    ).toEqual([
      ...['colour', 'email', 'login', 'name', 'organisation.creditCode', 'organisation.name', 'password', 'roles'],
    ]);
    expect(fields(await admin.post('/api/accounts', person({ roles: [] })))).toEqual(['roles: no-role']);
    expect(fields(await admin.post('/api/accounts', person({ roles: ['editor', 'editor'] })))).toEqual([
      'roles: role-twice',
    ]);
    expect(fields(await admin.post('/api/accounts', person({ roles: ['enterprise'] })))).toEqual([
      'organisation: organisation-needed',
    ]);
  });
});

describe('names of accounts', () => {
  it('are told to the house, for accounts that exist, whatever is asked', async () => {
    const clerk = await t.as('clerk');
    const name = (id: string) => demoPeople.find((one) => one.id === id)!.name;
    expect((await clerk.get('/api/accounts?ids=editor,clerk,nobody')).body).toEqual([
      { account: 'clerk', name: name('clerk') },
      { account: 'editor', name: name('editor') },
    ]);
    for (const query of ['', '?ids=', '?ids=a%27;--'])
      expect(await clerk.get(`/api/accounts${query}`)).toMatchObject({ status: 200, body: [] });
    expect(await clerk.get('/api/accounts?ids=%00')).toMatchObject({ status: 422, body: { code: 'fields-invalid' } });
    expect((await clerk.get('/api/accounts?ids=editor&ids=clerk')).status).toBe(200);
  });
});
