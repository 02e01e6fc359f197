import { readXml } from '../../office/xml.js';
import { S3Refused } from './s3-refused.js';

/** Some of what a bucket holds. */
export interface S3Page {
  readonly objects: readonly { readonly key: string; readonly bytes: number; readonly at: Date }[];
  /** Where the next page begins; undefined: this is the last one. */
  readonly next: string | undefined;
}

/** Reads an answer to ListObjectsV2. @throws S3Refused where it is something else, such as a proxy's own page */
export function readS3Page(document: Uint8Array): S3Page {
  try {
    return pageIn(document);
  } catch {
    throw new S3Refused(200, 'MalformedAnswer', 'a list');
  }
}

function pageIn(document: Uint8Array): S3Page {
  const objects: { key: string; bytes: number; at: Date }[] = [];
  let object: Record<string, string> | undefined;
  let text = '';
  let root = '';
  const page: Record<string, string> = {};
  readXml(document, {
    open: ({ local }) => {
      text = '';
      root ||= local;
      if (local === 'Contents') object = {};
    },
    text: (more) => void (text += more),
    close: ({ local }) => {
      if (local === 'Contents' && object) {
        const { Key = '', Size = '', LastModified = '' } = object;
        objects.push({ key: Key, bytes: Number(Size), at: new Date(LastModified) });
        object = undefined;
      } else (object ?? page)[local] = text;
      text = '';
    },
  });
  if (root !== 'ListBucketResult') throw new Error(root);
  return { objects, next: page.IsTruncated === 'true' ? page.NextContinuationToken : undefined };
}
