import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, chown, mkdir, mkdtemp, readFile, readlink, realpath, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { connectEmbedded, startEmbedded, type EmbeddedServer } from './embedded-server.js';
import { isAlive } from './process-identity.js';
import { withClient } from './with-client.js';

const seconds = 1_000;

const query = <R>(server: { adminUrl: string }, sql: string): Promise<R[]> =>
  withClient(server.adminUrl, async (client) => (await client.query(sql)).rows as R[]);

/** A process that starts the server on a data folder, says which, and waits. */
async function owner(
  dir: string,
  then = 'setInterval(() => {}, 1000)',
): Promise<{ child: ChildProcess; server: { pid: number; adminUrl: string } }> {
  const script = `
    import { startEmbedded } from '@zhitong/persistence';
    const { pid, adminUrl } = await startEmbedded({ dir: ${JSON.stringify(dir)} });
    console.log(JSON.stringify({ pid, adminUrl }));
    ${then};`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    cwd: import.meta.dirname,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return { child, server: JSON.parse(line.toString()) as { pid: number; adminUrl: string } };
}

describe('the embedded PostgreSQL', () => {
  let dir: string;
  const started: EmbeddedServer[] = [];

  const start = async (options: Partial<Parameters<typeof startEmbedded>[0]> = {}): Promise<EmbeddedServer> => {
    const server = await startEmbedded({ dir, fsync: false, ...options });
    started.push(server);
    return server;
  };

  beforeEach(async () => {
    dir = await mkdtemp(path.join(tmpdir(), 'zhitong-server-'));
    await chmod(dir, 0o755);
  });
  afterEach(async () => {
    for (const server of started.splice(0)) await server.stop();
    const cluster = await realpath(path.join(dir, 'postgres')).catch(() => undefined);
    if (cluster) await rm(path.dirname(cluster), { recursive: true, force: true });
    await rm(dir, { recursive: true, force: true });
  });

  it(
    'keeps data over a stop and a start, waits for the disk, and listens on 127.0.0.1 only',
    async () => {
      const first = await start({ fsync: true });
      await query(first, 'CREATE TABLE kept AS SELECT 42 AS answer');
      await first.stop();
      expect(isAlive(first.pid)).toBe(false);
      const second = await start({ fsync: true });
      expect(await query(second, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
      expect(
        await query(
          second,
          `SELECT name, setting FROM pg_settings WHERE name IN ('fsync', 'listen_addresses', 'synchronous_commit', 'unix_socket_directories') ORDER BY 1`,
        ),
      ).toEqual([
        { name: 'fsync', setting: 'on' },
        { name: 'listen_addresses', setting: '127.0.0.1' },
        { name: 'synchronous_commit', setting: 'on' },
        { name: 'unix_socket_directories', setting: '' },
      ]);
    },
    60 * seconds,
  );

  it(
    'keeps its password for the owner alone and asks for it',
    async () => {
      const { adminUrl } = await start();
      expect((await stat(path.join(dir, 'secrets', 'postgres-admin'))).mode & 0o777).toBe(0o600);
      const wrong = new URL(adminUrl);
      wrong.password = 'wrong';
      await expect(query({ adminUrl: wrong.toString() }, 'SELECT 1')).rejects.toThrow('password authentication failed');
    },
    60 * seconds,
  );

  it(
    'is found again, with everything committed, after its platform was killed',
    async () => {
      const { child, server } = await owner(dir);
      await query(server, 'CREATE TABLE kept AS SELECT 42 AS answer');
      child.kill('SIGKILL');
      await once(child, 'exit');
      const found = await start();
      expect(found.pid).toBe(server.pid);
      expect(await query(found, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
      await found.stop();
      expect(isAlive(server.pid)).toBe(false);
    },
    60 * seconds,
  );

  it(
    'starts again after platform and server were both killed',
    async () => {
      const { child, server } = await owner(dir);
      await query(server, 'CREATE TABLE kept AS SELECT 42 AS answer');
      process.kill(server.pid, 'SIGKILL');
      child.kill('SIGKILL');
      await once(child, 'exit');
      const again = await start();
      expect(again.pid).not.toBe(server.pid);
      expect(await query(again, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
    },
    60 * seconds,
  );

  it(
    'starts although the number of its former process belongs to another one now',
    async () => {
      const first = await start();
      const file = path.join(dir, 'postgres', 'postmaster.pid');
      const left = await readFile(file, 'utf8');
      const { uid } = await stat(file);
      await first.stop();
      const stranger = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], {
        stdio: 'ignore',
        cwd: '/',
        uid,
      });
      await once(stranger, 'spawn');
      try {
        await writeFile(file, left.replace(String(first.pid), String(stranger.pid)));
        await chown(file, uid, uid);
        expect(await query(await start(), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
      } finally {
        stranger.kill('SIGKILL');
      }
    },
    60 * seconds,
  );

  it(
    'makes its data folder anew when that was interrupted',
    async () => {
      await mkdir(path.join(dir, 'postgres.new'));
      await writeFile(path.join(dir, 'postgres.new', 'PG_VERSION'), '18\n');
      expect(await query(await start(), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    },
    60 * seconds,
  );

  it(
    'says so when its password was lost',
    async () => {
      await (await start()).stop();
      await rm(path.join(dir, 'secrets'), { recursive: true });
      const { message } = await start().then(
        () => new Error('it started'),
        (error: Error) => error,
      );
      expect(message).toContain('does not know the password in secrets/postgres-admin');
    },
    60 * seconds,
  );

  it(
    'serves other processes of the machine while somebody owns it',
    async () => {
      await expect(connectEmbedded(dir)).rejects.toThrow(
        `no embedded PostgreSQL runs on ${dir}: start it with 'npm run postgres'`,
      );
      const server = await start();
      expect((await connectEmbedded(dir)).adminUrl).toBe(server.adminUrl);
      await server.stop();
      await expect(connectEmbedded(dir)).rejects.toThrow('no embedded PostgreSQL runs');
    },
    60 * seconds,
  );

  (process.getuid?.() === 0 ? it : it.skip)(
    'lies elsewhere when the user that it runs as cannot enter the data folder',
    async () => {
      await chmod(dir, 0o700);
      const first = await start();
      await query(first, 'CREATE TABLE kept AS SELECT 42 AS answer');
      expect(await readlink(path.join(dir, 'postgres'))).toMatch(/^\/var\/lib\/zhitong\/data\//);
      await first.stop();
      expect(await query(await start(), 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
    },
    60 * seconds,
  );
});
