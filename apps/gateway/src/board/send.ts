import { NotFound } from '@zhitong/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { compressNow, encodingFor, hashOf, hasAlready, tagOf } from '../web/encoding.js';
import { excusePage } from './pages/layout.js';
import { BoardUnavailable } from './source.js';
import type { View } from './view.js';
import { words } from './words.js';

export const htmlType = 'text/html; charset=utf-8';

/** Everybody is answered alike, so anybody may keep it, for as long as a change may take to show. */
export const kept = 'public, max-age=60';
/** Stricter than for the other pages: the board has no script at all. */
const policy =
  "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** Sends a text as small as the caller takes it, or that the caller has it already. */
export async function sendText(
  text: string,
  type: string,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Buffer | undefined> {
  const encoding = encodingFor(request);
  const etag = tagOf(hashOf(text), encoding);
  void reply.headers({ etag, vary: 'accept-encoding', 'cache-control': kept });
  void reply.headers({ 'content-security-policy': policy, 'content-type': type });
  if (hasAlready(request, etag)) {
    void reply.status(304);
    return undefined;
  }
  if (encoding !== 'identity') void reply.header('content-encoding', encoding);
  return compressNow[encoding](Buffer.from(text));
}

/** Who reads a page reads an excuse, too, not a problem document. @throws what is no excuse of ours */
export function sendExcuse(error: unknown, view: View, reply: FastifyReply): string {
  const { say } = view;
  const headers = { 'content-type': htmlType, 'content-security-policy': policy };
  if (error instanceof NotFound) {
    void reply.status(404).headers(headers);
    return excusePage(say(words.notHere), say(words.notHereMore), view);
  }
  if (!(error instanceof BoardUnavailable)) throw error;
  void reply.status(503).headers({ ...headers, 'retry-after': '30' });
  return excusePage(say(words.unavailable), say(words.unavailableMore), view);
}
