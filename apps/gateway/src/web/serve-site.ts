import { HttpException } from '@nestjs/common';
import { sendProblem } from '@zhitong/service';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { encodingFor, hasAlready, tagOf } from './encoding.js';
import type { Site, SiteFile } from './site.js';

/**
 * Which page opens at which address; what lies below is a screen of that page, and the portal has all the rest. The page
 * of a brief is made for its reader (serve-brief.ts).
 */
const entries = [
  { at: '/desk', file: 'desk.html' },
  { at: '/', file: 'portal.html' },
] as const;

/**
 * Never a screen: whoever asks here wants an answer of the API or a page of the board, and a wrong address must not look
 * like one.
 */
const notScreens = /^\/(?:api|board|internal|health)(?:\/|$)/;

const year = 31_536_000;

function entryAt(path: string): string {
  const entry = entries.find(({ at }) => at === '/' || path === at || path.startsWith(`${at}/`))!;
  return entry.file;
}

function send(request: FastifyRequest, reply: FastifyReply, file: SiteFile): FastifyReply {
  const encoding = encodingFor(request);
  const tag = tagOf(file.hash, encoding);
  void reply
    .header('cache-control', file.immutable ? `public, max-age=${year}, immutable` : 'no-cache')
    .header('etag', tag)
    .header('vary', 'accept-encoding');
  if (hasAlready(request, tag)) return reply.status(304).send();
  if (encoding !== 'identity') void reply.header('content-encoding', encoding);
  return reply.type(file.type).send(file.body(encoding));
}

/**
 * Serves the web app: files by their name, and for every other address that no route knows the page that its screen
 * belongs to. Hashed files are kept for ever, pages are asked for again each time.
 */
export function serveSite(server: FastifyInstance, site: Site): void {
  server.get('/*', async (request, reply) => {
    const [path = '/'] = request.url.split('?');
    const file = site.get(path.slice(1)) ?? (isScreen(path) ? site.get(entryAt(path)) : undefined);
    if (!file) return void sendProblem(request, reply, new HttpException('no such page', 404));
    return send(request, reply, file);
  });
}

/** Names of files end in an extension; screens do not. */
const isScreen = (path: string): boolean => !notScreens.test(path) && !/\.\w{1,5}$/.test(path);
