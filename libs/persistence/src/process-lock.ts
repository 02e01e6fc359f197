import { readFileSync } from 'node:fs';
import { mkdir, open, readFile, rm } from 'node:fs/promises';
import path from 'node:path';

interface Holder {
  pid: number;
  /** When the process began, in the system's ticks: tells it from a later one of the same number. */
  began: string;
}

/** Linux tells when a process began; elsewhere the number alone must do. */
function beginningOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ')[19]!;
  } catch {
    return '';
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Keeps two platforms from using one data folder. A lock whose process is gone (also after `kill -9`, or a restart of
 * the machine that gave its number to another) is taken over.
 * @returns how to let go @throws a sentence when another one is running
 */
export async function takeLock(file: string, what: string): Promise<() => Promise<void>> {
  await mkdir(path.dirname(file), { recursive: true });
  for (;;) {
    const handle = await open(file, 'wx').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') return undefined;
      throw error;
    });
    if (handle) {
      const holder: Holder = { pid: process.pid, began: beginningOf(process.pid) };
      await handle.writeFile(JSON.stringify(holder));
      await handle.close();
      return () => rm(file, { force: true });
    }
    const holder = await readFile(file, 'utf8').then((text) => JSON.parse(text) as Holder).catch(() => undefined);
    if (holder && isAlive(holder.pid) && beginningOf(holder.pid) === holder.began)
      throw new Error(`${what} is already running on this data folder (process ${holder.pid}): stop it first, or use another DATA_DIR`);
    await rm(file, { force: true });
  }
}
