import { access, chmod, constants, mkdir, open, opendir, rename, rm, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { idAt, placeOf, type FileId } from './file-id.js';
import type { ByteRange, FileStore, Limits, StoredFile } from './file-store.js';
import { FileMissing } from './refusals.js';
import { Spool } from './spool.js';

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

/** Forces a folder's entries to disk. Not every system lets a folder be opened; there the rename has to do. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

/** Files in a folder of this machine, or of one that is mounted. Readable by the owner alone. */
export class FolderStore implements FileStore {
  private readonly spool: Spool;

  constructor(
    private readonly folder: string,
    private readonly now: () => Date,
  ) {
    this.spool = new Spool(path.join(folder, 'incoming'), now);
  }

  async put(source: AsyncIterable<Uint8Array>, limits: Limits): Promise<StoredFile> {
    const { path: arrived, id, bytes } = await this.spool.receive(source, limits);
    try {
      if (!(await this.renewed(id))) await this.keep(arrived, this.pathOf(id));
    } finally {
      await rm(arrived, { force: true });
    }
    return { id, bytes };
  }

  async read(id: FileId, range?: ByteRange): Promise<Readable> {
    const handle = await open(this.pathOf(id), 'r').catch((error: unknown) => {
      throw isMissing(error) ? new FileMissing() : error;
    });
    return handle.createReadStream(range);
  }

  async size(id: FileId): Promise<number | undefined> {
    try {
      return (await stat(this.pathOf(id))).size;
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  }

  async remove(id: FileId): Promise<void> {
    await rm(this.pathOf(id), { force: true });
  }

  async *list(): AsyncIterable<StoredFile & { at: Date }> {
    const root = path.join(this.folder, 'sha256');
    const entries = await opendir(root, { recursive: true }).catch((error: unknown) => {
      if (isMissing(error)) return [];
      throw error;
    });
    for await (const entry of entries) {
      const file = path.join(entry.parentPath, entry.name);
      const id = entry.isFile() ? idAt(path.relative(this.folder, file).split(path.sep).join('/')) : undefined;
      const found = id && (await stat(file).catch(() => undefined));
      if (id && found) yield { id, bytes: found.size, at: new Date(found.mtimeMs) };
    }
  }

  /** A folder that is not there yet is made with the first file. */
  async check(): Promise<void> {
    await access(this.folder, constants.R_OK | constants.X_OK).catch((error: unknown) => {
      if (!isMissing(error)) throw error;
    });
  }

  /** The same content is there already: it becomes young again. */
  private async renewed(id: FileId): Promise<boolean> {
    const now = this.now();
    return utimes(this.pathOf(id), now, now).then(
      () => true,
      () => false,
    );
  }

  private async keep(arrived: string, place: string): Promise<void> {
    const folder = path.dirname(place);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await chmod(arrived, 0o600);
    const now = this.now();
    await utimes(arrived, now, now);
    await rename(arrived, place);
    await syncFolder(folder);
  }

  private pathOf(id: FileId): string {
    return path.join(this.folder, placeOf(id));
  }
}
