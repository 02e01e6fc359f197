import { connect } from 'node:net';
import type { Actor } from '@zhitong/identity';
import { eventually, serviceForTest, testToken, type ServiceUnderTest } from '@zhitong/testing';
import { filesService, most, page, reading } from './files.fixture.js';

const clerk: Actor = { account: 'clerk', role: 'secretariat' };
const expert: Actor = { account: 'expert', role: 'expert' };

let t: ServiceUnderTest;
beforeAll(async () => {
  t = await serviceForTest(filesService);
});
beforeEach(() => Object.assign(reading, { bytes: 0, ended: '' }));
afterAll(() => t.stop());

const head = (token: string | undefined, more: string) =>
  `POST /files HTTP/1.1\r\nHost: x\r\n${token === undefined ? '' : `Authorization: Bearer ${token}\r\n`}` +
  `Content-Type: application/octet-stream\r\n${more}\r\n\r\n`;
/** Sends the beginning of a request and never its end. */
function begin(text: string) {
  const { hostname, port } = new URL(t.service.url);
  let answer = '';
  const socket = connect(Number(port), hostname, () => socket.write(text));
  socket.on('data', (bytes) => (answer += bytes.toString('utf8'))).on('error', () => undefined);
  return { socket, said: () => answer };
}
const chunk = (bytes: number) => `${bytes.toString(16)}\r\n${'x'.repeat(bytes)}\r\n`;

describe('a body of bytes', () => {
  it('arrives whole, by whom it may be sent', async () => {
    const sent = Buffer.alloc(1_500_000, 'x');
    expect(await t.as(clerk).post('/files', sent)).toMatchObject({ status: 201, body: { bytes: 1_500_000 } });
    expect((await t.as(clerk).post('/files', Buffer.alloc(0))).body).toEqual({ bytes: 0 });
  });

  it('is not read before it is decided whether it may be sent', async () => {
    for (const [actor, status] of [
      [undefined, 401],
      [expert, 403],
    ] as const) {
      const { socket, said } = begin(head(actor && testToken(actor), `Content-Length: 1000000`));
      await eventually(() => Promise.resolve(said().includes('\r\n\r\n')));
      expect(said()).toContain(`HTTP/1.1 ${status}`);
      socket.destroy();
    }
    expect(reading).toEqual({ bytes: 0, ended: '' });
    // The control: who may is waited for.
    const { socket, said } = begin(head(testToken(clerk), `Content-Length: 1000000`) + 'x'.repeat(500_000));
    await eventually(() => Promise.resolve(reading.bytes === 500_000));
    expect(said()).toBe('');
    socket.destroy();
  });

  it('is refused where none is taken, and JSON where bytes are', async () => {
    const bytes = await t.as(clerk).post('/files/names', Buffer.from('{"name":"样机"}'));
    expect([bytes.status, bytes.body.code]).toEqual([415, 'unsupported-format']);
    const json = await t.as(clerk).post('/files', { name: '样机' });
    expect([json.status, json.body.title]).toEqual([415, '请以 application/octet-stream 直接发送文件内容']);
    const form = await t.as(clerk).post('/files', 'x', { 'content-type': 'multipart/form-data; boundary=x' });
    expect(form.status).toBe(415);
  });

  it('is the same request under the same Idempotency-Key, and is not read again', async () => {
    const key = { 'idempotency-key': 'key-of-a-file' };
    const first = await t.as(clerk).post('/files', Buffer.from('温度'), key);
    reading.ended = '';
    expect((await t.as(clerk).post('/files', Buffer.from('温度'), key)).body).toEqual(first.body);
    expect(reading.ended).toBe('');
    expect((await t.as(clerk).post('/files', Buffer.from('温'), key)).status).toBe(422);
  });
});

describe('too large', () => {
  it('is a 413: at once where it is announced, else with the first byte too many', async () => {
    const announced = begin(head(testToken(clerk), `Content-Length: ${most + 1}`));
    await eventually(() => Promise.resolve(announced.said().includes('\r\n\r\n')));
    expect(announced.said()).toContain('HTTP/1.1 413');
    announced.socket.destroy();
    expect(reading.ended).toBe('');

    const streamed = begin(head(testToken(clerk), 'Transfer-Encoding: chunked') + chunk(most) + chunk(1));
    await eventually(() => Promise.resolve(streamed.said().includes('too-large')));
    expect(streamed.said()).toContain('HTTP/1.1 413');
    expect(reading).toEqual({ bytes: most, ended: 'broken' });
    streamed.socket.destroy();
  });
});

describe('an interrupted upload', () => {
  it('is told to whoever reads it as broken, not as the end', async () => {
    for (const length of ['Content-Length: 1000000', 'Transfer-Encoding: chunked']) {
      const { socket } = begin(head(testToken(clerk), length) + chunk(1_000));
      await eventually(() => Promise.resolve(reading.bytes >= 1_000));
      socket.destroy();
      await eventually(() => Promise.resolve(reading.ended !== ''));
      expect(reading.ended).toBe('broken');
      Object.assign(reading, { bytes: 0, ended: '' });
    }
  });
});

describe('a file that has come', () => {
  it('is looked at no longer than somebody waits for the answer', async () => {
    const request = head(testToken(clerk), 'Content-Length: 1000').replace('POST /files ', 'POST /files/held ');
    const { socket } = begin(request + 'x'.repeat(1_000));
    await eventually(() => Promise.resolve(reading.bytes === 1_000));
    expect(reading.ended).toBe('');
    socket.destroy();
    await eventually(() => Promise.resolve(reading.ended === 'gone'));
  });
});

describe('content sniffing of downloads', () => {
  it('finds an attachment that nothing runs in, under the type that was recognised', async () => {
    const { status, headers, body } = await t.as(clerk).get('/files/page');
    expect([status, body]).toEqual([200, page]);
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
      'content-length': String(page.length),
    });
    expect(headers['content-disposition']).toMatch(/^attachment; filename="attachment\.html"; filename\*=UTF-8''/);
  });
});

describe('path traversal in names', () => {
  it('does not get out of the header, nor into another one', async () => {
    const { headers } = await t.as(clerk).get('/files/page');
    expect(headers).not.toHaveProperty('set-cookie');
    const name = headers['content-disposition']!.split("UTF-8''")[1]!;
    expect(name).toMatch(/^[A-Za-z0-9%._~!$&+^`|-]+$/);
    expect(decodeURIComponent(name)).toContain('膜下滴灌');
  });
});

describe('a download', () => {
  it('can be continued, and is not sent to who has it', async () => {
    const whole = await t.as(clerk).get('/files/page');
    const { etag } = whole.headers as { etag: string };
    const part = await t.as(clerk).get('/files/page', { range: 'bytes=10-', 'if-range': etag });
    expect(part).toMatchObject({ status: 206, body: page.slice(10) });
    expect(part.headers['content-range']).toBe(`bytes 10-${page.length - 1}/${page.length}`);
    expect(await t.as(clerk).get('/files/page', { range: 'bytes=0-4' })).toMatchObject({ status: 206, body: '<!doc' });
    expect(await t.as(clerk).get('/files/page', { range: 'bytes=-3' })).toMatchObject({ status: 206, body: 'pt>' });
    for (const range of ['bytes=5-2', 'bytes=0-1,3-4', 'lines=1-2'])
      expect(await t.as(clerk).get('/files/page', { range })).toMatchObject({ status: 200, body: page });
    const changed = { range: 'bytes=10-', 'if-range': '"another"' };
    expect(await t.as(clerk).get('/files/page', changed)).toMatchObject({ status: 200, body: page });
    expect(await t.as(clerk).get('/files/page', { 'if-none-match': etag })).toMatchObject({ status: 304, body: '' });
    const beyond = await t.as(clerk).get('/files/page', { range: 'bytes=1000-' });
    expect(beyond).toMatchObject({ status: 416, body: { code: 'range-outside' } });
    expect(beyond.headers['content-disposition']).toBeUndefined();
  });
});
