import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { identityOf } from './process-identity.js';
import { takeLock } from './process-lock.js';

describe('the lock of a data folder', () => {
  let dir: string;
  let file: string;

  beforeEach(async () => {
    dir = await mkdtemp(path.join(tmpdir(), 'zhitong-lock-'));
    file = path.join(dir, 'lock');
  });
  afterEach(() => rm(dir, { recursive: true, force: true }));

  /** A lock as a process that has been killed leaves it. */
  async function lockOfTheDead(): Promise<void> {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
    await once(child, 'spawn');
    await writeFile(file, JSON.stringify(identityOf(child.pid!)));
    child.kill('SIGKILL');
    await once(child, 'exit');
  }

  it('refuses a second process with a sentence that names the first', async () => {
    await takeLock(file, 'zhitong');
    await expect(takeLock(file, 'zhitong')).rejects.toThrow(
      `zhitong is already running on ${dir} (process ${process.pid})`,
    );
  });

  it('is free again after it was let go', async () => {
    const letGo = await takeLock(file, 'zhitong');
    await letGo();
    await expect(takeLock(file, 'zhitong')).resolves.toBeDefined();
  });

  it('is taken over from a killed process', async () => {
    await lockOfTheDead();
    await takeLock(file, 'zhitong');
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ pid: process.pid });
  });

  it('is taken over when its number belongs to another process by now', async () => {
    await writeFile(file, JSON.stringify({ ...identityOf(process.ppid), began: '1' }));
    await expect(takeLock(file, 'zhitong')).resolves.toBeDefined();
  });

  it('is taken over when it was left unreadable', async () => {
    await writeFile(file, '');
    await expect(takeLock(file, 'zhitong')).resolves.toBeDefined();
  });

  it('is held by exactly one of many that find it stale at the same moment', async () => {
    await lockOfTheDead();
    const attempts = await Promise.allSettled(Array.from({ length: 20 }, () => takeLock(file, 'zhitong')));
    expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await readdir(dir)).toEqual(['lock']);
  });
});
