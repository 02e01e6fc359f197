import type { Readable } from 'node:stream';
import type { FileId } from './file-id.js';

export interface StoredFile {
  readonly id: FileId;
  readonly bytes: number;
}

export interface Limits {
  maxBytes: number;
}

/** First and last byte, both included, counted from 0, as in HTTP. */
export interface ByteRange {
  start: number;
  end: number;
}

/**
 * Files by their content: the same content is kept once and has one id, so what is kept never changes. Names, types and
 * owners are the business of whoever keeps the id.
 *
 * A crash leaves either the whole file or none. Whoever keeps ids removes what nobody refers to, but only what has
 * lain for a while (`at`): storing content anew makes it young again, so that a sweep does not take what another
 * request has just stored and not yet written down.
 */
export interface FileStore {
  /** @throws FileTooLarge while it still arrives; nothing is kept then, nor when the source breaks off */
  put(source: AsyncIterable<Uint8Array>, limits: Limits): Promise<StoredFile>;
  /** @throws FileMissing */
  read(id: FileId, range?: ByteRange): Promise<Readable>;
  size(id: FileId): Promise<number | undefined>;
  /** Removing what is not there is no mistake. */
  remove(id: FileId): Promise<void>;
  /** Everything that is kept, in no order, with the time it was last stored. */
  list(): AsyncIterable<StoredFile & { readonly at: Date }>;
  /** Whether it can be reached and may be looked into; nothing is changed. @throws what is in the way */
  check(): Promise<void>;
}
