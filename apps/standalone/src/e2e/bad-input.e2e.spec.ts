import 'reflect-metadata';
import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { demoPassword, demoPeople } from '@zhitong/gateway/demo';
import { permissionFor, type Role } from '@zhitong/identity';
import { MAY, TAKES_BYTES } from '@zhitong/service';
import { services } from '../services.js';
import { Programs, startPlatform } from './program.fixture.js';

interface Command {
  method: 'POST' | 'PUT' | 'PATCH';
  path: string;
  /** Who may give it; undefined where nobody signs in. */
  role: Role | undefined;
  /** It takes the bytes of a file. */
  bytes: boolean;
}

/** Every route of every service that takes a body, as the gateway shows it. Objects in the address do not exist. */
function commands(): Command[] {
  return Object.entries(services).flatMap(([service, { controllers }]) =>
    controllers.flatMap((controller) =>
      Object.values(Object.getOwnPropertyDescriptors(controller.prototype)).flatMap(({ value }) => {
        const read = (key: string, of: object): unknown => Reflect.getMetadata(key, of);
        const method =
          typeof value === 'function' ? RequestMethod[read(METHOD_METADATA, value as object) as RequestMethod] : '';
        if (method !== 'POST' && method !== 'PUT' && method !== 'PATCH') return [];
        const parts = [read(PATH_METADATA, controller), read(PATH_METADATA, value as object)] as string[];
        const path = `/${parts.join('/')}`.replace(/\/+/g, '/').replace(/\/$/, '').replace(/:\w+/g, 'nowhere');
        const command = (read(MAY, value as object) ?? read(MAY, controller)) as string | undefined;
        const role = command === undefined ? undefined : permissionFor(command)!.roles[0];
        const bytes = read(TAKES_BYTES, value as object) !== undefined;
        return [{ method, path: service === 'gateway' ? path : `/api/${service}${path}`, role, bytes }];
      }),
    ),
  );
}

const isInternal = ({ path }: Command): boolean => path.startsWith('/internal/');

interface Answer {
  status: number;
  type: string;
  body: any;
}

const unreadable = ['{', '[', '{"a":NaN}', 'nonsense'];
const noObjects = ['[]', '[{}]', '"text"', '7', 'true', 'null'];
const values: readonly unknown[] = [7, -1, 1e300, 0.001, 'x', '', '\u0000', true, null, [], [null], [[]], {}, { a: 1 }];

describe('bad input to any command', () => {
  const programs = new Programs();
  const tokens = new Map<Role, string>();
  let url: string;

  beforeAll(async () => {
    ({ url } = await startPlatform(programs, { DATA_DIR: await programs.folder() }));
  });
  afterAll(() => programs.clean());

  async function tokenOf(role: Role): Promise<string> {
    const known = tokens.get(role);
    if (known !== undefined) return known;
    const login = demoPeople.find(({ roles }) => roles.includes(role))!.id;
    const { body } = await send(
      { method: 'POST', path: '/api/session', role: undefined, bytes: false },
      { login, password: demoPassword, role },
    );
    tokens.set(role, body.token as string);
    return body.token as string;
  }

  async function send(
    { method, path, role }: Command,
    body: unknown,
    language = 'zh',
    type = 'application/json',
  ): Promise<Answer> {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: {
        'content-type': type,
        'accept-language': language,
        ...(role === undefined ? {} : { authorization: `Bearer ${await tokenOf(role)}` }),
      },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    const text = await response.text();
    return {
      status: response.status,
      type: response.headers.get('content-type') ?? '',
      body: text === '' ? undefined : JSON.parse(text),
    };
  }

  /** No failure of ours, and where it is a refusal one that a person and a program understand. */
  function expectDecent({ status, type, body }: Answer, language: string): void {
    expect(status).toBeLessThan(500);
    if (status < 400) return;
    expect(type).toContain('application/problem+json');
    expect(body).toMatchObject({ status, code: expect.any(String), title: expect.any(String) });
    const errors = (body.errors ?? []) as { field: string; code: string; message: string }[];
    if (body.code === 'fields-invalid') expect(errors).not.toEqual([]);
    for (const error of errors)
      expect(error).toEqual({ field: expect.any(String), code: expect.any(String), message: expect.any(String) });
    for (const sentence of [body.title as string, ...errors.map(({ message }) => message)])
      expect([sentence, /\p{Script=Han}/u.test(sentence.replaceAll('万元', ''))]).toEqual([
        sentence,
        language === 'zh',
      ]);
  }

  it('finds the commands of every service', () => {
    const found = commands();
    for (const service of ['intake', 'review', 'research', 'briefs'])
      expect(found.filter(({ path }) => path.startsWith(`/api/${service}/`)).length).toBeGreaterThan(5);
    expect(new Set(found.map(({ role }) => role)).size).toBeGreaterThan(6);
  });

  it.each(commands().filter(({ bytes }) => bytes))('$method $path, which takes bytes', async (command) => {
    for (const language of ['zh', 'en']) {
      const json = await send(command, { colour: 'red' }, language);
      expectDecent(json, language);
      expect(json.status).toBe(415);
      for (const text of ['', 'nonsense', '\u0000'.repeat(1_000)]) {
        const refused = await send(command, text, language, 'application/octet-stream');
        expectDecent(refused, language);
        expect(refused.status).toBeGreaterThanOrEqual(400);
      }
    }
  });

  // Among services: nothing that anybody else sends is even read.
  it.each(commands().filter(isInternal))('$method $path, among services', async (command) => {
    for (const language of ['zh', 'en'])
      for (const body of [{ colour: 'red' }, ...unreadable, ...noObjects]) {
        const refused = await send(command, body, language);
        expectDecent(refused, language);
        expect(refused.status).toBe(401);
      }
  });

  it.each(commands().filter((one) => !one.bytes && !isInternal(one)))('$method $path', async (command) => {
    for (const language of ['zh', 'en']) {
      const unknown = await send(command, { colour: 'red' }, language);
      expectDecent(unknown, language);
      expect(unknown.status).toBe(422);
      expect((unknown.body.errors as object[]).map((error) => ({ ...error, message: '' }))).toContainEqual({
        field: 'colour',
        code: 'unknown-field',
        message: '',
      });
    }
    for (const text of unreadable)
      expect(await send(command, text)).toMatchObject({ status: 400, body: { code: 'unreadable' } });
    for (const text of noObjects)
      expect(await send(command, text)).toMatchObject({ status: 422, body: { errors: [{ code: 'object-expected' }] } });

    // What it asks for, it names; each field then gets values of every type.
    const { body } = await send(command, {});
    const fields = ((body?.errors ?? []) as { field: string }[]).map(({ field }) => field);
    for (const [turn, value] of values.entries()) {
      const language = turn % 2 === 0 ? 'zh' : 'en';
      expectDecent(await send(command, Object.fromEntries(fields.map((field) => [field, value])), language), language);
    }
  });
});
