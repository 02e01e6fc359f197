import { connect } from 'node:net';
import { gatewayForTest, type GatewayForTest } from '../gateway.fixture.js';
import { serviceBehind, type ServiceBehind } from './behind.fixture.js';

const reached: { service: string; url: string }[] = [];
const behind: ServiceBehind[] = [];
let t: GatewayForTest;
let token: string;
beforeAll(async () => {
  const serviceUrls: Record<string, string> = {};
  for (const service of ['intake', 'review']) {
    const server = await serviceBehind(({ url }) => {
      reached.push({ service, url });
      return {};
    });
    behind.push(server);
    serviceUrls[service] = server.url;
  }
  t = await gatewayForTest({ serviceUrls });
  ({ token } = await t.as('clerk'));
});
afterAll(async () => {
  await t.stop();
  for (const server of behind) await server.stop();
});
beforeEach(() => void (reached.length = 0));

/** Sends bytes as they are: a client library would tidy the path first. @returns the whole answer */
const raw = (text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(t.gateway.service.url);
    let answer = '';
    const socket = connect(Number(port), hostname, () => socket.write(text));
    socket.on('data', (bytes) => (answer += bytes.toString('latin1')));
    socket.once('close', () => resolve(answer)).once('error', reject);
  });
const get = (path: string) =>
  raw(`GET ${path} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${token}\r\nConnection: close\r\n\r\n`);
const statusOf = (answer: string) => Number(answer.slice(9, 12));

describe('path confusion', () => {
  it.each([
    '/api/intake/../review/seats',
    '/api/intake/%2e%2e/review/seats',
    '/api/intake/..%2freview/seats',
    '/api/intake/..;/review/seats',
    '/api/intake//../../review/seats',
    '/api/intake/..\\review\\seats',
  ])('does not carry %s anywhere', async (path) => {
    expect(statusOf(await get(path))).toBe(400);
    expect(reached).toEqual([]);
    // The control: a plain path arrives.
    await get('/api/intake/problems/a.b;c');
    expect(reached).toEqual([{ service: 'intake', url: '/problems/a.b;c' }]);
  });

  it('is not seen in a query: it goes on as it came, however it is written', async () => {
    for (const query of ['text=%', 'text=a%zz', 'text=../../review', 'text=a%2f..%2fb', 'text=a?b', 'text=%25'])
      expect([query, statusOf(await get(`/api/intake/problems?${query}`))]).toEqual([query, 200]);
    expect(reached.map(({ url }) => url)).toEqual(
      ['%', 'a%zz', '../../review', 'a%2f..%2fb', 'a?b', '%25'].map((text) => `/problems?text=${text}`),
    );
  });

  it.each([
    '/internal/messages',
    '/api/gateway/internal/messages',
    '/api/intake/../../internal/messages',
    '//internal/messages',
  ])('does not find a way past who may call at %s', async (path) => {
    const answer = await raw(
      `POST ${path} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${token}\r\nContent-Type: application/json\r\nContent-Length: 15\r\nConnection: close\r\n\r\n{"messages":[]}`,
    );
    expect([400, 401, 403, 404]).toContain(statusOf(answer));
  });

  it('does not take another host’s address as its own, nor an absolute one as somebody else’s', async () => {
    await get('http://169.254.169.254/api/intake/problems');
    await get('/api/intake/http://169.254.169.254/');
    expect(reached.every(({ service }) => service === 'intake')).toBe(true);
  });
});

describe('request smuggling', () => {
  const head = () => `POST /api/intake/problems HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${token}\r\n`;
  const smuggled = 'GET /seats HTTP/1.1\r\nHost: x\r\n\r\n';

  it('finds no request that two servers read differently', async () => {
    const both = `${head()}Content-Type: application/json\r\nContent-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${smuggled}`;
    const twice = `${head()}Content-Type: application/json\r\nContent-Length: 2\r\nContent-Length: 40\r\n\r\n{}${smuggled}`;
    const odd = `${head()}Content-Type: application/json\r\nTransfer-Encoding: xchunked\r\n\r\n0\r\n\r\n${smuggled}`;
    for (const request of [both, twice, odd]) expect(statusOf(await raw(request))).toBe(400);
    expect(reached).toEqual([]);
  });
});
