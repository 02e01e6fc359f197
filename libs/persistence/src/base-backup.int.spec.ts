import { chmod, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { backUpCluster, restoreCluster } from './base-backup.js';
import { startEmbedded, type EmbeddedServer } from './embedded-server.js';
import { withClient } from './with-client.js';

const folders: string[] = [];
const servers: EmbeddedServer[] = [];
const folder = async () => {
  const dir = await mkdtemp(path.join(tmpdir(), `zhitong-test-${process.pid}-`));
  await chmod(dir, 0o755);
  folders.push(dir);
  return dir;
};
const started = async (dir: string) => {
  const server = await startEmbedded({ dir });
  servers.push(server);
  return server;
};
afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop();
  for (const dir of folders.splice(0)) await rm(dir, { recursive: true, force: true });
});
const at = (url: string, database: string) => Object.assign(new URL(url), { pathname: `/${database}` }).toString();
const count = (url: string) =>
  withClient(url, async (client) =>
    Number((await client.query<{ n: string }>('SELECT count(*) AS n FROM pair')).rows[0]!.n),
  );

describe('a copy of a running cluster', () => {
  it('holds all databases as of one moment, while others write', async () => {
    const dir = await folder();
    const { adminUrl } = await started(dir);
    const [left, right] = ['one', 'two'].map((name) => at(adminUrl, name)) as [string, string];
    await withClient(adminUrl, async (client) => {
      for (const name of ['one', 'two']) await client.query(`CREATE DATABASE ${name}`);
    });
    for (const url of [left, right]) await withClient(url, (client) => client.query('CREATE TABLE pair (n int)'));
    // A pair is written in one first: no moment has more in two.
    let writing = true;
    let written = 0;
    const writer = withClient(left, (first) =>
      withClient(right, async (second) => {
        for (; writing; written += 1)
          for (const client of [first, second]) await client.query('INSERT INTO pair VALUES ($1)', [written]);
      }),
    );
    const copy = path.join(await folder(), 'copy');
    const before = written;
    await backUpCluster(adminUrl, dir, copy);
    writing = false;
    await writer;

    const elsewhere = await folder();
    await cp(path.join(dir, 'secrets'), path.join(elsewhere, 'secrets'), { recursive: true });
    await restoreCluster(copy, elsewhere);
    const restored = await started(elsewhere);
    const [l, r] = [await count(at(restored.adminUrl, 'one')), await count(at(restored.adminUrl, 'two'))];
    expect([0, 1]).toContain(l - r);
    expect(r).toBeGreaterThanOrEqual(before);
    expect(r).toBeLessThanOrEqual(written);
  }, 120_000);
});
