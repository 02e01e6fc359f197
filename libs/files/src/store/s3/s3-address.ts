/** Where a bucket is, and what our files begin with there. */
export interface S3Address {
  /** Of the bucket, with the prefix and a slash at its end: keys are appended. */
  readonly base: URL;
  /** Of the bucket itself: what is listed. */
  readonly bucket: URL;
  /** What every key begins with; empty, or with a slash at its end. */
  readonly prefix: string;
  readonly region: string;
}

export const s3Example = 's3://bucket/prefix?endpoint=https://s3.example.cn&region=cn-north-1';

const bucketName = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
const prefixForm = /^(?:[A-Za-z0-9._-]+\/)*$/;
const known = new Set(['endpoint', 'region', 'style']);

/**
 * Reads `s3://bucket/prefix?endpoint=https://s3.example.cn&region=cn-north-1&style=path`. The bucket stands in the path
 * of a request (`style=path`, the default), or before the host (`style=host`), as Alibaba Cloud and Tencent Cloud want it.
 *
 * @throws Error with a sentence. Nothing in such an address is secret
 */
export function s3AddressOf(url: string): S3Address {
  const { hostname: bucket, pathname, searchParams: given, username } = new URL(url);
  const wrong = (sentence: string) => new Error(`${sentence}, as in ${s3Example}`);
  if (username !== '') throw wrong('An address of a bucket holds no key: give it apart from the address');
  if (!bucketName.test(bucket)) throw wrong(`'${bucket}' is no name of a bucket: small letters, digits, dots, hyphens`);
  const prefix = `${pathname.replace(/^\/+|\/+$/g, '')}/`.replace(/^\/$/, '');
  if (!prefixForm.test(prefix) || /(?:^|\/)\.{1,2}\//.test(prefix))
    throw wrong('The prefix in a bucket is made of letters, digits, dots, hyphens and underscores');
  const unknown = [...given.keys()].find((name) => !known.has(name));
  if (unknown !== undefined) throw wrong(`An address of a bucket has no '${unknown}'`);

  const endpoint = given.get('endpoint') ?? '';
  if (!/^https?:\/\//.test(endpoint) || !URL.canParse(endpoint))
    throw wrong('An address of a bucket names its endpoint, http:// or https://');
  const style = given.get('style') ?? 'path';
  if (style !== 'path' && style !== 'host') throw wrong(`'style' is path or host, not '${style}'`);

  const place = new URL(endpoint);
  place.search = place.hash = '';
  if (style === 'host') place.hostname = `${bucket}.${place.hostname}`;
  place.pathname = `${place.pathname.replace(/\/+$/, '')}/${style === 'path' ? `${bucket}/` : ''}`;
  return { bucket: place, base: new URL(prefix, place), prefix, region: given.get('region') ?? 'us-east-1' };
}
