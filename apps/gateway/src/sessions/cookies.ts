import type { FastifyReply, FastifyRequest } from 'fastify';
import { signInRules } from './rules.js';

/**
 * The cookies of the gateway. Behind TLS they bear the prefix `__Host-`, which no other host, path or plain connection
 * can set; script sees none of them, and no other site's page sends them.
 */
export class Cookies {
  private readonly secure: boolean;

  constructor(publicUrl: URL) {
    this.secure = publicUrl.protocol === 'https:';
  }

  session(token: string): string {
    return this.cookie('zhitong-session', token);
  }

  device(token: string): string {
    return this.cookie('zhitong-device', token, signInRules.device / 1_000);
  }

  /** Of a way to the identity provider: it comes back from another site, by a plain navigation. */
  way(state: string, seconds: number): string {
    return this.cookie('zhitong-oidc', state, seconds).replace('SameSite=Strict', 'SameSite=Lax');
  }

  wayOf(request: FastifyRequest): string | undefined {
    return this.read(request, 'zhitong-oidc');
  }

  noSession(): string {
    return this.cookie('zhitong-session', '', 0);
  }

  deviceOf(request: FastifyRequest): string | undefined {
    return this.read(request, 'zhitong-device');
  }

  private read({ headers }: FastifyRequest, plain: string): string | undefined {
    return new RegExp(`(?:^|;\\s*)${this.name(plain)}=([^;]+)`).exec(headers.cookie ?? '')?.[1];
  }

  private name = (plain: string) => (this.secure ? `__Host-${plain}` : plain);

  private cookie(name: string, value: string, maxAge?: number): string {
    return [
      `${this.name(name)}=${value}`,
      'Path=/',
      'HttpOnly',
      'SameSite=Strict',
      ...(this.secure ? ['Secure'] : []),
      ...(maxAge === undefined ? [] : [`Max-Age=${maxAge}`]),
    ].join('; ');
  }
}

/** Sets cookies; whatever lets somebody in is stored by no cache. */
export const setCookies = (reply: FastifyReply, cookies: readonly string[]): void =>
  void reply.header('set-cookie', [...cookies]).header('cache-control', 'no-store');
