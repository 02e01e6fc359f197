import { createServer, request as httpRequest, type IncomingHttpHeaders, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { eventually } from '@zhitong/testing';
import { gatewayForTest, type GatewayForTest } from '../gateway.fixture.js';
import { largestFile } from './files.js';

/** What the service behind has seen of the request in hand. */
const seen = { bytes: 0, ended: '', headers: {} as IncomingHttpHeaders };
let answer: { status: number; headers: Record<string, string>; body: string };
/** The service answers before it has read anything. */
let answersAtOnce = false;
let behind: Server;
let t: GatewayForTest;

beforeAll(async () => {
  behind = createServer((request, response) => {
    Object.assign(seen, { bytes: 0, ended: '', headers: request.headers });
    const reply = () => response.writeHead(answer.status, answer.headers).end(answer.body);
    if (answersAtOnce) return void reply();
    request.on('data', (chunk: Buffer) => (seen.bytes += chunk.length));
    request.on('end', () => {
      seen.ended = 'whole';
      reply();
    });
    request.on('close', () => (seen.ended ||= 'broken'));
  });
  await new Promise<void>((resolve) => behind.listen(0, '127.0.0.1', resolve));
  t = await gatewayForTest({ serviceUrls: { intake: `http://127.0.0.1:${(behind.address() as AddressInfo).port}` } });
});
afterAll(async () => {
  await t.stop();
  behind.closeAllConnections();
  await new Promise((resolve) => behind.close(resolve));
});
beforeEach(() => {
  answersAtOnce = false;
  answer = { status: 201, headers: { 'content-type': 'application/json' }, body: '{"ok":true}' };
  Object.assign(seen, { bytes: 0, ended: '', headers: {} });
});

const where = '/api/intake/drafts/draft-1/attachments?name=a.pdf';

/** An upload in the making: what is written, when, and what was answered meanwhile. */
async function upload(headers: Record<string, string>) {
  const { token } = await t.as('clerk');
  const { hostname, port } = new URL(t.gateway.service.url);
  let said = '';
  const sending = httpRequest({
    hostname,
    port,
    path: where,
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/octet-stream', ...headers },
  });
  sending.on('response', (response) => {
    said = `${response.statusCode} `;
    response.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')));
  });
  sending.on('error', () => undefined);
  return { sending, said: () => said };
}
const whether = (condition: () => boolean) => eventually(() => Promise.resolve(condition()));

describe('a file on its way to a service', () => {
  it('is passed on while it comes: the gateway keeps nothing of it', async () => {
    const { sending, said } = await upload({ 'content-length': '3000000' });
    sending.write(Buffer.alloc(2_000_000, 'x'));
    await whether(() => seen.bytes === 2_000_000);
    expect(said()).toBe('');
    sending.end(Buffer.alloc(1_000_000, 'x'));
    await whether(() => said() !== '');
    expect([said(), seen.bytes, seen.ended]).toEqual(['201 {"ok":true}', 3_000_000, 'whole']);
    expect(seen.headers).toMatchObject({ 'content-type': 'application/octet-stream', 'content-length': '3000000' });
    expect(seen.headers.authorization).toMatch(/^Bearer ey/);
  });

  it('may come without its length', async () => {
    const { sending, said } = await upload({ 'transfer-encoding': 'chunked' });
    sending.write('温度');
    sending.end();
    await whether(() => said() !== '');
    expect([said(), seen.bytes]).toEqual(['201 {"ok":true}', 6]);
  });

  it('is refused by the service before it has come, and its sender hears why', async () => {
    answersAtOnce = true;
    answer = { status: 403, headers: { 'content-type': 'application/problem+json' }, body: '{"code":"forbidden"}' };
    const { sending, said } = await upload({ 'content-length': '40000000' });
    sending.write(Buffer.alloc(500_000, 'x'));
    await whether(() => said() !== '');
    expect(said()).toBe('403 {"code":"forbidden"}');
    sending.destroy();
  });

  it('goes nowhere without a session, and is not waited for', async () => {
    const { hostname, port } = new URL(t.gateway.service.url);
    let said = '';
    const socket = connect(Number(port), hostname, () =>
      socket.write(
        `POST ${where} HTTP/1.1\r\nHost: x\r\nContent-Type: application/octet-stream\r\nContent-Length: 4000000\r\n\r\n`,
      ),
    );
    socket.on('data', (bytes) => (said += bytes.toString('utf8')));
    await whether(() => said.includes('unauthenticated'));
    expect(said).toContain('HTTP/1.1 401');
    socket.destroy();
    expect(seen.headers).toEqual({});
  });

  it('is no way around CSRF', async () => {
    const cookie = (await t.signIn('clerk')).headers['set-cookie']!.split(';')[0]!;
    const send = (headers: Record<string, string>) =>
      t.gateway.as().post(where, Buffer.from('x'), { cookie, ...headers });
    const foreign: Record<string, string>[] = [
      {},
      { origin: 'https://evil.example' },
      { 'sec-fetch-site': 'cross-site' },
    ];
    for (const headers of foreign)
      expect(await send(headers)).toMatchObject({ status: 403, body: { code: 'other-origin' } });
    expect(seen.headers).toEqual({});
    expect((await send({ 'sec-fetch-site': 'same-origin' })).status).toBe(201);
  });

  it('is taken off where a method brings no file', async () => {
    const { token } = await t.as('clerk');
    const { status } = await fetch(new URL(where, t.gateway.service.url), {
      method: 'DELETE',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/octet-stream' },
      body: 'x',
    });
    expect([status, seen.headers]).toEqual([415, {}]);
  });
});

describe('too large', () => {
  it('is a 413: where it is announced nothing is sent, else it ends with the first byte too many', async () => {
    const announced = await upload({ 'content-length': String(largestFile + 1) });
    announced.sending.write('x');
    await whether(() => announced.said() !== '');
    expect(announced.said()).toMatch(/^413 .*"code":"too-large"/);
    announced.sending.destroy();
    expect(seen.headers).toEqual({});

    const streamed = await upload({ 'transfer-encoding': 'chunked' });
    for (let sent = 0; sent <= largestFile; sent += 5_000_000) streamed.sending.write(Buffer.alloc(5_000_000));
    await whether(() => streamed.said() !== '');
    expect(streamed.said()).toMatch(/^413 .*至多 50 MB/);
    await whether(() => seen.ended !== '');
    expect(seen.ended).toBe('broken');
    streamed.sending.destroy();
  });
});

describe('an interrupted upload', () => {
  it('is broken off at the service too', async () => {
    const { sending } = await upload({ 'content-length': '3000000' });
    sending.write(Buffer.alloc(1_000_000));
    await whether(() => seen.bytes === 1_000_000);
    sending.destroy();
    await whether(() => seen.ended !== '');
    expect(seen.ended).toBe('broken');
  });
});

describe('a flood of files', () => {
  it('is held up by bytes, not by requests, for its account alone', async () => {
    const limited = await gatewayForTest({
      serviceUrls: t.options.serviceUrls,
      budgets: { upload: { points: 3, seconds: 600 } },
    });
    try {
      const [clerk, editor] = [await limited.as('clerk'), await limited.as('editor')];
      expect((await clerk.post(where, Buffer.alloc(2_500_000))).status).toBe(201);
      const refused = await clerk.post(where, Buffer.from('x'));
      expect(refused).toMatchObject({ status: 429, body: { code: 'too-many-requests' } });
      expect((await editor.post(where, Buffer.from('x'))).status).toBe(201);
      expect((await clerk.get('/api/intake/problems')).status).toBe(201);
    } finally {
      await limited.stop();
    }
  });
});

describe('content sniffing of downloads', () => {
  const file = '/api/intake/problems/problem-1/attachments/attachment-1';

  it('is no use: what is no JSON comes as an attachment in which nothing runs, whatever the service says', async () => {
    const clerk = await t.as('clerk');
    const body = '<script>alert(1)</script>';
    answer = {
      status: 200,
      headers: {
        'content-type': 'text/html',
        'content-disposition': 'inline; filename="a.html"',
        'content-security-policy': "script-src 'unsafe-inline'",
        'x-content-type-options': 'none',
        'set-cookie': 'a=b',
      },
      body,
    };
    const { headers } = await clerk.get(file);
    expect(headers).toMatchObject({
      'content-disposition': 'attachment',
      'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    });
    expect(headers).not.toHaveProperty('set-cookie');
    // The control: what a page reads keeps the policy of pages.
    answer = { status: 200, headers: { 'content-type': 'application/json' }, body: '{}' };
    const page = await clerk.get('/api/intake/problems');
    expect(page.headers['content-security-policy']).toContain("script-src 'self'");
    expect(page.headers).not.toHaveProperty('content-disposition');
  });

  it('shows a PDF that a service made itself, beside our own pages at most; nothing else, however it is called', async () => {
    const clerk = await t.as('clerk');
    const got = async (type: string, disposition: string) => {
      answer = { status: 200, headers: { 'content-type': type, 'content-disposition': disposition }, body: '%PDF-1.7' };
      return (await clerk.get('/api/intake/briefs/brief-1/pdf')).headers;
    };
    const name = `inline; filename="attachment.pdf"; filename*=UTF-8''%E6%BB%B4.pdf`;
    expect(await got('application/pdf', name)).toMatchObject({
      'content-disposition': name,
      'content-security-policy': expect.stringMatching(/^default-src 'none';.*frame-ancestors 'self'$/),
      'x-frame-options': 'SAMEORIGIN',
      'x-content-type-options': 'nosniff',
    });
    for (const [type, disposition] of [
      ['text/html', name],
      ['image/svg+xml', name],
      ['application/pdf; charset=utf-8', name],
      ['application/pdf', 'attachment; filename="a.pdf"'],
    ] as const)
      expect(await got(type, disposition)).toMatchObject({
        'content-disposition': expect.stringMatching(/^attachment/),
        'content-security-policy': expect.stringContaining('sandbox'),
        'x-frame-options': 'DENY',
      });
  });

  it('lets through what a download needs', async () => {
    const name = `attachment; filename="attachment.pdf"; filename*=UTF-8''%E6%BB%B4.pdf`;
    const headers = {
      'content-type': 'application/pdf',
      'content-disposition': name,
      'content-range': 'bytes 1-2/3',
      'accept-ranges': 'bytes',
      etag: '"sha256-1"',
    };
    answer = { status: 206, headers, body: 'bc' };
    const asked = { range: 'bytes=1-', 'if-range': '"sha256-1"', 'if-none-match': '"x"' };
    const got = await (await t.as('clerk')).get(file, asked);
    expect(got).toMatchObject({ status: 206, body: 'bc', headers });
    expect(seen.headers).toMatchObject(asked);
  });
});
