import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { checklistItems } from '@zhitong/contracts';
import { withheld } from '@zhitong/gateway';
import { demoPassword, demoPeople } from '@zhitong/gateway/demo';
import type { Role } from '@zhitong/identity';
import { eventually } from '@zhitong/testing/eventually';
import { Client } from '../demo/client.js';
import { readSamples } from '../demo/sample.js';
import { register } from '../privacy/register.js';
import { Programs, startPlatform } from './program.fixture.js';
import { inFiles, inTables } from './traces.fixture.js';

const password = 'snow-cotton-canal-2031';
const person = { login: 'ji.xiaoyun', name: '纪晓芸', email: 'ji.xiaoyun@example.cn', mobile: '13987654321' };
const payment = {
  bank: '中国农业银行沙湾市支行',
  identityNumber: '11010519491231002X',
  account: '6222020200112233445',
};
const traces = [...Object.values(person), payment.identityNumber, payment.account];
/** What the register names and an export says that it leaves out. */
const leftOut = withheld.map(({ table }) => table);

/** Personal data that outlive their erasure: somebody with traces everywhere goes, and nothing of them is left. */
describe('personal data that outlive their erasure', () => {
  const programs = new Programs();
  let env: { DATA_DIR: string };
  let url: string;
  let id: string;
  const as = (login: string, role: Role, secret = demoPassword) => new Client(url, login, role, secret);
  const me = (role: Role) => as(person.login, role, password);
  const tool = async (...args: string[]) => {
    const program = programs.run('run.mjs', args, env);
    return { code: await program.ended, said: program.said() };
  };
  const runhe = demoPeople.find((one) => one.id === 'enterprise-runhe')!.organisation!;

  beforeAll(async () => {
    env = { DATA_DIR: await programs.folder() };
    ({ url } = await startPlatform(programs, env));
    const roles = ['enterprise', 'expert', 'editor'];
    const { name, email, login, mobile } = person;
    const made = await as('administrator', 'administrator').post('/api/accounts', {
      ...{ login, name, email, password, roles },
      organisation: { name: runhe.name, creditCode: runhe.creditCode },
    });
    id = made.account as string;
    await me('enterprise').put('/api/profile', { name, mobile, language: 'zh', mail: true, mailOff: [] });
    await leaveTraces();
  }, 300_000);
  afterAll(() => programs.clean());

  /** A problem, drafts with files, the file of an expert, a request to stand aside, messages, mail. */
  async function leaveTraces(): Promise<void> {
    const clerk = as('clerk', 'secretariat');
    const { name, mobile, email } = person;
    const now = Date.now();
    const campaign = await clerk.post('/api/intake/campaigns', {
      title: '注销试验批次',
      opensAt: new Date(now - 60_000).toISOString(),
      closesAt: new Date(now + 86_400_000).toISOString(),
    });
    const contact = { name, mobile, email };
    const [{ problem }] = (await readSamples()) as [Awaited<ReturnType<typeof readSamples>>[number]];
    const body = { ...problem, campaign: campaign.id, contact, declarations: { noStateSecret: true, truthful: true } };
    const submitted = await me('enterprise').post('/api/intake/problems', body);
    const draft = await me('enterprise').post('/api/intake/drafts', { content: { title: '冬季防冻', contact } });
    const file = `/api/intake/drafts/${draft.id}/attachments?name=${encodeURIComponent(`${name}的简历.txt`)}`;
    await me('enterprise').post(file, new TextEncoder().encode('滴灌系统运行记录'));
    await me('editor').post('/api/briefs/drafts', { content: { title: `${name}的文稿` } });
    await clerk.post('/api/review/experts/import', {
      experts: [
        {
          ...{ id, name, employer: runhe.name, employerCode: runhe.creditCode, title: '研究员', level: 'senior' },
          ...{ society: 'engineering', disciplines: ['460'] },
        },
      ],
    });
    await clerk.put(`/api/review/experts/${id}/payment`, { ...payment, taxCategory: 'labour', fee: 'senior' });
    const checklist = checklistItems.map(({ code }) => ({ code, ok: true }));
    await clerk.post(`/api/intake/problems/${submitted.id}/acceptance`, { checklist });
    const colleague = as('enterprise-runhe', 'enterprise');
    await eventually(
      () =>
        colleague
          .post(`/api/review/panels/${submitted.id}/unsuitable`, { names: [name] })
          .then(() => true)
          .catch(() => false),
      60_000,
    );
    await eventually(async () => (await inFiles(env.DATA_DIR, [email])).length > 0, 60_000);
  }

  it('are found beforehand, and everything of them is in the export', async () => {
    const found = await inTables(env.DATA_DIR, traces);
    const places = ['gateway public.person', 'intake public.contact', 'intake public.draft', 'review public.expert'];
    for (const place of [
      ...places,
      'review public.unsuitable',
      'intake service.attachment',
      'briefs public.manuscript_draft',
    ])
      expect(found.map((one) => one.split(':')[0])).toContain(place);
    const { data } = await me('enterprise').get<{ data: Record<string, Record<string, object[]>> }>(
      '/api/account/export',
    );
    for (const trace of traces) expect(JSON.stringify(data)).toContain(trace);
    // Every row of the register has its place in the file, or is named as left out.
    const missing = register
      .map(({ service, table }) => [service, table] as const)
      .filter(([service, table]) => !leftOut.includes(`${service} ${table}`) && !data[service]?.[table]);
    expect(missing).toEqual([]);
  }, 120_000);

  it('are gone from every table and every file, in every service, and the log is intact', async () => {
    const administrator = as('administrator', 'administrator');
    const before = await me('expert').get('/api/account/erasure');
    expect(before.duties).toEqual([]);
    const token = await fetch(`${url}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ login: person.login, password, role: 'expert' }),
    }).then((answer) => answer.json() as Promise<{ token: string }>);
    const gone = await fetch(`${url}/api/account`, {
      method: 'DELETE',
      headers: { authorization: `Bearer ${token.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ password }),
    });
    expect(gone.status).toBe(200);
    const settled = async () => {
      const { erasure } = await administrator.get<{ erasure: { services: { settledAt: string | null }[] } }>(
        `/api/accounts/${id}/erasure`,
      );
      return erasure.services.length === 4 && erasure.services.every(({ settledAt }) => settledAt !== null);
    };
    await eventually(settled, 60_000);

    expect(await inTables(env.DATA_DIR, traces)).toEqual([]);
    expect(await inFiles(env.DATA_DIR, traces)).toEqual([]);
    expect(await administrator.get(`/api/accounts?ids=${id}`)).toEqual([{ account: id, name: 'Erased account' }]);

    const file = path.join(env.DATA_DIR, 'log.jsonl');
    expect((await tool('audit', 'checkpoint')).code).toBe(0);
    expect((await tool('audit', 'export', file)).code).toBe(0);
    const verified = await tool('audit-verify', file, '--keys', path.join(env.DATA_DIR, 'keys'));
    expect([verified.code, verified.said]).toEqual([0, expect.stringContaining('intact')]);
    const log = await readFile(file, 'utf8');
    // The control: what the account did stands there still, under an id that names nobody.
    for (const type of ['AccountErased', 'PersonErased', 'ProblemSubmitted']) expect(log).toContain(type);
    expect(log).toContain(id);
    expect(traces.filter((trace) => log.includes(trace))).toEqual([]);
  }, 180_000);
});
