import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gatewayForTest, type GatewayForTest } from '../gateway.fixture.js';
import { serviceBehind, type Reached, type ServiceBehind } from '../proxy/behind.fixture.js';
import { readBrief } from './reading.fixture.js';
import type { ReadBrief } from './reading.js';

const hostile = `"><script>alert('1')</script><img src=x onerror=alert(1)>`;
const siteDir = mkdtempSync(path.join(tmpdir(), 'zhitong-brief-'));
let behind: ServiceBehind;
let t: GatewayForTest;
const offered = { version: 3, phrases: [{ zh: '先试点', en: 'A trial first', text: '请先试点。' }] };
let one: { status: number; body: unknown };
let list: ReadBrief[];

beforeAll(async () => {
  mkdirSync(siteDir, { recursive: true });
  for (const entry of ['portal', 'desk']) writeFileSync(path.join(siteDir, `${entry}.html`), entry);
  writeFileSync(
    path.join(siteDir, 'brief.html'),
    '<html lang="zh-CN"><head><title>智通</title></head><body><!--brief--></body></html>',
  );
  behind = await serviceBehind(({ url }: Reached) => {
    const { status, body } =
      url === '/briefs' ? { status: 200, body: list } : url === '/phrases' ? { status: 200, body: offered } : one;
    return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  });
  t = await gatewayForTest({ serviceUrls: { briefs: behind.url }, siteDir });
});
afterAll(async () => {
  await t.stop();
  await behind.stop();
  rmSync(siteDir, { recursive: true });
});
beforeEach(() => {
  one = { status: 200, body: readBrief() };
  list = [readBrief(), readBrief({ id: 'brief-2' }), readBrief({ id: 'brief-3', read: true })];
});

const opened = async (login: string, address = '/brief/brief-1') => {
  const { status, bytes, headers } = await (await t.as(login)).get(address);
  return { status, headers, page: bytes.toString() };
};

describe('the page of a brief', () => {
  it('comes with the whole text in it, the evidence and the print, for a browser without script', async () => {
    const { status, headers, page } = await opened('leader-1');
    expect([status, headers['content-type'], headers['cache-control']]).toEqual([
      ...[200, 'text/html; charset=utf-8', 'no-store'],
    ]);
    for (const part of [
      ...[
        '关于滴灌毛管国产化的建议',
        '第12期（总第86期）',
        '2026年12月9日',
        '特急',
        '一、问题',
        '更换频繁',
        '支持首批应用',
      ],
      ...['毛管堵塞快', '课题验收 · SW2026-0012 · 2026年3月2日', '1 项指标达到 1 项', 'href="#source-1"'],
      ...['/api/briefs/briefs/brief-1/pdf', '未读第 1 份，共 2 份', 'data-phrase="请先试点。"'],
    ])
      expect(page).toContain(part);
    expect(page).not.toMatch(/<script|style=|onclick/);
    expect(headers['content-security-policy']).toContain("script-src 'self'");
  });

  it('asks the service in the reader’s name, and shows what it refuses as what is not there', async () => {
    await opened('leader-1');
    const asked = behind.reached.find(({ url }) => url === '/briefs/brief-1')!;
    expect(asked.headers.authorization).toMatch(/^Bearer ey/);
    for (const status of [403, 404]) {
      one = { status, body: { title: 'secret reason' } };
      const { status: answered, page } = await opened('expert-01');
      expect([answered, page.includes('没有这份专报，或者您无权查看'), page.includes('secret')]).toEqual([
        404,
        true,
        false,
      ]);
    }
    one = { status: 503, body: {} };
    expect((await opened('leader-1')).status).toBe(503);
  });

  it('leads whoever is not signed in to do so', async () => {
    for (const address of ['/brief/brief-1', '/brief']) {
      const { status, bytes } = await t.gateway.as().get(address);
      expect([status, bytes.toString()]).toEqual([200, 'portal']);
    }
  });

  it('makes text of whatever somebody wrote', async () => {
    one = {
      status: 200,
      body: readBrief({
        ...{ id: hostile, title: hostile, rank: hostile },
        manuscript: { summary: hostile, body: hostile, statements: [{ text: hostile, evidence: ['event-1'] }] },
        instructions: [
          {
            ...{ id: 'i1', rank: hostile, text: hostile, audience: 'internal', onPaper: true },
            tasks: [
              {
                id: 't1',
                owner: 'clerk',
                what: hostile,
                dueAt: '2026-12-31T10:00:00Z',
                overdue: false,
                result: hostile,
              },
            ],
          },
        ],
      }),
    };
    const { page } = await opened('leader-1');
    expect(page.match(/&lt;script&gt;/g)!.length).toBeGreaterThan(6);
    expect(page).not.toMatch(/<script|<img/);
  });

  it('speaks English where it is asked to; the text stays in Chinese', async () => {
    const { page } = await opened('leader-1', '/brief/brief-1?lang=en');
    expect(page).toContain('<html lang="en"');
    for (const part of ['Unread 1 of 2', 'Rests on 1 records', 'Acceptance of the topic', '一、问题'])
      expect(page).toContain(part);
  });

  it('shows the office the text, and nothing to instruct with', async () => {
    const { read: _read, ...forOffice } = readBrief();
    one = { status: 200, body: forOffice };
    const { page } = await opened('clerk');
    expect(page).toContain('/desk/briefs/brief-1');
    expect(page).not.toContain('field-text');
  });

  it('shows what became of an instruction, who does it and by when', async () => {
    const task = { id: 't', owner: 'clerk', what: '列入计划', dueAt: '2026-03-31T10:00:00Z', overdue: true };
    const instruction = { id: 'i', rank: '市长', text: '请研究。', audience: 'enterprise' as const, onPaper: false };
    one = {
      status: 200,
      body: readBrief({
        instructions: [{ ...instruction, tasks: [task, { ...task, id: 't2', overdue: false, result: '已列入' }] }],
      }),
    };
    const { page } = await opened('leader-1');
    for (const part of ['已逾期，应于 2026年3月31日 前办结', '已办结：已列入', '企业可见', '请研究。'])
      expect(page).toContain(part);
  });
});

describe('whom to entrust with a task', () => {
  it('are people of the offices that carry tasks out, by name, and nobody else', async () => {
    const leader = await t.as('leader-1');
    const clerks = (await leader.get('/api/colleagues?role=secretariat')).body;
    expect(clerks).toContainEqual({ account: 'clerk', name: expect.any(String), role: 'secretariat' });
    expect((await leader.get('/api/colleagues?role=expert')).status).toBe(422);
    expect((await leader.get('/api/colleagues')).status).toBe(422);
    expect((await (await t.as('expert-01')).get('/api/colleagues?role=leader')).status).toBe(403);
  });
});
