import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FileStore } from './file-store.js';
import { FolderStore } from './folder-store.js';
import { s3AddressOf } from './s3/s3-address.js';
import { S3Client, type S3Credentials } from './s3/s3-client.js';
import { S3Store } from './s3/s3-store.js';
import { Spool } from './spool.js';

export interface FileStoreOptions {
  now?: () => Date;
  /** Of a bucket. */
  credentials?: S3Credentials | undefined;
  /** Where files wait on their way to a bucket; a folder of this machine. */
  spool?: string;
}

/** A place within a place: a folder in a folder, a longer prefix in a bucket. */
export function placeIn(url: string, name: string): string {
  const place = new URL(url);
  place.pathname = `${place.pathname.replace(/\/$/, '')}/${name}`;
  return place.href;
}

/**
 * @param url `file:///srv/zhitong/files`, or `s3://bucket/prefix?endpoint=https://s3.example.cn`
 * @throws Error with a sentence where the address is none, or wants credentials
 */
export function fileStore(
  url: string,
  { now = () => new Date(), credentials, spool = defaultSpool() }: FileStoreOptions = {},
): FileStore {
  const { protocol } = new URL(url);
  if (protocol === 'file:') return new FolderStore(fileURLToPath(url), now);
  if (protocol !== 's3:') throw new Error(`Files are kept at file: and s3: URLs, not at ${protocol}`);
  if (!credentials) throw new Error('A bucket wants a key');
  return new S3Store(new S3Client(s3AddressOf(url), credentials), new Spool(spool, now));
}

const defaultSpool = () => path.join(tmpdir(), `zhitong-to-bucket-${process.getuid?.() ?? 0}`);
