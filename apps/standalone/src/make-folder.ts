import { existsSync } from 'node:fs';
import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';

/**
 * Makes a folder and those above it. Step by step: Node's own recursive way never ends where a parent takes no
 * folders, such as /proc.
 * @throws when it cannot be made, or is something else than a folder
 */
export async function makeFolder(folder: string): Promise<void> {
  const parent = path.dirname(folder);
  if (!existsSync(parent)) await makeFolder(parent);
  await mkdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  if (!(await stat(folder)).isDirectory()) throw new Error(`${folder} is not a folder`);
}
