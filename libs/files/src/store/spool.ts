import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { chmod, lstat, mkdir, readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileIdOfHash } from './file-id.js';
import type { Limits, StoredFile } from './file-store.js';
import { FileTooLarge } from './refusals.js';

/** A file that has arrived and is not kept yet. */
export interface Spooled extends StoredFile {
  readonly path: string;
}

/** What has lain so long belongs to a process that died. */
const forgotten = 3_600_000;

/** A folder where files arrive, readable by this process alone. Whoever takes one out deletes it. */
export class Spool {
  private ready: Promise<void> | undefined;

  constructor(
    readonly folder: string,
    private readonly now: () => Date,
  ) {}

  /** On disk, counted and hashed while it arrives. @throws FileTooLarge; nothing is left then */
  async receive(source: AsyncIterable<Uint8Array>, { maxBytes }: Limits): Promise<Spooled> {
    const file = await this.place();
    const hash = createHash('sha256');
    let bytes = 0;
    try {
      await pipeline(
        source,
        async function* (chunks: AsyncIterable<Uint8Array>) {
          for await (const chunk of chunks) {
            bytes += chunk.length;
            if (bytes > maxBytes) throw new FileTooLarge(maxBytes);
            hash.update(chunk);
            yield chunk;
          }
        },
        createWriteStream(file, { flags: 'wx', mode: 0o600, flush: true }),
      );
    } catch (error) {
      await rm(file, { force: true });
      throw error;
    }
    return { path: file, bytes, id: fileIdOfHash(hash) };
  }

  /** A path that is free. */
  async place(): Promise<string> {
    await this.open();
    return path.join(this.folder, randomUUID());
  }

  /** Makes the folder, and closes it to others. @throws where it is somebody else's */
  open(): Promise<void> {
    return (this.ready ??= this.prepare().catch((error: unknown) => {
      this.ready = undefined;
      throw error;
    }));
  }

  /** In a folder that all share anybody may have been there first: with a link, or a folder that they read as well. */
  private async demandOwn(): Promise<void> {
    const found = await lstat(this.folder);
    const uid = process.getuid?.();
    if (!found.isDirectory() || (uid !== undefined && found.uid !== uid))
      throw new Error(
        `uploads cannot wait in ${this.folder}: it is a link, or belongs to another user. ` +
          'Remove it, or set TMPDIR to a folder of your own, and start again.',
      );
    if ((found.mode & 0o077) !== 0) await chmod(this.folder, 0o700);
  }

  private async prepare(): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    await this.demandOwn();
    const before = this.now().getTime() - forgotten;
    for (const name of await readdir(this.folder)) {
      const file = path.join(this.folder, name);
      const found = await stat(file).catch(() => undefined);
      if (found?.isFile() === true && found.mtimeMs < before) await rm(file, { force: true });
    }
  }
}
