import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

/** An answer that the demo did not expect. */
export class Unexpected extends Error {
  override readonly name = 'Unexpected';
}

/** How long the demo waits for something: a service that was killed is started again by then. */
const patience = 120_000;
/** How much longer it waits for what is refused only for now. */
const waiting = 480_000;
/** Not there for a moment: the gateway itself, or a service behind it. */
const away = new Set([502, 503, 504]);

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** One try of a request: its answer's status, or that there was none. Tries of one request share their key. */
export interface Attempt {
  method: string;
  path: string;
  key: string;
  status: number | undefined;
}

/** What whoever walks the line wants to know and to decide. */
export interface Walker {
  /** Hears of every try of every request. */
  heard?(attempt: Attempt): void;
  /** Whether a refusal, by its code, holds only for now: then the request is tried until it is answered otherwise. */
  waitsOut?(code: string): boolean;
}

/** Waits until something holds. @throws Unexpected naming what it waited for */
export async function until<R>(what: string, ask: () => Promise<R | undefined | false>): Promise<R> {
  for (const deadline = Date.now() + patience; ;) {
    const found = await ask();
    if (found !== undefined && found !== false) return found;
    if (Date.now() > deadline) throw new Unexpected(`waited ${patience / 1_000} s for: ${what}`);
    await pause(40);
  }
}

/** Somebody signed in, over the public HTTP API. Every command carries a key, so that a repeat is harmless. */
export class Client {
  private token: string | undefined;

  constructor(
    private readonly url: string,
    readonly login: string,
    private readonly role: string,
    private readonly password: string,
    private readonly walker: Walker = {},
  ) {}

  get<R = any>(path: string): Promise<R> {
    return this.call('GET', path);
  }
  post<R = any>(path: string, body: unknown = {}): Promise<R> {
    return this.call('POST', path, body);
  }
  put<R = any>(path: string, body: unknown): Promise<R> {
    return this.call('PUT', path, body);
  }

  /** Undefined where there is nothing to see yet. */
  async look<R = any>(path: string): Promise<R | undefined> {
    const response = await this.send('GET', path);
    if (response.status === 404) return undefined;
    return this.read('GET', path, response);
  }

  private async call<R>(method: Method, path: string, body?: unknown): Promise<R> {
    return this.read(method, path, await this.send(method, path, body));
  }

  private async read<R>(method: Method, path: string, response: Response): Promise<R> {
    const text = await response.text();
    if (!response.ok)
      throw new Unexpected(`${this.login} (${this.role}) ${method} ${path}: ${response.status} ${text}`);
    return (text === '' ? undefined : JSON.parse(text)) as R;
  }

  /** Tries until the platform answers: with the same key, nothing happens twice. */
  private async send(method: Method, path: string, body?: unknown): Promise<Response> {
    const key = randomUUID();
    for (const deadline = Date.now() + patience; ; await pause(100)) {
      const response = await this.once(method, path, body, key).catch(() => undefined);
      this.walker.heard?.({ method, path, key, status: response?.status });
      if (response?.status === 401 && path !== '/api/session') this.token = undefined;
      else if (response && !away.has(response.status) && !(await this.holdsForNow(response))) return response;
      if (Date.now() > (response?.status === 422 ? deadline + waiting : deadline))
        throw new Unexpected(
          `${method} ${path} was not answered within ${patience / 1_000} s (${response?.status ?? 'no connection'})`,
        );
    }
  }

  private async holdsForNow(response: Response): Promise<boolean> {
    if (response.status !== 422 || !this.walker.waitsOut) return false;
    const { errors = [] } = (await response.clone().json()) as { errors?: { code: string }[] };
    return errors.length > 0 && errors.every(({ code }) => this.walker.waitsOut!(code));
  }

  private async once(method: Method, path: string, body: unknown, key: string): Promise<Response> {
    if (path !== '/api/session') this.token ??= await this.signIn();
    const sent =
      body instanceof Uint8Array
        ? { type: 'application/octet-stream', body: body as Uint8Array<ArrayBuffer> }
        : { type: 'application/json', body: JSON.stringify(body) };
    return fetch(`${this.url}${path}`, {
      method,
      headers: {
        'accept-language': 'en',
        ...(this.token === undefined ? {} : { authorization: `Bearer ${this.token}` }),
        ...(method === 'GET' ? {} : { 'idempotency-key': key }),
        ...(body === undefined ? {} : { 'content-type': sent.type }),
      },
      ...(body === undefined ? {} : { body: sent.body }),
      signal: AbortSignal.timeout(15_000),
    });
  }

  private async signIn(): Promise<string> {
    const response = await this.once(
      'POST',
      '/api/session',
      { login: this.login, password: this.password, role: this.role },
      randomUUID(),
    );
    const answer = (await response.json()) as { token?: string };
    if (answer.token === undefined) throw new Unexpected(`${this.login} cannot sign in: ${response.status}`);
    return answer.token;
  }
}
