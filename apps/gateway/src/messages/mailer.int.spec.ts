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
const queue = () => t.gateway.dataSource.query(`SELECT recipient, tries, refused FROM mail ORDER BY recipient`);
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
    await eventually(async () => (await queue()).length === 1);
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
    await eventually(async () => (await queue()).length === 1 && (await queue())[0].tries === 1);
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
