import { HttpException } from '@nestjs/common';
import { bytesType, countedBytes, filePolicy, shownPolicy, shownType } from '@zhitong/service';
import type { FastifyRequest } from 'fastify';
import type { IncomingHttpHeaders } from 'node:http';
import type { Readable } from 'node:stream';

const mebibyte = 1_048_576;

/** No file is larger, in bytes; what a single route takes is for its service to say. */
export const largestFile = 50 * mebibyte;

const carries = new Set(['POST', 'PUT', 'PATCH']);

/** Whether a request brings bytes. @throws a 415 where its method brings none */
export function bringsBytes({ method, headers }: Pick<FastifyRequest, 'method' | 'headers'>): boolean {
  if (headers['content-type']?.split(';')[0]?.trim().toLowerCase() !== bytesType) return false;
  if (!carries.has(method)) throw new HttpException('bytes where none are taken', 415);
  return true;
}

/** What a request with bytes takes from its account's budget, in MiB: what it announces, else as much as it may bring. */
export const weightOf = ({ headers }: Pick<FastifyRequest, 'headers'>): number => {
  const announced = Number(headers['content-length'] ?? largestFile);
  return Math.max(1, Math.ceil(Math.min(announced, largestFile) / mebibyte));
};

/** Its bytes, for a service: passed on as they come, never kept here. @throws what `countedBytes` throws */
export const bytesOf = ({ raw }: Pick<FastifyRequest, 'raw'>): Readable => countedBytes(raw, largestFile);

const isText = (type = 'application/json') => /^application\/(?:problem\+)?json\b/i.test(type);

/** A PDF that a service has made itself and says is to be shown; files that people brought go out as attachments. */
const isShown = (headers: IncomingHttpHeaders) =>
  headers['content-type'] === shownType && /^inline;/i.test(headers['content-disposition'] ?? '');

/**
 * Headers of an answer that is no JSON. Whatever the service says of it, it is a file that somebody wrote: a browser
 * keeps it, shows nothing of it and runs nothing in it; except a PDF of our own, which it may show.
 */
export function asFile(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  if (isText(headers['content-type'])) return { ...headers };
  if (isShown(headers)) return { ...headers, 'content-security-policy': shownPolicy, 'x-frame-options': 'SAMEORIGIN' };
  const disposition = headers['content-disposition'] ?? '';
  return {
    ...headers,
    'content-disposition': /^attachment\b/i.test(disposition) ? disposition : 'attachment',
    'content-security-policy': filePolicy,
  };
}
