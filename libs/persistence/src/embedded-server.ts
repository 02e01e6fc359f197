import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { knock } from './knock.js';
import { findBinaries } from './binaries.js';
import { clusterOf, existingFolder, type Cluster } from './cluster-folder.js';
import { initialiseCluster } from './initialise-cluster.js';
import { launch, type Launched } from './launch-server.js';
import { inheritFile, postmasterOf, type Postmaster } from './postmaster.js';
import { isAlive } from './process-identity.js';
import { secret } from './secrets.js';

export interface EmbeddedOptions {
  /** The platform's data folder: the cluster lies in its `postgres`, the superuser's password in its `secrets`. */
  dir: string;
  /** Default: any free one. */
  port?: number;
  /** Whether commits wait for the disk. Off only in tests. */
  fsync?: boolean;
  /** Further settings of the server, `name=value`. */
  settings?: readonly string[];
}

/** A server that answers. */
export interface RunningServer {
  /** Login of the superuser. Never printed. */
  adminUrl: string;
  port: number;
  pid: number;
}

export interface EmbeddedServer extends RunningServer {
  /** Ends it within 2.5 s, rolling back what is open. */
  stop(): Promise<void>;
}

const superuser = 'zhitong_admin';
const startLimit = 60_000;

const urlOf = (password: string, port: number) => `postgres://${superuser}:${password}@127.0.0.1:${port}/postgres`;
const passwordOf = (dir: string) => secret(path.resolve(dir, 'secrets'), 'postgres-admin');

/**
 * Starts PostgreSQL on the data folder, or takes over the one that a killed process left running on it. Listens on
 * 127.0.0.1 only. Runs as another user when we are root. One process at a time: see takeLock.
 */
export async function startEmbedded({
  dir,
  port,
  fsync = true,
  settings = [],
}: EmbeddedOptions): Promise<EmbeddedServer> {
  const cluster = await clusterOf(dir);
  const password = await passwordOf(dir);
  const left = await postmasterOf(cluster.folder);
  // One that is just ending is waited for.
  if (left && (await answering(cluster, left, password)) === undefined) return serverAt(left, password);
  const binaries = await findBinaries(cluster.user);
  await initialiseCluster(binaries, cluster, { superuser, password, sync: fsync });
  await inheritFile(cluster.folder);
  const durability = fsync ? [] : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];
  for (const deadline = Date.now() + startLimit; ; await pause(100)) {
    const launched = await launch(binaries, cluster, {
      ...(port !== undefined && { port }),
      settings: [...durability, ...settings],
    });
    const ended = await answering(cluster, launched, password);
    if (ended === undefined) return serverAt(launched, password);
    // The processes of a killed server need a moment to notice that it is gone.
    if (!ended.includes('shared memory block') || Date.now() > deadline)
      throw new Error(`PostgreSQL did not start: ${ended}`);
  }
}

/** The server that another process of this machine owns. @throws a sentence when none runs */
export async function connectEmbedded(dir: string): Promise<RunningServer> {
  const folder = await existingFolder(dir);
  const found = folder && (await postmasterOf(folder));
  const password = await passwordOf(dir);
  if (!found || (await answering({ folder, log: `${folder}.log` }, found, password)) !== undefined)
    throw new Error(
      `no embedded PostgreSQL runs on ${path.resolve(dir)}: start it with 'npm run postgres', or give DATABASE_URL`,
    );
  return { ...found, adminUrl: urlOf(password, found.port) };
}

/** Ends the server that a killed process left on a data folder, if there is one. */
export async function stopLeft(dir: string): Promise<void> {
  const folder = await existingFolder(dir);
  const left = folder && (await postmasterOf(folder));
  if (left) await end(left.pid);
}

/**
 * Waits until the server answers.
 * @returns why a server that we launched ended instead
 * @throws a sentence when it does not answer in time, or refuses our password
 */
async function answering(
  { folder, log }: Pick<Cluster, 'folder' | 'log'>,
  server: Postmaster | Launched,
  password: string,
): Promise<string | undefined> {
  for (const deadline = Date.now() + startLimit; Date.now() < deadline; await pause(20)) {
    const ended = 'ended' in server ? await server.ended() : !isAlive(server.pid) && 'it has ended';
    if (ended) return ended;
    const answer = await knock(urlOf(password, server.port));
    if (answer === 'open') return undefined;
    if (answer === 'refused')
      throw new Error(
        `the PostgreSQL in ${folder} does not know the password in secrets/postgres-admin: restore that file, or remove the data folder to start afresh`,
      );
  }
  throw new Error(`a PostgreSQL (process ${server.pid}) holds ${folder} but does not answer: see ${log}`);
}

function serverAt({ pid, port }: Postmaster, password: string): EmbeddedServer {
  // However our process ends, short of being killed, the server is told to.
  const onExit = () => void tell(pid, 'SIGINT');
  process.once('exit', onExit);
  const stop = () => end(pid).finally(() => process.off('exit', onExit));
  return { pid, port, adminUrl: urlOf(password, port), stop };
}

async function end(pid: number): Promise<void> {
  // The fast shutdown: open transactions are rolled back, everything is written.
  if (await endedBy(pid, 'SIGINT', 1_800)) return;
  // The immediate one: the next start recovers from the write-ahead log.
  await endedBy(pid, 'SIGQUIT', 500);
}

async function endedBy(pid: number, signal: NodeJS.Signals, limit: number): Promise<boolean> {
  tell(pid, signal);
  for (const deadline = Date.now() + limit; isAlive(pid) && Date.now() < deadline;) await pause(10);
  return !isAlive(pid);
}

function tell(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
