import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { open, rename, stat } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { Binaries } from './binaries.js';
import type { Cluster } from './cluster-folder.js';
import { freePort } from './free-port.js';
import type { Postmaster } from './postmaster.js';

/** A server that was told to start. */
export interface Launched extends Postmaster {
  /** Why it ended, while it has. */
  ended(): Promise<string | undefined>;
}

export interface LaunchOptions {
  /** Default: any free one. */
  port?: number;
  settings: readonly string[];
}

/** One older file of what the server said is kept. */
const logLimit = 10_000_000;

/**
 * Starts the server, in a session of its own: Ctrl-C reaches the platform alone, which stops the server last; and it
 * outlives a platform that is killed, which finds it again.
 */
export async function launch(
  { postgres }: Binaries,
  { folder, user, log }: Cluster,
  options: LaunchOptions,
): Promise<Launched> {
  const port = options.port ?? (await freePort());
  const settings = [
    ...['listen_addresses=127.0.0.1', `port=${port}`, 'unix_socket_directories='],
    ...['max_connections=200', 'timezone=UTC', 'log_timezone=UTC', 'log_checkpoints=off'],
    ...options.settings,
  ];
  const from = await beginLog(log);
  const output = openSync(log, 'a', 0o600);
  const child = spawn(postgres, ['-D', folder, ...settings.flatMap((setting) => ['-c', setting])], {
    stdio: ['ignore', output, output],
    detached: true,
    windowsHide: true,
    cwd: '/',
    ...(user && { uid: user.uid, gid: user.gid }),
  });
  closeSync(output);
  let end: string | undefined;
  child.once('error', (error) => (end = error.message));
  child.once('exit', (code, signal) => (end = `it ended with ${signal ?? code}`));
  child.unref();
  // `error` of a program that cannot be started comes one turn later.
  await pause(0);
  return { pid: child.pid ?? 0, port, ended: async () => end && `${end}: ${await lastWords(log, from)}` };
}

/** @returns where the new server's words begin */
async function beginLog(log: string): Promise<number> {
  const size = await sizeOf(log);
  if (size < logLimit) return size;
  await rename(log, `${log}.1`);
  return 0;
}

async function lastWords(log: string, from: number): Promise<string> {
  const handle = await open(log, 'r');
  try {
    const start = Math.max(from, (await handle.stat()).size - 2_000);
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(2_000), 0, 2_000, start);
    return buffer.toString('utf8', 0, bytesRead).trim();
  } finally {
    await handle.close();
  }
}

const sizeOf = (file: string): Promise<number> =>
  stat(file).then(
    ({ size }) => size,
    () => 0,
  );
