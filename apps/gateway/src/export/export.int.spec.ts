import { KeyRing, TokenVerifier } from '@zhitong/identity';
import { demoPassword } from '../demo/people.js';
import { personalServicesBehind } from '../erasure/services.fixture.js';
import { gatewayForTest, type GatewayForTest } from '../gateway.fixture.js';

let t: GatewayForTest;
let services: Awaited<ReturnType<typeof personalServicesBehind>>;
beforeEach(async () => {
  services = await personalServicesBehind();
  t = await gatewayForTest({ serviceUrls: services.serviceUrls });
});
afterEach(async () => {
  await t.stop();
  await services.behind.stop();
});

// Another person's data by way of an export: whoever is not meant gets nothing, and no more than they may see.
describe('the export of one person’s data', () => {
  it('is a file of all services that stays in no cache, without a hash, secret or token, and is recorded', async () => {
    const editor = await t.as('editor');
    const taken = await editor.get('/api/account/export');
    expect(taken).toMatchObject({
      status: 200,
      headers: { 'content-disposition': expect.stringMatching(/^attachment; /), 'cache-control': 'no-store' },
      body: { format: 'zhitong-personal-data@1', account: 'editor' },
    });
    const { data, withheld } = taken.body;
    expect(Object.keys(data)).toEqual(['gateway', 'intake', 'review', 'research', 'briefs']);
    expect(data.gateway).toMatchObject({
      person: [{ login: 'editor', name: '金编辑', email: 'editor@demo.invalid' }],
      session: [{ role: 'editor' }],
    });
    expect(data.intake).toEqual({ contact: [{ name: '王企业' }] });
    expect(withheld.length).toBeGreaterThan(2);
    const [row] = await t.gateway.dataSource.query<{ password: string }[]>(
      `SELECT password FROM person WHERE account = 'editor'`,
    );
    expect(JSON.stringify(taken.body)).not.toContain(row!.password);
    const entries = (await editor.get('/api/audit?kind=exported')).body.entries;
    expect(entries).toMatchObject([{ kind: 'exported', what: 'personal-data', account: 'editor' }]);
  });

  it('of somebody else is the administrator’s, and the trail says of whom', async () => {
    const administrator = await t.as('administrator');
    const taken = await administrator.get('/api/accounts/expert-01/export');
    expect(taken).toMatchObject({ status: 200, body: { account: 'expert-01' } });
    // The services hear who asks, and decide what of it is for them.
    const bearer = services.behind.bearer();
    const heard = await Promise.all(
      Object.keys(services.serviceUrls).map((service) =>
        new TokenVerifier(new KeyRing(t.options.keysDir), service).actor(bearer).catch(() => undefined),
      ),
    );
    expect(heard.filter(Boolean)).toMatchObject([{ account: 'administrator', role: 'administrator' }]);
    const [entry] = (await (await t.as('auditor')).get('/api/audit?account=expert-01&kind=exported')).body.entries;
    expect(entry).toMatchObject({ account: 'administrator', subject: 'expert-01', what: 'personal-data' });
    for (const other of ['clerk', 'auditor', 'expert-02'])
      expect((await (await t.as(other)).get('/api/accounts/expert-01/export')).status).toBe(403);
    expect((await administrator.get('/api/accounts/account-absent/export')).status).toBe(404);
  });

  it('is a 503 where a service does not answer: half of it would look like all of it', async () => {
    await services.behind.stop();
    expect((await (await t.as('editor')).get('/api/account/export')).status).toBe(503);
  });

  it('is not for machines, whatever their token may do', async () => {
    const editor = await t.as('editor');
    const made = await editor.post('/api/tokens', {
      name: 'reader',
      scope: ['*.read'],
      days: 1,
      password: demoPassword,
    });
    expect(made.status).toBe(201);
    expect((await t.withToken(made.body.token).get('/api/account/export')).status).toBe(403);
  });
});
