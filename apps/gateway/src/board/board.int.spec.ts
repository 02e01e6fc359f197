import { workbookOf } from '@zhitong/testing';
import { gatewayForTest, type GatewayForTest } from '../gateway.fixture.js';
import { serviceBehind, type ServiceBehind } from '../proxy/behind.fixture.js';
import { entryWith, pageWith, summary } from './entries.fixture.js';

let behind: ServiceBehind;
let t: GatewayForTest;
const asked: { url: string; authorization: string | undefined }[] = [];
beforeAll(async () => {
  behind = await serviceBehind(({ url, headers }) => {
    asked.push({ url, authorization: headers.authorization });
    if (url === '/public/summary') return { body: JSON.stringify(summary) };
    if (url === '/public/calls/c1') return { body: JSON.stringify(entryWith('calls', '=1+1')) };
    if (url.startsWith('/public/calls?')) return { body: JSON.stringify(pageWith('calls', '=1+1')) };
    if (/^\/public\/\w+\?/.test(url)) return { body: JSON.stringify(pageWith('needs', '甲', 0)) };
    return { status: 404, body: '{}' };
  });
  t = await gatewayForTest({ serviceUrls: { tracking: behind.url, intake: behind.url } });
});
afterAll(async () => {
  await t.stop();
  await behind.stop();
});
beforeEach(() => void (asked.length = 0));
const get = (path: string, headers?: Record<string, string>) => t.gateway.as().get<string>(path, headers);

describe('the public board', () => {
  it('is read without signing in, and kept for a minute by whoever likes', async () => {
    for (const path of ['/board', '/board/calls', '/board/calls/c1', '/board/search?text=泵', '/board?lang=en']) {
      const { status, headers, body } = await get(path);
      expect([path, status, headers['content-type'], headers['cache-control']]).toEqual([
        ...[path, 200, 'text/html; charset=utf-8', 'public, max-age=60'],
      ]);
      expect(headers['content-security-policy']).not.toContain('script-src');
      expect(body).toContain('<!doctype html>');
      const again = await get(path, { 'if-none-match': headers['etag']! });
      expect([again.status, again.body]).toEqual([304, '']);
    }
    expect(asked.every(({ authorization }) => authorization === undefined)).toBe(true);
  });

  it('comes as small as the reader takes it, each way under a tag of its own', async () => {
    const takes = (encoding: string, tag?: string) =>
      get('/board', { 'accept-encoding': encoding, ...(tag === undefined ? {} : { 'if-none-match': tag }) });
    const [plain, gzip, br] = [await takes('identity'), await takes('gzip'), await takes('gzip, br')];
    expect([plain, gzip, br].map(({ headers }) => headers['content-encoding'])).toEqual([undefined, 'gzip', 'br']);
    expect([gzip.body, br.body]).toEqual([plain.body, plain.body]);
    expect(Number(br.headers['content-length'])).toBeLessThan(Number(plain.headers['content-length']) / 2);
    const tags = [plain, gzip, br].map(({ headers }) => headers['etag']!);
    expect(new Set(tags).size).toBe(3);
    expect((await takes('br', `W/${tags[2]}`)).status).toBe(304);
    expect((await takes('br', tags[1])).status).toBe(200);
    expect(br.headers['vary']).toContain('accept-encoding');
  });

  it('asks as its form does: what was left open is nothing', async () => {
    expect((await get('/board/calls?text=&industry=&status=open&page=2')).status).toBe(200);
    expect(new URLSearchParams(asked[0]!.url.split('?')[1]).toString()).toBe('status=open&page=2&size=20');
    expect((await get('/board/calls?industry=ZZ')).status).toBe(422);
    expect((await get('/board/calls?sort=title')).status).toBe(422);
  });

  it('says as a page that something is not there, or not now', async () => {
    for (const path of ['/board/briefs', '/board/calls/gone']) {
      const { status, headers, body } = await get(path);
      expect([status, headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
      expect(body).toContain('没有这一条');
    }
    const lonely = await gatewayForTest({ serviceUrls: {} });
    try {
      const { status, headers, body } = await lonely.gateway.as().get<string>('/board');
      expect([status, headers['retry-after']]).toEqual([503, '30']);
      expect(body).toContain('公告栏暂时打不开');
      expect((await lonely.gateway.as().get('/board/calls/all.xlsx')).status).toBe(503);
    } finally {
      await lonely.stop();
    }
  });

  it('is handed out as CSV, XLSX, JSON and Atom; nothing that people wrote runs there', async () => {
    const csv = await get('/board/calls/all.csv');
    expect([csv.headers['content-type'], csv.headers['content-disposition']]).toEqual([
      ...['text/csv; charset=utf-8', 'attachment; filename="calls.csv"'],
    ]);
    expect(csv.body).toContain(`"'=1+1"`);
    const [heading, row] = workbookOf(await get('/board/calls/all.xlsx'));
    expect(heading!.slice(0, 2)).toEqual(['名称', '公开日期']);
    expect(row![0]).toBe('=1+1');
    const json = await t.gateway.as().get<{ items: object[] }>('/board/calls/all.json');
    expect(json.body.items).toEqual([entryWith('calls', '=1+1')]);
    const atom = await get('/board/calls/atom.xml');
    expect(atom.headers['content-type']).toBe('application/atom+xml; charset=utf-8');
    expect(atom.body).toContain('<title>=1+1</title>');
    expect((await get('/board/briefs/all.csv')).status).toBe(404);
  });
});

describe('what tracking tells anybody', () => {
  it('is carried on without a session, and nothing else is', async () => {
    const open = await get('/api/tracking/public/summary');
    expect([open.status, asked]).toEqual([200, [{ url: '/public/summary', authorization: undefined }]]);
    for (const path of [
      '/api/tracking/problems',
      '/api/intake/public/x',
      '/api/tracking/public/..%2fproblems',
      '/api/tracking/public',
    ])
      expect([path, (await get(path)).status]).toEqual([path, 401]);
    expect((await t.gateway.as().post('/api/tracking/public/summary')).status).toBe(401);
    expect(asked).toHaveLength(1);
  });
});
