import { readdir, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { persistence } from './persistence.js';

/** A run's folder is named by its process: `zhitong-test-PID-XXXXXX`. */
export const prefix = 'zhitong-test-';

/** What crashed runs left: their servers are stopped, their folders removed. Runs that are under way stay. */
export async function removeLeftovers() {
  const { isAlive, stopLeft } = await persistence();
  for (const name of (await readdir(tmpdir())).filter((entry) => entry.startsWith(prefix))) {
    if (isAlive(Number(name.slice(prefix.length).split('-')[0]))) continue;
    const dir = path.join(tmpdir(), name);
    await stopLeft(dir);
    await removeRun(dir);
  }
}

/** The server's files may lie elsewhere, where its user cannot enter the folder for temporary files. */
export async function removeRun(dir) {
  const cluster = await realpath(path.join(dir, 'postgres')).catch(() => undefined);
  if (cluster) await rm(path.dirname(cluster), { recursive: true, force: true });
  await rm(dir, { recursive: true, force: true });
}
