import { startEmbedded } from '@zhitong/persistence';
import { mkdtemp, chmod, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const prefix = 'zhitong-test-';

/** One PostgreSQL for the whole run, without waiting for the disk; TEST_DATABASE_URL names another one. */
export default async function globalSetup() {
  if (process.env.TEST_DATABASE_URL !== undefined) return;
  await removeLeftovers();
  const dir = await mkdtemp(path.join(tmpdir(), prefix));
  await chmod(dir, 0o755);
  await writeFile(path.join(dir, 'run.pid'), String(process.pid));
  const server = await startEmbedded({ dir, fsync: false, settings: ['max_connections=400', 'shared_buffers=256MB'] });
  process.env.TEST_DATABASE_URL = server.adminUrl;
  globalThis.zhitongTestServer = { server, dir };
}

/** What a crashed run left: its server is stopped, its folder removed. */
async function removeLeftovers() {
  for (const name of (await readdir(tmpdir())).filter((entry) => entry.startsWith(prefix))) {
    const dir = path.join(tmpdir(), name);
    const runner = Number(await readFile(path.join(dir, 'run.pid'), 'utf8').catch(() => '0'));
    if (runner > 0 && alive(runner)) continue;
    const [pid] = (await readFile(path.join(dir, 'postgres', 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
    if (Number(pid) > 0 && alive(Number(pid))) process.kill(Number(pid), 'SIGQUIT');
    await rm(dir, { recursive: true, force: true });
  }
}

function alive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
