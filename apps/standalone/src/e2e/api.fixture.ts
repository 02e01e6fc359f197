import type { Role } from '@zhitong/identity';

/** An operation of the OpenAPI document, as far as tests need it. */
export interface ApiOperation {
  id: string;
  method: string;
  /** `/api/intake/problems/{id}` */
  path: string;
  params: string[];
  command: string | undefined;
  roles: readonly Role[];
  /** The example of its body. */
  body: unknown;
  takesJson: boolean;
  statuses: string[];
}

export interface ApiAnswer {
  status: number;
  /** Everything that an answer tells: what differs between two callers must be meant to. */
  text: string;
}

/** The API as its document describes it, called through the gateway. */
export class Api {
  private constructor(
    readonly url: string,
    readonly operations: readonly ApiOperation[],
    private readonly tokens: Map<string, string>,
  ) {}

  static async read(url: string): Promise<Api> {
    const document = (await (await fetch(`${url}/api/openapi.json`)).json()) as { paths: Record<string, any> };
    const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods as Record<string, any>).map(([method, operation]): ApiOperation => {
        const json = operation.requestBody?.content?.['application/json'];
        return {
          id: operation.operationId,
          method: method.toUpperCase(),
          path,
          params: [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!),
          command: operation['x-zhitong-command'],
          roles: operation['x-zhitong-roles'] ?? [],
          body: json?.example,
          takesJson: json !== undefined,
          statuses: Object.keys(operation.responses),
        };
      }),
    );
    return new Api(url, operations, new Map());
  }

  /** A session of a demo login. */
  async signIn(login: string, role: Role, password: string): Promise<string> {
    const key = `${login} ${role}`;
    const known = this.tokens.get(key);
    if (known !== undefined) return known;
    const response = await fetch(`${this.url}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ login, password, role }),
    });
    const { token } = (await response.json()) as { token?: string };
    if (token === undefined) throw new Error(`${login} cannot sign in as ${role}: ${response.status}`);
    this.tokens.set(key, token);
    return token;
  }

  /** Calls an operation with its own example as the body. */
  async call(
    operation: ApiOperation,
    params: readonly string[],
    token?: string,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<ApiAnswer> {
    const path = operation.params.reduce((at, name, i) => at.replace(`{${name}}`, params[i]!), operation.path);
    const response = await fetch(`${this.url}${path}`, {
      method: operation.method,
      redirect: 'manual',
      headers: {
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(operation.takesJson ? { 'content-type': 'application/json' } : {}),
        ...headers,
      },
      ...(operation.takesJson ? { body: JSON.stringify(operation.body ?? {}) } : {}),
    });
    const told = [...response.headers]
      .filter(
        ([name]) => !['date', 'connection', 'keep-alive', 'traceparent'].includes(name) && !/ratelimit/i.test(name),
      )
      .map(([name, value]) => `${name}: ${value}`);
    // A stream has no end; that it begins is its answer.
    const streams = response.headers.get('content-type')?.startsWith('text/event-stream') === true;
    const text = streams ? await response.body!.cancel().then(() => '') : await response.text();
    return { status: response.status, text: [...told, text].join('\n') };
  }
}
