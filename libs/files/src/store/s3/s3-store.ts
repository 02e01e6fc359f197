import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { idAt, placeOf, type FileId } from '../file-id.js';
import type { ByteRange, FileStore, Limits, StoredFile } from '../file-store.js';
import { FileMissing } from '../refusals.js';
import type { Spool } from '../spool.js';
import type { S3Client } from './s3-client.js';
import { readS3Page } from './s3-page.js';
import { S3Refused } from './s3-refused.js';

const isMissing = (error: unknown): boolean =>
  error instanceof S3Refused && error.status === 404 && error.reason !== 'NoSuchBucket';

/**
 * Files in a bucket. One arrives on this machine first: only then is its digest known, which is its name there. A store
 * keeps a PUT as a whole or not at all, and refuses one whose content has another digest than was signed.
 *
 * The same content is sent again although it is there: it keeps one place, becomes young again by the store's own clock,
 * and cannot be removed by a sweep between a look and a use.
 */
export class S3Store implements FileStore {
  constructor(
    private readonly client: S3Client,
    private readonly spool: Spool,
  ) {}

  async put(source: AsyncIterable<Uint8Array>, limits: Limits): Promise<StoredFile> {
    const { path, id, bytes } = await this.spool.receive(source, limits);
    try {
      const sha256 = id.slice('sha256:'.length);
      const body = { bytes, sha256, open: () => createReadStream(path) };
      await this.client.askWhole({ method: 'PUT', url: this.urlOf(id), body });
    } finally {
      await rm(path, { force: true });
    }
    return { id, bytes };
  }

  async read(id: FileId, range?: ByteRange): Promise<Readable> {
    const headers: Record<string, string> = range ? { range: `bytes=${range.start}-${range.end}` } : {};
    const answer = await this.client.ask({ method: 'GET', url: this.urlOf(id), headers }).catch((error: unknown) => {
      throw isMissing(error) ? new FileMissing() : error;
    });
    if (!range || answer.statusCode === 206) return answer;
    answer.destroy();
    throw new S3Refused(answer.statusCode!, 'InvalidRange', 'a part of a file');
  }

  async size(id: FileId): Promise<number | undefined> {
    try {
      const answer = await this.client.ask({ method: 'HEAD', url: this.urlOf(id) });
      answer.resume();
      return Number(answer.headers['content-length']);
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  }

  async remove(id: FileId): Promise<void> {
    await this.client.askWhole({ method: 'DELETE', url: this.urlOf(id) }).catch((error: unknown) => {
      if (!isMissing(error)) throw error;
    });
  }

  async *list(): AsyncIterable<StoredFile & { at: Date }> {
    const { prefix } = this.client.address;
    for (let next: string | undefined, more = true; more; more = next !== undefined) {
      const page = await this.page(next);
      for (const { key, bytes, at } of page.objects) {
        const id = key.startsWith(prefix) ? idAt(key.slice(prefix.length)) : undefined;
        if (id) yield { id, bytes, at };
      }
      next = page.next;
    }
  }

  async check(): Promise<void> {
    await this.page(undefined, 1);
  }

  private async page(after: string | undefined, most = 1_000) {
    const { bucket, prefix } = this.client.address;
    const url = new URL(bucket);
    const asked = { 'list-type': '2', prefix: `${prefix}sha256/`, 'max-keys': String(most) };
    for (const [name, value] of Object.entries(asked)) url.searchParams.set(name, value);
    if (after !== undefined) url.searchParams.set('continuation-token', after);
    return readS3Page(await this.client.askWhole({ method: 'GET', url }));
  }

  private urlOf(id: FileId): URL {
    return new URL(placeOf(id), this.client.address.base);
  }
}
