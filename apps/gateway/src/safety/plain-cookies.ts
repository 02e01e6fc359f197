import type { FastifyInstance } from 'fastify';

/**
 * Behind TLS our cookies bear `__Host-`, which other hosts and plain connections cannot set. The same names without it
 * can be set by them, so nobody here gets to see those.
 */
export function dropPlainCookies(server: FastifyInstance, publicUrl: URL): void {
  if (publicUrl.protocol !== 'https:') return;
  server.addHook('onRequest', (request, _reply, done) => {
    const { headers } = request.raw;
    if (headers.cookie !== undefined) headers.cookie = withoutPlain(headers.cookie);
    if (headers.cookie === '') delete headers.cookie;
    done();
  });
}

const withoutPlain = (cookies: string): string =>
  cookies
    .split(';')
    .map((cookie) => cookie.trim())
    .filter((cookie) => !/^zhitong-/i.test(cookie))
    .join('; ');
