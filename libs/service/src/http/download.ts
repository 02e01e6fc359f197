import type { Readable } from 'node:stream';
import { Refusal } from '@zhitong/contracts';
import { fileTypes } from '@zhitong/files';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { rangeOf, type ByteRange } from './byte-range.js';

/** A file on its way to somebody. */
export interface FileOnOffer {
  /** What it shall be called there; any characters. */
  name: string;
  mediaType: string;
  bytes: number;
  /** Of exactly what is sent: becomes the ETag, so it must tell nothing that the caller may not know. */
  digest: string;
  /** Opens it, or the part that is asked for; both ends included. */
  open(range?: ByteRange): Promise<Readable>;
}

/** The answer of a route that hands out a file: as an attachment, never as something that a browser shows. */
export class Download {
  constructor(readonly file: FileOnOffer) {}
}

/** A PDF that the platform has made itself, of texts that cannot become anything else in it: a browser may show it. */
export class Shown extends Download {}

/** The only type that is ever shown. */
export const shownType = 'application/pdf';

/** How a download is answered: as the type that was recognised when it came, and nothing else can have come. */
export const downloads = {
  status: [200, 206, 304],
  refuses: [416],
  media: Object.values(fileTypes).map(({ mediaType }) => mediaType),
} as const;

/** Statuses with which a document that may be shown is answered. */
export const shownDownloads = { ...downloads, media: [shownType] } as const;

/** No byte of the file lies in the range (416). */
export class RangeOutside extends Refusal {
  readonly status = 416;
  constructor() {
    super('range-outside', { zh: '请求的范围超出文件', en: 'The range lies outside the file' });
  }
}

/**
 * What lies in a file was written by somebody: a browser runs nothing of it, whatever type it guesses and wherever the
 * address is put.
 */
export const filePolicy = "sandbox; default-src 'none'; frame-ancestors 'none'";

/** A browser's own viewer wants its styles, and to be the object; our pages may put it beside a text. */
export const shownPolicy = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'";

const token = /^[A-Za-z0-9_.-]+$/;

/** RFC 6266: a plain name for old programs, the real one as UTF-8 for the others (RFC 8187). */
export function dispositionOf(name: string, how: 'attachment' | 'inline' = 'attachment'): string {
  const ending = /\.[A-Za-z0-9]{1,5}$/.exec(name)?.[0] ?? '';
  const plain = token.test(name) ? name : `attachment${ending}`;
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${how}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

/** Whether the caller has these very bytes already. */
const isKnown = (header: string | undefined, etag: string) =>
  header !== undefined && header.split(',').some((one) => one.trim().replace(/^W\//, '') === etag);

/** Opens a download and writes its headers. @returns its bytes; none where the caller has them. @throws RangeOutside */
export async function sendDownload(
  download: Download,
  { headers }: Pick<FastifyRequest, 'headers'>,
  reply: FastifyReply,
): Promise<Readable | undefined> {
  const { file } = download;
  const isShown = download instanceof Shown;
  const etag = `"${file.digest}"`;
  if (isKnown(headers['if-none-match'], etag)) {
    void reply.status(304).header('etag', etag);
    return undefined;
  }
  const condition = headers['if-range'];
  const asked = condition === undefined || condition === etag ? rangeOf(headers.range, file.bytes) : undefined;
  if (asked === null) {
    void reply.header('content-range', `bytes */${file.bytes}`);
    throw new RangeOutside();
  }
  // Opened first: a refusal must not go out under the headers of the file.
  const stream = await file.open(asked);
  void reply.status(asked ? 206 : 200).headers({
    etag,
    'accept-ranges': 'bytes',
    'content-type': isShown ? shownType : file.mediaType,
    'content-length': asked ? asked.end - asked.start + 1 : file.bytes,
    'content-disposition': dispositionOf(file.name, isShown ? 'inline' : 'attachment'),
    'content-security-policy': isShown ? shownPolicy : filePolicy,
    'x-content-type-options': 'nosniff',
    ...(asked ? { 'content-range': `bytes ${asked.start}-${asked.end}/${file.bytes}` } : {}),
  });
  return stream;
}
