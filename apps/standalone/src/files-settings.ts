import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { s3AddressOf, s3Example, type S3Credentials } from '@zhitong/files';
import type { Variables } from './variables.js';

/** Where files lie. Each service has a place of its own in it. */
export interface FilesSettings {
  /** A folder (`file:`), or a bucket (`s3:`). */
  url: string;
  /** Of a bucket. */
  credentials: S3Credentials | undefined;
}

/** @param dataDir where a folder `files` is, unless something else was said */
export function readFiles(variables: Variables, dataDir: string, wrong: (sentence: string) => void): FilesSettings {
  const folder = variables.text('FILES_DIR');
  const url = variables.url('FILES_URL', ['file:', 's3:'], s3Example);
  if (folder !== undefined && url !== undefined) wrong('FILES_DIR and FILES_URL name two places: choose one.');
  const [accessKeyId, secretAccessKey] = [variables.text('FILES_S3_KEY'), variables.text('FILES_S3_SECRET')];
  if (url?.startsWith('s3:') !== true)
    return {
      url: url ?? pathToFileURL(path.resolve(folder ?? path.join(dataDir, 'files'))).href,
      credentials: undefined,
    };
  try {
    s3AddressOf(url);
  } catch (error) {
    wrong(`FILES_URL: ${(error as Error).message}.`);
  }
  if (accessKeyId === undefined || secretAccessKey === undefined)
    wrong('FILES_URL names a bucket and wants FILES_S3_KEY and FILES_S3_SECRET (or the same with _FILE) too.');
  return { url, credentials: { accessKeyId: accessKeyId ?? '', secretAccessKey: secretAccessKey ?? '' } };
}

/** The folder where files lie; undefined: they lie in a bucket, whose disk is watched by whoever runs it. */
export const folderOf = ({ url }: FilesSettings): string | undefined =>
  url.startsWith('file:') ? fileURLToPath(url) : undefined;
