import type { Actor } from '@zhitong/identity';
import type { RunningService } from '@zhitong/service';

export interface TestAnswer<B = any> {
  status: number;
  body: B;
  /** The same as it came. */
  bytes: Buffer;
  headers: Record<string, string>;
}

/** Requests of one caller. A body of bytes goes as bytes, a text as it is, all else as JSON. */
export interface TestCaller {
  get<B = any>(url: string, headers?: Record<string, string>): Promise<TestAnswer<B>>;
  post<B = any>(url: string, body?: unknown, headers?: Record<string, string>): Promise<TestAnswer<B>>;
  put<B = any>(url: string, body?: unknown, headers?: Record<string, string>): Promise<TestAnswer<B>>;
  patch<B = any>(url: string, body?: unknown, headers?: Record<string, string>): Promise<TestAnswer<B>>;
  delete<B = any>(url: string, headers?: Record<string, string>, body?: unknown): Promise<TestAnswer<B>>;
}

/** In tests a token is the actor itself, readable: the tokens of the house are tested in libs/identity. */
export const testToken = (actor: Actor): string => Buffer.from(JSON.stringify(actor)).toString('base64url');
export const actorOfTestToken = (token: string): Actor =>
  JSON.parse(Buffer.from(token, 'base64url').toString()) as Actor;

const sentAs = (body: unknown): { type: string; body: string | Uint8Array<ArrayBuffer> } =>
  body instanceof Uint8Array
    ? { type: 'application/octet-stream', body: body as Uint8Array<ArrayBuffer> }
    : { type: 'application/json', body: typeof body === 'string' ? body : JSON.stringify(body) };

export function callerOf(service: () => RunningService, actor?: Actor): TestCaller {
  const request = async <B>(
    method: string,
    url: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<TestAnswer<B>> => {
    const sent = sentAs(body);
    const response = await fetch(new URL(url, service().url), {
      method,
      headers: {
        ...(actor ? { authorization: `Bearer ${testToken(actor)}` } : {}),
        ...(body === undefined ? {} : { 'content-type': sent.type }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: sent.body }),
    });
    const bytes = Buffer.from(await response.arrayBuffer());
    const text = bytes.toString('utf8');
    return {
      status: response.status,
      bytes,
      body: /json/.test(response.headers.get('content-type') ?? '') ? (JSON.parse(text) as B) : (text as B),
      headers: {
        ...Object.fromEntries(response.headers),
        // Several cookies are one text here; the others would be lost.
        ...(response.headers.has('set-cookie') ? { 'set-cookie': response.headers.getSetCookie().join(', ') } : {}),
      },
    };
  };
  return {
    get: (url, headers) => request('GET', url, undefined, headers),
    post: (url, body = {}, headers = {}) => request('POST', url, body, headers),
    put: (url, body = {}, headers = {}) => request('PUT', url, body, headers),
    patch: (url, body = {}, headers = {}) => request('PATCH', url, body, headers),
    delete: (url, headers, body) => request('DELETE', url, body, headers),
  };
}
