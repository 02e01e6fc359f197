import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';

const name = 'manifest.json';

const manifest = z.object({
  format: z.literal(1),
  /** When it was begun. */
  at: z.iso.datetime(),
  /** Where its log lies: with the databases, or in `log.jsonl`. */
  log: z.enum(['postgres', 'kafka']),
  /** SHA-256 of each file, by its path. */
  files: z.record(z.string(), z.string()),
});
export type Manifest = z.infer<typeof manifest>;

/** Closes a backup: what it holds, each file with its hash. */
export async function writeManifest(folder: string, about: Pick<Manifest, 'at' | 'log'>): Promise<Manifest> {
  const files: Record<string, string> = {};
  for (const file of await filesIn(folder)) files[file] = await hashOf(path.join(folder, file));
  const written: Manifest = { format: 1, ...about, files };
  await writeFile(path.join(folder, name), `${JSON.stringify(written, null, 1)}\n`, { mode: 0o600 });
  return written;
}

/** @throws a sentence naming the first file that is missing, was altered, or does not belong */
export async function readManifest(folder: string): Promise<Manifest> {
  const text = await readFile(path.join(folder, name), 'utf8').catch(() => undefined);
  if (text === undefined)
    throw new Error(`${folder} 不是备份，或备份没有完成 · is no backup, or one that was not finished`);
  const found = manifest.parse(JSON.parse(text));
  const present = new Set((await filesIn(folder)).filter((file) => file !== name));
  for (const [file, hash] of Object.entries(found.files)) {
    if (!present.delete(file)) throw new Error(`备份缺少文件 · the backup lacks ${file}`);
    if ((await hashOf(path.join(folder, file))) !== hash)
      throw new Error(`备份文件被改动 · the backup was altered: ${file}`);
  }
  for (const file of present) throw new Error(`备份中多出文件 · this does not belong to the backup: ${file}`);
  return found;
}

export async function sizeOf(folder: string): Promise<number> {
  let bytes = 0;
  for (const file of await filesIn(folder)) bytes += (await stat(path.join(folder, file))).size;
  return bytes;
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}
