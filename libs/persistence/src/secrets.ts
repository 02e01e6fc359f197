import { randomBytes } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { createOnce } from './create-once.js';

/** A secret of this installation: read from its file (0600), or made there once. Safe when several ask at once. */
export async function secret(folder: string, name: string): Promise<string> {
  const file = path.join(folder, name);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return (await read(file)) ?? (await createOnce(file, randomBytes(24).toString('base64url')), (await read(file))!);
}

async function read(file: string): Promise<string | undefined> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (text?.trim() === '') throw new Error(`${file} is empty: restore it from a backup`);
  return text?.trim();
}
