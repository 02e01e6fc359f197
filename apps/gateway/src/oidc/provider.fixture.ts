import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

/** A real identity provider on loopback, with its own forms for signing in and agreeing. */
export interface ProviderForTest {
  issuer: URL;
  /** Walks the provider's forms as somebody in a browser, from the address that we send them to. @returns the address that they are sent back to */
  signIn(start: string, subject: string): Promise<URL>;
  stop(): Promise<void>;
}

export const client = { id: 'zhitong', secret: 'a-secret-of-this-test-only-0123456789' };

export async function providerForTest(redirectUri: string): Promise<ProviderForTest> {
  const server: Server = createServer((request, response) => void provider.callback()(request, response));
  // The address is part of the provider's name: it listens before the provider is made.
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  const provider = new Provider(issuer.origin, {
    clients: [{ client_id: client.id, client_secret: client.secret, redirect_uris: [redirectUri] }],
    pkce: { required: () => true },
    findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub }) }),
    cookies: { keys: ['of this test only'] },
  });
  return {
    issuer,
    signIn: (start, subject) => walk(start, issuer, subject),
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** Follows redirections and fills in forms until the way leads away from the provider. */
async function walk(start: string, issuer: URL, subject: string): Promise<URL> {
  const cookies = new Map<string, string>();
  const ask = async (url: URL, form?: Record<string, string>) => {
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie)!;
      cookies.set(name!, value!);
    }
    return response;
  };
  let url = new URL(start);
  for (let step = 0; step < 12; step += 1) {
    const response = await ask(url);
    const location = response.headers.get('location');
    if (location !== null) {
      url = new URL(location, url);
      if (url.origin !== issuer.origin) return url;
      continue;
    }
    const page = await response.text();
    const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1] ?? '';
    const action = /action="([^"]+)"/.exec(page)?.[1];
    if (action === undefined) throw new Error(`no form at ${url.href}: ${page.slice(0, 300)}`);
    const answered = await ask(new URL(action, url), { prompt, login: subject, password: 'any' });
    url = new URL(answered.headers.get('location') ?? '', url);
    if (url.origin !== issuer.origin) return url;
  }
  throw new Error('the provider sends nobody back');
}
