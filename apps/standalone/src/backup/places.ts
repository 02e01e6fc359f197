import { existsSync } from 'node:fs';
import { cp, readdir } from 'node:fs/promises';
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

/** Copies what is not there yet; files that have a place by their content are never other ones. */
export async function addFolder(from: string, to: string): Promise<void> {
  if (existsSync(from)) await cp(from, to, { recursive: true, preserveTimestamps: true, dereference: true });
}

export const isEmpty = async (folder: string): Promise<boolean> =>
  !existsSync(folder) || (await readdir(folder)).length === 0;
