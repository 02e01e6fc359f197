import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureKeys, TokenIssuer, type Role } from '@zhitong/identity';
import { fixedClock, serviceForTest, type TestAnswer } from '@zhitong/testing';
import { demoPassword } from './demo/people.js';
import { gatewayService } from './gateway.module.js';
import { codeAt } from './second-factor/totp.js';
import { gatewayExtras, type GatewayOptions } from './options.js';

/** Monday, 2 March 2026, 09:00 in Beijing. */
export const start = '2026-03-02T01:00:00Z';

type Method = 'get' | 'post' | 'put' | 'delete';
type Headers = Record<string, string>;

/** The gateway on a database of its own, with the people of the demo unless told otherwise. */
export async function gatewayForTest(change: Partial<GatewayOptions> = {}, trustedProxies: readonly string[] = []) {
  const folder = await mkdtemp(path.join(tmpdir(), 'zhitong-gateway-'));
  const keysDir = path.join(folder, 'keys');
  await ensureKeys(keysDir, ['gateway', 'briefs']);
  const options: GatewayOptions = {
    serviceUrls: {},
    publicUrl: new URL('http://localhost:8080'),
    demo: true,
    keysDir,
    mailDir: path.join(folder, 'mail'),
    // Tests sign in more often than people do; those about limits set some.
    rateLimits: change.budgets !== undefined,
    ...change,
  };
  const clock = fixedClock(start);
  const gateway = await serviceForTest(gatewayService, { clock, trustedProxies, extras: gatewayExtras(options) });

  const signIn = (login: string, password: string = demoPassword, role?: Role) =>
    gateway.as().post('/api/session', { login, password, ...(role ? { role } : {}) });
  /** Requests with a session's token. */
  const withToken = (token: string) => {
    const about = (headers: Headers = {}) => ({ authorization: `Bearer ${token}`, ...headers });
    return {
      token,
      get: (url: string, headers?: Headers) => gateway.as().get(url, about(headers)),
      delete: (url: string, headers?: Headers, body?: unknown) => gateway.as().delete(url, about(headers), body),
      post: (url: string, body: unknown = {}, headers?: Headers) => gateway.as().post(url, body, about(headers)),
      put: (url: string, body: unknown = {}, headers?: Headers) => gateway.as().put(url, body, about(headers)),
    } satisfies Record<Method, (...args: any[]) => Promise<TestAnswer>> & { token: string };
  };
  /** Somebody signed in. */
  const as = async (login: string, role?: Role, password?: string) => {
    const { status, body } = await signIn(login, password, role);
    if (status !== 201) throw new Error(`${login} cannot sign in: ${status} ${JSON.stringify(body)}`);
    return withToken(body.token as string);
  };
  /** Somebody who sets up a second factor first. Their codes are those of `secret`, from the next step on. */
  const enrolled = async (login: string, role: Role, password: string) => {
    const first = await as(login, role, password);
    const { secret } = (await first.post('/api/second-factor', { password })).body as { secret: string };
    const { body } = await first.post('/api/second-factor/confirmation', { code: codeAt(secret, clock.now()) });
    const { token, recoveryCodes } = body as { token: string; recoveryCodes: string[] };
    return { ...withToken(token), secret, recoveryCodes };
  };
  /** A service that hands messages in. */
  const service = async () => withToken(await (await TokenIssuer.open(keysDir, 'briefs')).forService('gateway'));
  const stop = async () => {
    await gateway.stop();
    await rm(folder, { recursive: true, force: true });
  };
  return { gateway, options, clock, signIn, withToken, as, enrolled, service, stop };
}
export type GatewayForTest = Awaited<ReturnType<typeof gatewayForTest>>;

/** The fields that an answer names. */
export const fields = ({ body }: TestAnswer) =>
  ((body.errors ?? []) as { field: string; code: string }[]).map(({ field, code }) => `${field}: ${code}`);
