import { UnitOfWork } from '@zhitong/events';
import { eventually } from '@zhitong/testing';
import { takeBack } from '../accounts/access.js';
import { demoPassword } from '../demo/people.js';
import { codeAt } from '../second-factor/totp.js';
import { gatewayForTest, start, type GatewayForTest } from '../gateway.fixture.js';
import { client, providerForTest, type ProviderForTest } from './provider.fixture.js';

const publicUrl = new URL('http://localhost:8080');
let provider: ProviderForTest;
let t: GatewayForTest;
beforeAll(async () => {
  provider = await providerForTest(`${publicUrl.origin}/api/oidc/callback`);
  t = await gatewayForTest({
    publicUrl,
    oidc: {
      issuer: provider.issuer,
      clientId: client.id,
      clientSecret: client.secret,
      label: '政务统一身份认证',
      trustsMfa: false,
    },
  });
});
afterAll(async () => {
  await t.stop();
  await provider.stop();
});
beforeEach(async () => {
  t.clock.set(start);
  await t.gateway.dataSource.query(`DELETE FROM oidc_identity`);
});

const noRedirect = (path: string, cookie = '') =>
  fetch(new URL(path, t.gateway.service.url), { redirect: 'manual', headers: { cookie } });
const wayCookie = (header: string) => /zhitong-oidc=[^;]*/.exec(header)![0];
/** Sets out for the provider. */
const setOut = async () => {
  const response = await noRedirect('/api/oidc/start');
  expect(response.status).toBe(302);
  return { url: response.headers.get('location')!, cookie: wayCookie(response.headers.get('set-cookie')!) };
};
const comeBack = (to: URL, cookie: string) => noRedirect(`${to.pathname}${to.search}`, cookie);
const problem = async (response: Response) => ({
  status: response.status,
  code: ((await response.json()) as { code: string }).code,
  cookies: response.headers.getSetCookie().filter((cookie) => cookie.startsWith('zhitong-session=')),
});
const linked = async (login: string, subject: string) => {
  const session = await t.as(login);
  const { status, body, headers } = await session.post('/api/oidc/link', { password: demoPassword });
  expect(status).toBe(201);
  const back = await provider.signIn(body.url as string, subject);
  const response = await comeBack(back, wayCookie(headers['set-cookie']!));
  expect([response.status, response.headers.get('location')]).toEqual([302, '/']);
  return session;
};

describe('signing in by an identity provider', () => {
  it('is offered where there is one', async () => {
    expect((await t.gateway.as().get('/api/oidc')).body).toEqual({ offered: true, label: '政务统一身份认证' });
    const without = await gatewayForTest();
    try {
      expect((await without.gateway.as().get('/api/oidc')).body).toEqual({ offered: false });
      expect((await without.gateway.as().get('/api/oidc/start')).status).toBe(404);
    } finally {
      await without.stop();
    }
  });

  it('lets in who has linked their identity, once, and lands on our own front page', async () => {
    const session = await linked('editor', 'gov-4711');
    expect((await session.get('/api/oidc/link')).body).toEqual({ linked: true });
    const { url, cookie } = await setOut();
    expect(new URL(url).searchParams.get('code_challenge_method')).toBe('S256');
    const response = await comeBack(await provider.signIn(url, 'gov-4711'), cookie);
    expect([response.status, response.headers.get('location')]).toEqual([302, '/']);
    const own = /zhitong-session=[^;]+/.exec(response.headers.get('set-cookie')!)![0];
    expect((await t.gateway.as().get('/api/session', { cookie: own })).body).toMatchObject({
      account: 'editor',
      secondFactor: false,
    });
    const entries = (await (await t.as('editor')).get('/api/audit')).body as { items?: { method?: string }[] };
    expect(JSON.stringify(entries)).toContain('oidc');
    expect((await session.delete('/api/oidc/link')).status).toBe(204);
    const again = await setOut();
    expect(await problem(await comeBack(await provider.signIn(again.url, 'gov-4711'), again.cookie))).toMatchObject({
      status: 403,
      code: 'identity-not-linked',
    });
  });

  it('makes no account, and finds none by guessing: an unknown identity is told what to do', async () => {
    const { url, cookie } = await setOut();
    const response = await comeBack(await provider.signIn(url, 'editor@demo.invalid'), cookie);
    expect(await problem(response)).toEqual({ status: 403, code: 'identity-not-linked', cookies: [] });
  });

  it('does not take an identity that is somebody else’s', async () => {
    await linked('editor', 'gov-1');
    const { body, headers } = await (await t.as('clerk')).post('/api/oidc/link', { password: demoPassword });
    const back = await provider.signIn(body.url as string, 'gov-1');
    expect(await problem(await comeBack(back, wayCookie(headers['set-cookie']!)))).toMatchObject({
      status: 409,
      code: 'identity-taken',
    });
  });
});

describe('an identity provider that shows no second factor', () => {
  it('does not get around the account’s own, and says what to do', async () => {
    await linked('editor', 'gov-9');
    const { body } = await (await t.as('editor')).post('/api/second-factor', { password: demoPassword });
    const secret = body.secret as string;
    const session = await t.as('editor');
    await session.post('/api/second-factor/confirmation', { code: codeAt(secret, t.clock.now()) });
    try {
      const { url, cookie } = await setOut();
      expect(await problem(await comeBack(await provider.signIn(url, 'gov-9'), cookie))).toEqual({
        status: 403,
        code: 'identity-lacks-second-factor',
        cookies: [],
      });
    } finally {
      await t.gateway.dataSource.query(`DELETE FROM second_factor`);
    }
  });
});

describe('an open screen', () => {
  it('links no identity: the password is asked for', async () => {
    const session = await t.as('editor');
    expect((await session.post('/api/oidc/link', {})).status).toBe(422);
    expect((await session.post('/api/oidc/link', { password: 'wrong' })).status).toBe(422);
  });
});

describe('forged way back from the identity provider', () => {
  const failed = { status: 400, code: 'oidc-failed', cookies: [] };

  it('gets nobody in: another browser, another state, a used code, a late one', async () => {
    await linked('editor', 'gov-2');
    const one = await setOut();
    const back = await provider.signIn(one.url, 'gov-2');
    // Another browser than the one that set out, or none.
    expect(await problem(await comeBack(back, ''))).toEqual(failed);
    const other = await setOut();
    expect(await problem(await comeBack(back, other.cookie))).toEqual(failed);
    // The right one arrives, and only once.
    expect((await comeBack(back, one.cookie)).status).toBe(302);
    expect(await problem(await comeBack(back, one.cookie))).toEqual(failed);

    const late = await setOut();
    const lateBack = await provider.signIn(late.url, 'gov-2');
    t.clock.advance({ minutes: 10 });
    expect(await problem(await comeBack(lateBack, late.cookie))).toEqual(failed);
  });

  it('gets nobody in with a code that was not got for this way', async () => {
    await linked('editor', 'gov-3');
    const [mine, stolen] = [await setOut(), await setOut()];
    const [mineBack, stolenBack] = [
      await provider.signIn(mine.url, 'gov-3'),
      await provider.signIn(stolen.url, 'gov-3'),
    ];
    // Somebody else's code under one's own state: PKCE and nonce are of another way.
    mineBack.searchParams.set('code', stolenBack.searchParams.get('code')!);
    expect(await problem(await comeBack(mineBack, mine.cookie))).toEqual(failed);
  });
});

describe('an identity that is linked beside a change of password', () => {
  it('is none: the way has ended before it arrives', async () => {
    const thief = await t.as('editor');
    const { body, headers } = await thief.post('/api/oidc/link', { password: demoPassword });
    const back = await provider.signIn(body.url as string, 'gov-thief');
    const changing = t.gateway.service.app.get<UnitOfWork>(UnitOfWork).run(async (tx) => {
      await tx.query({ text: `SELECT 1 FROM person WHERE account = 'editor' FOR NO KEY UPDATE` });
      const arriving = comeBack(back, wayCookie(headers['set-cookie']!));
      // The provider has said yes, and the link waits for the change.
      await eventually(
        async () =>
          (
            await t.gateway.dataSource.query<unknown[]>(
              `SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%FOR SHARE%'`,
            )
          ).length > 0 || undefined,
      );
      await takeBack(tx, 'editor');
      return { arriving };
    });
    const { arriving } = await changing;
    expect(await problem(await arriving)).toMatchObject({ status: 400, code: 'oidc-failed' });
    expect(await t.gateway.dataSource.query(`SELECT 1 FROM oidc_identity`)).toEqual([]);
  });
});

describe('a replayed identity token', () => {
  it('gets nobody in: its nonce is of another way', async () => {
    await linked('editor', 'gov-4');
    const { url, cookie } = await setOut();
    const back = await provider.signIn(url, 'gov-4');
    await t.gateway.dataSource.query(`UPDATE oidc_way SET nonce = 'of-another-way'`);
    expect(await problem(await comeBack(back, cookie))).toEqual({ status: 400, code: 'oidc-failed', cookies: [] });
  });
});

describe('open redirect', () => {
  it('does not exist: whatever the address says, the way ends at our own front page', async () => {
    await linked('editor', 'gov-5');
    const response = await noRedirect('/api/oidc/start?redirect=https://evil.example&next=//evil.example');
    const to = new URL(response.headers.get('location')!);
    expect(to.origin).toBe(provider.issuer.origin);
    expect(to.searchParams.get('redirect_uri')).toBe('http://localhost:8080/api/oidc/callback');
    const back = await provider.signIn(to.href, 'gov-5');
    back.searchParams.set('next', '//evil.example');
    const landed = await comeBack(back, wayCookie(response.headers.get('set-cookie')!));
    expect([302, 400]).toContain(landed.status);
    expect(landed.headers.get('location') ?? '/').toBe('/');
  });
});
