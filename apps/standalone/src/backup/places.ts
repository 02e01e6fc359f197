import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import type { Environment } from '../environment.js';
import { folderOf } from '../files-settings.js';

/** Folders of an installation beside its database cluster, by their names in a backup. */
export function placesOf({ dataDir, keysDir, mailDir, files }: Environment): Readonly<Record<string, string>> {
  const folder = folderOf(files);
  return {
    ...{ secrets: path.join(dataDir, 'secrets'), keys: keysDir, mail: mailDir },
    ...(folder === undefined ? {} : { files: folder }),
  };
}

/**
 * Copies what lies there, links as what they point to. People work meanwhile: what is gone between being listed and being
 * copied (a mail that gets its name, a file that is erased) is not part of the copy.
 */
export async function addFolder(from: string, to: string): Promise<void> {
  const found = await present(stat(from));
  if (found?.isDirectory()) {
    await mkdir(to, { recursive: true, mode: found.mode });
    for (const name of (await present(readdir(from))) ?? [])
      await addFolder(path.join(from, name), path.join(to, name));
  } else if (found) {
    await present(copyFile(from, to).then(() => utimes(to, found.atime, found.mtime)));
  }
}

const present = <T>(looked: Promise<T>): Promise<T | undefined> =>
  looked.catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  });

export const isEmpty = async (folder: string): Promise<boolean> =>
  !existsSync(folder) || (await readdir(folder)).length === 0;
