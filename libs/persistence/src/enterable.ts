import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';

/** A place outside home folders that another user can enter. */
export const commonFolder = '/var/lib/zhitong';

/** Whether everybody may pass through all folders above a path, and through it. */
export async function enterable(target: string): Promise<boolean> {
  for (let folder = path.resolve(target); ; folder = path.dirname(folder)) {
    if (existsSync(folder) && ((await stat(folder)).mode & 0o001) === 0) return false;
    if (folder === path.dirname(folder)) return true;
  }
}
