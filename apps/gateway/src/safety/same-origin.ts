import { Refusal } from '@zhitong/contracts';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** The request came from another site's page, or does not say from where (403). */
export class OtherOrigin extends Refusal {
  readonly status = 403;
  constructor() {
    super('other-origin', {
      zh: '请求不是从本站页面发出的，已拒绝',
      en: 'This request did not come from a page of this site, and was refused',
    });
  }
}

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Cross-site request forgery. A browser says where a request comes from: `Sec-Fetch-Site`, or `Origin`. Whatever
 * changes something must come from our own pages if a browser sent it, signing in included; what bears the cookie and
 * does not say from where is refused. Scripts bring a bearer token and no cookie, and say nothing.
 */
export function isForged({ method, headers }: Pick<FastifyRequest, 'method' | 'headers'>, ownOrigin: string): boolean {
  if (reading.has(method)) return false;
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  if (headers.origin !== undefined) return headers.origin !== ownOrigin;
  return (
    headers.cookie !== undefined &&
    /(?:^|;\s*)(?:__Host-)?zhitong-session=/.test(headers.cookie) &&
    // What a browser adds by itself (the password of a proxy before us) shows nothing.
    headers.authorization?.startsWith('Bearer ') !== true
  );
}

export function refuseForged(server: FastifyInstance, publicUrl: URL): void {
  server.addHook('onRequest', (request, _reply, done) => {
    done(isForged(request, publicUrl.origin) ? new OtherOrigin() : undefined);
  });
}
