import { execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, openSync, closeSync } from 'node:fs';
import { chmod, chown, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { commonFolder, enterable, findBinaries, type Binaries } from './binaries.js';
import { freePort } from './free-port.js';
import { isAlive } from './process-lock.js';
import { secret } from './secrets.js';
import { serverUser, type SystemUser } from './system-user.js';

export interface EmbeddedOptions {
  /** The platform's data folder: the cluster lies in its `postgres`, or, where the server's user cannot enter it, under {@link commonFolder}. */
  dir: string;
  /** Whether commits wait for the disk. Off only in tests. */
  fsync?: boolean;
  /** Further settings of the server, `name=value`. */
  settings?: readonly string[];
}

export interface EmbeddedServer {
  /** Login of the superuser. Never printed. */
  adminUrl: string;
  port: number;
  pid: number;
  /** Ends it, rolling back what is open. */
  stop(): Promise<void>;
}

const superuser = 'zhitong_admin';

/**
 * Starts PostgreSQL on the data folder, or takes over the one that a killed process left running on it.
 * Listens on 127.0.0.1 only. Runs as another user when we are root.
 */
export async function startEmbedded({ dir, fsync = true, settings = [] }: EmbeddedOptions): Promise<EmbeddedServer> {
  const user = await serverUser();
  const binaries = await findBinaries(user);
  const cluster = await clusterFolder(dir, user);
  const password = await secret(path.join(dir, 'secrets'), 'postgres-admin');
  if (!existsSync(path.join(cluster, 'PG_VERSION'))) await initialise(binaries, cluster, password, user);
  const left = await running(cluster, password);
  if (left) return left;
  await rm(path.join(cluster, 'postmaster.pid'), { force: true });
  return launch(binaries, cluster, password, user, [`fsync=${fsync ? 'on' : 'off'}`, ...(fsync ? [] : ['synchronous_commit=off', 'full_page_writes=off']), ...settings]);
}

/** The server that another process of this machine owns. @throws a sentence when none runs */
export async function connectEmbedded(dir: string): Promise<Omit<EmbeddedServer, 'stop'>> {
  const user = await serverUser();
  const cluster = await clusterFolder(dir, user);
  const password = await secret(path.join(dir, 'secrets'), 'postgres-admin');
  const server = existsSync(cluster) ? await running(cluster, password) : undefined;
  if (!server) throw new Error(`no embedded PostgreSQL runs on ${dir}: start it with 'npm run postgres', or give DATABASE_URL`);
  return server;
}

async function clusterFolder(dir: string, user: SystemUser | undefined): Promise<string> {
  const own = path.resolve(dir, 'postgres');
  if (!user || (await enterable(path.dirname(own)))) return own;
  return path.join(commonFolder, 'data', createHash('sha256').update(own).digest('hex').slice(0, 16));
}

const urlOf = (password: string, port: number) => `postgres://${superuser}:${password}@127.0.0.1:${port}/postgres`;

async function initialise(binaries: Binaries, cluster: string, password: string, user: SystemUser | undefined): Promise<void> {
  // What an interrupted initdb left has no PG_VERSION at its end and nobody's data in it.
  await rm(cluster, { recursive: true, force: true });
  await mkdir(cluster, { recursive: true, mode: 0o755 });
  await chmod(cluster, 0o700);
  const passwordFile = `${cluster}.password`;
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (user) for (const target of [cluster, passwordFile]) await chown(target, user.uid, user.gid);
  try {
    await promisify(execFile)(
      binaries.initdb,
      ['-D', cluster, '-U', superuser, `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'],
      { ...(user ? { uid: user.uid, gid: user.gid } : {}), cwd: '/' },
    );
  } catch (error) {
    await rm(cluster, { recursive: true, force: true });
    throw new Error(`initdb failed: ${(error as { stderr?: string }).stderr ?? String(error)}`, { cause: error });
  } finally {
    await rm(passwordFile, { force: true });
  }
}

/** The server named in postmaster.pid, if it lives and is ours. */
async function running(cluster: string, password: string): Promise<EmbeddedServer | undefined> {
  const lines = (await readFile(path.join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  if (!(pid > 0) || !(port > 0) || !isAlive(pid)) return undefined;
  const deadline = Date.now() + 30_000;
  while (isAlive(pid) && Date.now() < deadline) {
    if (await answers(urlOf(password, port))) return server(pid, port, password);
    await pause(50);
  }
  if (isAlive(pid)) throw new Error(`a PostgreSQL (process ${pid}) holds ${cluster} but does not answer: stop it first`);
  return undefined;
}

async function launch(binaries: Binaries, cluster: string, password: string, user: SystemUser | undefined, settings: readonly string[]): Promise<EmbeddedServer> {
  const port = await freePort();
  const log = openSync(`${cluster}.log`, 'a');
  const all = ['listen_addresses=127.0.0.1', `port=${port}`, 'unix_socket_directories=', 'max_connections=200', ...settings];
  // A session of its own: Ctrl-C reaches the platform alone, which stops the server last.
  const child = spawn(binaries.postgres, ['-D', cluster, ...all.flatMap((setting) => ['-c', setting])], {
    stdio: ['ignore', log, log],
    detached: true,
    cwd: '/',
    ...(user ? { uid: user.uid, gid: user.gid } : {}),
  });
  closeSync(log);
  let ended: string | undefined;
  child.once('error', (error) => (ended = error.message));
  child.once('exit', (code, signal) => (ended = `it ended with ${signal ?? code}`));
  child.unref();
  for (const deadline = Date.now() + 60_000; Date.now() < deadline; await pause(20)) {
    if (ended !== undefined) throw new Error(`PostgreSQL did not start: ${ended}, see ${cluster}.log`);
    if (await answers(urlOf(password, port))) return server(child.pid!, port, password);
  }
  throw new Error(`PostgreSQL did not answer within 60 s, see ${cluster}.log`);
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('SELECT 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

const server = (pid: number, port: number, password: string): EmbeddedServer => ({
  pid,
  port,
  adminUrl: urlOf(password, port),
  stop: async () => {
    // SIGINT is the fast shutdown: open transactions are rolled back, everything is written.
    if (isAlive(pid)) process.kill(pid, 'SIGINT');
    for (const deadline = Date.now() + 10_000; isAlive(pid) && Date.now() < deadline; ) await pause(10);
    if (isAlive(pid)) process.kill(pid, 'SIGQUIT');
  },
});
