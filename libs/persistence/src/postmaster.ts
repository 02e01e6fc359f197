import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isAlive, workingFolderOf } from './process-identity.js';

/** The server's main process, as its file postmaster.pid names it. */
export interface Postmaster {
  pid: number;
  port: number;
}

const fileOf = (folder: string) => path.join(folder, 'postmaster.pid');
const linesOf = async (folder: string) => (await readFile(fileOf(folder), 'utf8').catch(() => '')).split('\n');

/**
 * The server that runs on a cluster, whoever started it. A file that names a process which is gone, or another one
 * that got its number, means none.
 */
export async function postmasterOf(folder: string): Promise<Postmaster | undefined> {
  const lines = await linesOf(folder);
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  return pid > 0 && port > 0 && isAlive(pid) && worksIn(pid, folder) ? { pid, port } : undefined;
}

/**
 * Lets the server start although the file of a killed one is still there and its number is taken: by another process,
 * or by the killed one itself, not yet collected by its parent. PostgreSQL takes its parent's number for stale. The
 * file must not simply go: it also tells whether somebody still uses the killed server's shared memory.
 */
export async function inheritFile(folder: string): Promise<void> {
  const [, ...rest] = await linesOf(folder);
  if (rest.length > 0) await writeFile(fileOf(folder), [process.pid, ...rest].join('\n'));
}

/** A server works in its cluster's folder; where the system does not tell, we believe the file. */
function worksIn(pid: number, folder: string): boolean {
  const workingFolder = workingFolderOf(pid);
  return workingFolder === undefined || workingFolder === folder;
}
