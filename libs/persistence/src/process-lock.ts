import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { createOnce } from './create-once.js';
import { identityOf, isSame, type ProcessIdentity } from './process-identity.js';

/**
 * Keeps two processes from using one data folder. A lock whose process is gone (also after `kill -9`, or a restart of
 * the machine that gave its number to another) is taken over.
 * @param what names who wants it, at the beginning of the sentence
 * @returns how to let go
 * @throws a sentence when another one is running
 */
export async function takeLock(file: string, what: string): Promise<() => Promise<void>> {
  await mkdir(path.dirname(file), { recursive: true });
  const mine = JSON.stringify(identityOf(process.pid));
  while (!(await createOnce(file, mine))) {
    const holder = await holderOf(file);
    if (holder && isSame(holder))
      throw new Error(
        `${what} is already running on ${path.dirname(file)} (process ${holder.pid}): stop it first, or give another DATA_DIR`,
      );
    await moveAway(file);
  }
  return async () => {
    if ((await readFile(file, 'utf8').catch(() => '')) === mine) await rm(file, { force: true });
  };
}

async function holderOf(file: string): Promise<ProcessIdentity | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as ProcessIdentity;
  } catch {
    return undefined;
  }
}

/** Removes a stale lock; one that somebody else has taken over in the meantime is put back. */
async function moveAway(file: string): Promise<void> {
  const aside = `${file}.${randomBytes(4).toString('hex')}`;
  try {
    await rename(file, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  const holder = await holderOf(aside);
  if (holder && isSame(holder)) await link(aside, file).catch(() => undefined);
  await rm(aside, { force: true });
}
