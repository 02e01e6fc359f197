import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { UploadInspection, type Inspected } from '../inspection/upload-inspection.js';
import type { InspectionLimits } from '../inspection/inspection-limits.js';
import type { FileRefused } from '../inspection/refusals.js';
import type { StoredFile } from '../store/file-store.js';
import { fileStore } from '../store/open-store.js';

/** A store and the way into it, in a folder of its own. */
export class Desk {
  private readonly inspection: UploadInspection;
  private readonly store;

  private constructor(
    readonly folder: string,
    { limits, inThread = false }: { limits?: InspectionLimits; inThread?: boolean },
  ) {
    this.store = fileStore(pathToFileURL(path.join(folder, 'store')).href);
    const quarantine = path.join(folder, 'quarantine');
    this.inspection = new UploadInspection(this.store, { quarantine, inThread, ...(limits && { limits }) });
  }

  static async open(options: { limits?: InspectionLimits; inThread?: boolean } = {}): Promise<Desk> {
    return new Desk(await mkdtemp(path.join(tmpdir(), 'desk-')), options);
  }

  close(): Promise<void> {
    return rm(this.folder, { recursive: true });
  }

  upload(content: Buffer | AsyncIterable<Uint8Array>, name: string, maxBytes = 50_000_000): Promise<Inspected> {
    const source = Buffer.isBuffer(content) ? inChunks(content) : content;
    return this.inspection.accept(source, { name, field: 'attachments' }, { maxBytes }, { account: 'a' });
  }

  /** The code and the Chinese sentence of the refusal. */
  async refusal(content: Buffer, name: string): Promise<[code: string, sentence: string]> {
    const error = await this.upload(content, name).then(
      () => undefined,
      (refusal: FileRefused) => refusal,
    );
    return [error?.code ?? 'accepted', error?.text?.zh ?? String(error?.stack)];
  }

  async content(file: StoredFile | null): Promise<Buffer> {
    return buffer(await this.store.read(file!.id));
  }

  /** Every file that lies anywhere in the folder. */
  async kept(): Promise<string[]> {
    const entries = await readdir(this.folder, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  }
}

export async function* inChunks(content: Buffer): AsyncIterable<Uint8Array> {
  for (let at = 0; at < content.length; at += 16_384) yield content.subarray(at, at + 16_384);
}
