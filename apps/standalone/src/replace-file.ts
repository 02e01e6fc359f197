import { rename, writeFile } from 'node:fs/promises';

/** Writes a file for the owner alone (0600); whoever reads it meanwhile sees the old content or the new. */
export async function replaceFile(file: string, content: string): Promise<void> {
  await writeFile(`${file}.part`, content, { mode: 0o600, flush: true });
  await rename(`${file}.part`, file);
}
