import { connect } from 'node:net';
import type { Actor } from '@zhitong/identity';
import { serviceForTest, type ServiceUnderTest, type TestAnswer, type TestCaller } from '@zhitong/testing';
import { thingsService } from './things.fixture.js';

const clerk: Actor = { account: 'clerk', role: 'secretariat' };
const thing = { name: '样机', base: { name: '底座' } };
const key = (name: string) => ({ 'idempotency-key': `key-${name}` });

let t: ServiceUnderTest;
let caller: TestCaller;
beforeAll(async () => {
  t = await serviceForTest(thingsService);
  caller = t.as(clerk);
});
beforeEach(() => t.dataSource.query(`TRUNCATE thing`));
afterAll(() => t.stop());

const made = async () =>
  (await t.dataSource.query<{ name: string }[]>(`SELECT name FROM thing ORDER BY id`)).map(({ name }) => name);
const fieldsOf = ({ body }: TestAnswer) =>
  (body.errors as { field: string; code: string }[]).map(({ field, code }) => `${field}: ${code}`);
const refusal = (answer: TestAnswer) => ({
  status: answer.status,
  type: answer.headers['content-type'],
  code: answer.body.code as string,
});
const problem = (status: number, code: string) => ({
  status,
  code,
  type: 'application/problem+json; charset=utf-8',
});

describe('a body', () => {
  it.each([
    ['an unknown field', { ...thing, colour: 1 }, ['colour: unknown-field']],
    ['one inside an object', { ...thing, base: { name: '底座', colour: 1 } }, ['base.colour: unknown-field']],
    ['one inside a row', { ...thing, parts: [{ name: '轴', colour: 1 }] }, ['parts.0.colour: unknown-field']],
    ['nothing', {}, ['name: name-length', 'base: object-expected']],
    ['a list instead of an object', { ...thing, base: [{ name: '底座' }] }, ['base: object-expected']],
    ['an empty list instead of an object', { ...thing, base: [] }, ['base: object-expected']],
    ['an object instead of a list', { ...thing, parts: { name: '轴' } }, ['parts: list-expected']],
    ['a list instead of a row', { ...thing, parts: [[{ name: '轴' }]] }, ['parts.0: object-expected']],
    ['null instead of a row', { ...thing, parts: [null] }, ['parts.0: object-expected']],
    ['a text instead of a number', { ...thing, price: '1' }, ['price: price']],
    ['more decimals than money has', { ...thing, price: 0.1 + 0.2 }, ['price: price']],
    ['a year that cannot be stored', { ...thing, due: '0000-01-01T00:00:00Z' }, ['due: due']],
    ['a zone that there is not', { ...thing, due: '2026-01-01T00:00:00+23:00' }, ['due: due']],
    ['NUL in a text', { ...thing, note: 'a\u0000' }, ['note: note-length']],
    ['half a character', { ...thing, name: '样机\ud800' }, ['name: name-length']],
  ])('with %s is refused, naming the field', async (_what, body, fields) => {
    const answer = await caller.post('/things', body);
    expect(refusal(answer)).toEqual(problem(422, 'fields-invalid'));
    expect(fieldsOf(answer)).toEqual(fields);
    expect(await made()).toEqual([]);
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'with the field %s, which every object has, is refused',
    async (name) => {
      for (const [body, field] of [
        [`{"name":"样机","base":{"name":"底座"},"${name}":{"x":1}}`, name],
        [`{"name":"样机","base":{"name":"底座","${name}":1}}`, `base.${name}`],
      ] as const)
        expect(fieldsOf(await caller.post('/things', body))).toEqual([`${field}: unknown-field`]);
      expect(await made()).toEqual([]);
    },
  );

  it('may give null for what may be absent', async () => {
    expect((await caller.post('/things', { ...thing, parts: null, note: null, price: null })).status).toBe(201);
  });

  it.each(['[]', '[{}]', '"x"', '7', 'true', 'null', ''])('that is %j and no object is refused', async (body) => {
    const answer = await caller.post('/things', body);
    expect(refusal(answer)).toEqual(problem(422, 'fields-invalid'));
    expect(fieldsOf(answer)).toEqual([': object-expected']);
  });

  it.each(['{', '{"name":NaN}', "{'name':1}", '\u0000'])('that is no JSON, like %j, cannot be read', async (body) => {
    expect(refusal(await caller.post('/things', body))).toEqual(problem(400, 'unreadable'));
  });

  it('is JSON or refused', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', '///'])
      expect(refusal(await caller.post('/things', 'name=x', { 'content-type': type }))).toEqual(
        problem(415, 'unsupported-format'),
      );
  });

  it('is not larger, deeper or longer than any form', async () => {
    const large = await caller.post('/things', { ...thing, note: 'x'.repeat(1_100_000) });
    expect(refusal(large)).toEqual(problem(413, 'too-large'));
    for (const nest of ['['.repeat(200_000) + ']'.repeat(200_000), '{"a":'.repeat(50) + '1' + '}'.repeat(50)])
      expect(fieldsOf(await caller.put('/things/labels', `{"labels":{"deep":${nest}}}`))).toEqual([
        'labels: nested-too-deep',
      ]);
    expect(fieldsOf(await caller.post('/things', { ...thing, parts: Array(501).fill({ name: '轴' }) }))).toEqual([
      'parts: list-too-long',
    ]);
  });

  it('is refused by a command that takes none, unless it is empty', async () => {
    const { body } = await caller.post('/things', thing);
    const path = `/things/${body.id as string}/closing`;
    const answer = await caller.post(path, { colour: 1 });
    expect([answer.status, fieldsOf(answer)]).toEqual([422, ['colour: unknown-field']]);
    expect((await caller.post(path, [])).status).toBe(422);
    for (const empty of [{}, '']) expect((await caller.post(path, empty)).status).toBe(200);
    expect((await caller.post(path, undefined, { 'content-type': '' })).status).toBe(415);
  });

  it('bears no secrecy marking, however deep, and not as the name of a field either', async () => {
    for (const [labels, field] of [
      [{ a: { b: ['普通', '机密★10年'] } }, 'labels.a.b.1'],
      [{ a: { 绝密: 1 } }, 'labels.a.绝密'],
    ] as const) {
      const answer = await caller.put('/things/labels', { labels });
      expect(refusal(answer)).toEqual(problem(422, 'secrecy-marking'));
      expect(fieldsOf(answer)).toEqual([`${field}: secrecy-marking`]);
    }
    expect((await caller.put('/things/labels', { labels: { a: '商业秘密' } })).status).toBe(200);
  });

  it('has no characters that cannot be stored, also where no rule looks', async () => {
    for (const [labels, field] of [
      [{ a: ['\u0000'] }, 'labels.a.0'],
      [{ 'a\u0000': 1 }, 'labels.a\u0000'],
      [{ a: '\udfff' }, 'labels.a'],
    ] as const)
      expect(fieldsOf(await caller.put('/things/labels', { labels }))).toEqual([`${field}: unprintable`]);
  });
});

describe('an address', () => {
  it.each(['%00', 'a%00b', 'a%1Fb', 'x'.repeat(200)])('with %j names nothing', async (id) => {
    expect(refusal(await caller.post(`/things/${id}/closing`))).toEqual(problem(404, 'not-found'));
  });

  it.each(['%', '%zz', '%ff', '%ed%a0%80'])('with %j cannot be read', async (id) => {
    expect(refusal(await caller.post(`/things/${id}/closing`))).toEqual(problem(400, 'unreadable'));
  });

  it('is refused for a parameter that the route does not read, that is there twice, or that cannot be stored', async () => {
    for (const [path, field] of [
      ['/things?colour=1', 'colour: unknown-field'],
      ['/things?text=a&text=b', 'text: search'],
      ['/things?text=%00', 'text: unprintable'],
      ['/things/named?ids=%00', 'ids: unprintable'],
      ['/things/named?ids=a&colour=1', 'colour: unknown-field'],
    ] as const) {
      const answer = await caller.get(path);
      expect([answer.status, fieldsOf(answer)]).toEqual([422, [field]]);
    }
    expect(fieldsOf(await caller.post('/things?colour=1', thing))).toEqual(['colour: unknown-field']);
    expect((await t.as().get('/things/open?probe=1')).status).toBe(200);
  });

  it('that nobody listens at is not found', async () => {
    for (const answer of [await caller.get('/nothing'), await caller.patch('/things', {})])
      expect(refusal(answer)).toEqual(problem(404, 'not-found'));
  });
});

it('answers with a problem document even to what is no HTTP', async () => {
  const { hostname, port } = new URL(t.service.url);
  const ask = (text: string) =>
    new Promise<string>((resolve, reject) => {
      let answer = '';
      const socket = connect(Number(port), hostname, () => socket.write(text));
      socket.on('data', (data) => (answer += data.toString()));
      socket.on('close', () => resolve(answer));
      socket.on('error', reject);
    });
  expect(await ask('nonsense\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 [^]*problem\+json[^]*"code":"unreadable"/);
  const long = await ask(`GET /things?text=${'x'.repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`);
  expect(long).toMatch(/^HTTP\/1\.1 431 [^]*problem\+json[^]*"code":"headers-too-large"/);
});

describe('a header', () => {
  it.each(['3', 'abc', '"a"', '"-1"', '"1", "2"', '"9999999999999999999"'])(
    'If-Match: %s is refused',
    async (value) => {
      const answer = await caller.post('/things', thing, { 'if-match': value });
      expect([answer.status, fieldsOf(answer)]).toEqual([422, ['If-Match: if-match']]);
    },
  );

  it.each(['short', 'x'.repeat(101), 'with a space', ''])('Idempotency-Key: %j is refused', async (value) => {
    const answer = await caller.post('/things', thing, { 'idempotency-key': value });
    expect([answer.status, fieldsOf(answer)]).toEqual([422, ['Idempotency-Key: idempotency-key']]);
  });
});

describe('a request with an Idempotency-Key', () => {
  it('gives the same answer once, however often it comes and also at the same moment', async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => caller.post('/things', thing, key('once'))));
    answers.push(await caller.post('/things', thing, key('once')));
    for (const { status, body, headers } of answers)
      expect({ status, body, etag: headers.etag }).toEqual({ status: 201, body: answers[0]!.body, etag: '"1"' });
    expect(await made()).toEqual(['样机']);
  });

  it('with another body or another address under the same key is refused', async () => {
    await caller.post('/things', thing, key('other'));
    for (const answer of [
      await caller.post('/things', { ...thing, name: '别的' }, key('other')),
      await caller.post('/things/1/closing', {}, key('other')),
    ])
      expect(refusal(answer)).toEqual(problem(422, 'idempotency-key-reused'));
    expect(await made()).toEqual(['样机']);
  });

  it('of another caller is another request', async () => {
    await caller.post('/things', thing, key('shared'));
    const other = await t.as({ ...clerk, account: 'clerk-2' }).post('/things', thing, key('shared'));
    expect(other.status).toBe(201);
    expect(await made()).toEqual(['样机', '样机']);
  });

  it('is free again after a refusal', async () => {
    expect((await caller.post('/things', { ...thing, name: '短名字太长'.repeat(9) }, key('again'))).status).toBe(422);
    expect((await caller.post('/things', thing, key('again'))).status).toBe(201);
  });
});

describe('a refusal', () => {
  it('of a command that the state does not allow says the state and what is allowed', async () => {
    expect(await caller.post('/things/0/closing')).toMatchObject({
      status: 409,
      body: { code: 'not-allowed-now', status: 409, state: 'absent', allowed: ['make'] },
    });
  });

  it('speaks the language that the caller asks for first, and Chinese otherwise', async () => {
    for (const [language, chinese] of [
      [undefined, true],
      ['zh-CN,zh;q=0.9,en;q=0.8', true],
      ['fr', true],
      ['', true],
      ['en', false],
      ['EN-gb, zh;q=0.5', false],
    ] as const)
      for (const answer of [
        await caller.post('/things', { colour: 1 }, language === undefined ? {} : { 'accept-language': language }),
        await caller.post('/things', '{', language === undefined ? {} : { 'accept-language': language }),
        await caller.post('/things/0/closing', {}, language === undefined ? {} : { 'accept-language': language }),
        await caller.post('/things/%zz/closing', {}, language === undefined ? {} : { 'accept-language': language }),
      ]) {
        const said = [
          answer.body.title,
          ...((answer.body.errors ?? []) as { message: string }[]).map((e) => e.message),
        ];
        for (const sentence of said) expect(/\p{Script=Han}/u.test(sentence as string)).toBe(chinese);
      }
  });
});
