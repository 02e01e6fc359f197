import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { eventually } from '@zhitong/testing';
import { gatewayForTest, type GatewayForTest } from '../gateway.fixture.js';
import { smtpServer } from './smtp.fixture.js';

let t: GatewayForTest;
let count = 0;
let stopServer: () => Promise<void> = () => Promise.resolve();
afterEach(async () => {
  await t.stop();
  await stopServer();
});

const handIn = async (...accounts: string[]) => {
  const messages = accounts.map((account) => ({
    id: `briefs-${(count += 1)}`,
    account,
    kind: 'brief.published',
    params: { title: '关于滴灌带的专报', total: count },
    cause: `cause-${count}`,
    at: '2026-03-02T01:00:00Z',
  }));
  expect((await (await t.service()).post('/internal/messages', { messages })).status).toBe(204);
};
const queue = () =>
  t.gateway.dataSource.query<{ recipient: string; tries: number; refused: string | null }[]>(
    `SELECT recipient, tries, refused FROM mail ORDER BY recipient`,
  );
const addressOf = (account: string) => `${account}@demo.invalid`;

describe('mail by SMTP', () => {
  it('goes to the server, once', async () => {
    const server = await smtpServer();
    stopServer = server.stop;
    t = await gatewayForTest({ smtpUrl: `smtp://127.0.0.1:${server.port}` });
    await handIn('leader-1', 'leader-2');
    await eventually(async () => (await queue()).length === 0);
    expect(server.taken.map(({ to }) => to).sort()).toEqual(['leader-1', 'leader-2'].map(addressOf));
    expect(server.taken[0]!.data).toMatch(/^Message-ID: <message-[0-9a-f]{32}@localhost>/m);
  });

  it('that is refused for good stays aside with the reason, and holds up no other', async () => {
    const server = await smtpServer((to) => (to.startsWith('leader-1') ? '550 no such user' : '250 ok'));
    stopServer = server.stop;
    t = await gatewayForTest({ smtpUrl: `smtp://127.0.0.1:${server.port}` });
    await handIn('leader-1', 'leader-2', 'leader-3');
    await eventually(() => server.taken.length === 2);
    await eventually(async () => (await queue()).every(({ refused }) => refused !== null));
    expect(await queue()).toMatchObject([
      { recipient: addressOf('leader-1'), refused: expect.stringContaining('550') },
    ]);
    t.clock.advance({ days: 1 });
    await handIn('editor');
    await eventually(() => server.taken.length === 3);
    expect(server.attempts.filter((to) => to === addressOf('leader-1'))).toHaveLength(1);
  });

  it('that is refused for now is tried again after a while', async () => {
    let busy = true;
    const server = await smtpServer((to) => (busy && to.startsWith('leader-1') ? '451 try later' : '250 ok'));
    stopServer = server.stop;
    t = await gatewayForTest({ smtpUrl: `smtp://127.0.0.1:${server.port}` });
    await handIn('leader-1', 'leader-2');
    await eventually(async () => (await queue()).length === 1 && (await queue())[0]!.tries === 1);
    busy = false;
    t.clock.advance({ minutes: 5 });
    await handIn('leader-3');
    await eventually(async () => (await queue()).length === 0);
    expect(server.taken.map(({ to }) => to).sort()).toEqual(['leader-1', 'leader-2', 'leader-3'].map(addressOf));
  });

  it('waits for a server that is away, and loses nothing', async () => {
    const before = await smtpServer();
    await before.stop();
    t = await gatewayForTest({ smtpUrl: `smtp://127.0.0.1:${before.port}` });
    await handIn('leader-1');
    expect(await queue()).toMatchObject([{ recipient: addressOf('leader-1'), tries: 0, refused: null }]);
    const server = await smtpServer(undefined, before.port);
    stopServer = server.stop;
    await eventually(() => server.taken.length === 1);
    await eventually(async () => (await queue()).length === 0);
  });
});

describe('a mail server that is slow', () => {
  const moveTo = (domain: string, ...accounts: string[]) =>
    t.gateway.dataSource.query(`UPDATE person SET email = account || '@' || $1 WHERE account = ANY ($2)`, [
      domain,
      accounts,
    ]);
  const experts = Array.from({ length: 8 }, (_, n) => `expert-0${n + 1}`);
  const silentOver = async (domain: string, options: { smtpPatience?: number } = {}) => {
    const server = await smtpServer((to) => (to.endsWith(`@${domain}`) ? undefined : '250 ok'));
    stopServer = server.stop;
    t = await gatewayForTest({ smtpUrl: `smtp://127.0.0.1:${server.port}`, ...options });
    await moveTo(domain, ...experts);
    return server;
  };
  const findings = async () =>
    (await (await t.as('auditor')).get('/api/gateway/operations/health')).body.findings.map(
      ({ code }: { code: string }) => code,
    );
  const notices = async () =>
    (await (await t.as('administrator')).get('/api/messages')).body.map(({ kind }: { kind: string }) => kind);

  it('over one domain holds up no mail to others, and is asked about two at a time', async () => {
    const server = await silentOver('slow.example.cn');
    await handIn(...experts);
    await eventually(() => server.attempts.length === 2);
    await handIn('leader-1', 'leader-2', 'leader-3');
    await eventually(() => server.taken.length === 3);
    expect(server.attempts.filter((to) => to.endsWith('@slow.example.cn'))).toHaveLength(2);
    expect(await findings()).toEqual([]);
    t.clock.advance({ minutes: 20 });
    expect(await findings()).toEqual(['mail-waits']);
  });

  it('and never answers, lets that domain rest, and is asked again later', async () => {
    const server = await silentOver('slow.example.cn', { smtpPatience: 300 });
    await handIn(...experts);
    await eventually(async () => (await queue()).filter(({ tries }) => tries === 1).length >= 2);
    await handIn('leader-1');
    await eventually(() => server.taken.length === 1);
    // The others to that domain were not even tried: it rests.
    expect((await queue()).filter(({ tries }) => tries === 0).length).toBeGreaterThanOrEqual(4);
    const before = server.attempts.length;
    t.clock.advance({ hours: 1 });
    await handIn('leader-2');
    await eventually(() => server.attempts.filter((to) => to.endsWith('slow.example.cn')).length > before - 1);
  });

  it('for five days loses its mail: administrators are told once a day, and health says so', async () => {
    await silentOver('slow.example.cn', { smtpPatience: 200 });
    await handIn(...experts.slice(0, 2));
    await eventually(async () => (await queue()).every(({ tries }) => tries === 1));
    expect(await findings()).toEqual([]);
    t.clock.advance({ days: 5 });
    await handIn('leader-1');
    await eventually(async () => (await queue()).every(({ refused }) => refused !== null));
    expect(await findings()).toContain('mail-given-up');
    expect((await notices()).filter((kind: string) => kind === 'mail.given-up')).toHaveLength(1);
  });

  it('over one recipient is no trouble of the whole, however long: the domain is named', async () => {
    const server = await smtpServer((to) => (to.startsWith('expert-01') ? '451 try later' : '250 ok'));
    stopServer = server.stop;
    t = await gatewayForTest({ smtpUrl: `smtp://127.0.0.1:${server.port}` });
    await moveTo('full.example.cn', 'expert-01');
    await handIn('expert-01');
    await eventually(async () => (await queue())[0]?.tries === 1);
    // Mail that is never tried is red by then.
    await t.gateway.dataSource.query(`UPDATE mail SET queued_at = queued_at - interval '3 hours'`);
    const { body } = await (await t.as('auditor')).get('/api/gateway/operations/health');
    expect(body.findings).toMatchObject([
      { code: 'mail-put-off', level: 'yellow', what: { en: expect.stringContaining('full.example.cn') } },
    ]);
  });

  it('keeps nobody from stopping, and the mail is there at the next start', async () => {
    const server = await silentOver('slow.example.cn');
    await handIn(experts[0]!);
    await eventually(() => server.attempts.length === 1);
    await t.gateway.restart();
    await eventually(() => server.attempts.length === 2);
  });
});

describe('mail into a folder', () => {
  it('is for its owner alone', async () => {
    t = await gatewayForTest();
    await handIn('leader-1');
    await eventually(async () => (await queue()).length === 0);
    const folder = t.options.mailDir;
    const [mail] = await readdir(folder);
    expect((await stat(folder)).mode & 0o077).toBe(0);
    expect((await stat(path.join(folder, mail!))).mode & 0o077).toBe(0);
  });
});
