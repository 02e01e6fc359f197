import { chmod, rename, writeFile } from 'node:fs/promises';

/** Writes a file, for its owner alone unless said otherwise; whoever reads it meanwhile sees the old content or the new. */
export async function replaceFile(file: string, content: string, mode = 0o600): Promise<void> {
  await writeFile(`${file}.part`, content, { mode: 0o600, flush: true });
  await chmod(`${file}.part`, mode);
  await rename(`${file}.part`, file);
}
