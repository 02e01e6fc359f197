import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { checkBodyShape } from './body-shape.js';
import { bytesType, type BytesConfig } from './bytes.js';
import { problemOf, problemType, sendProblem } from './problem.filter.js';

/** JSON larger than this is refused, in bytes: texts are short, files go another way (`TakesBytes`). */
const bodyLimit = 1_048_576;

/** The HTTP server of every service. What it refuses before any route is asked leaves as a problem document too. */
export const httpAdapter = (trustedProxies: readonly string[] = []): FastifyAdapter =>
  new FastifyAdapter({
    bodyLimit,
    // Whoever sends a request slower than this keeps a connection busy on purpose.
    requestTimeout: 60_000,
    // An address that a request claims is believed only as far as it came through these.
    trustProxy: trustedProxies.length > 0 ? [...trustedProxies] : false,
    forceCloseConnections: true,
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) =>
      void sendProblem(request, reply, error),
    clientErrorHandler: refuseUnread,
  });

const statuses: Readonly<Record<string, number>> = { ERR_HTTP_REQUEST_TIMEOUT: 408, HPE_HEADER_OVERFLOW: 431 };

/** What is no HTTP has no language either: it is told in Chinese. */
function refuseUnread(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const statusCode = statuses[error.code ?? ''] ?? 400;
  const body = JSON.stringify(problemOf({ statusCode }, 'zh'));
  if (socket.writable)
    socket.write(
      `HTTP/1.1 ${statusCode} ${STATUS_CODES[statusCode]}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n` +
        `Content-Type: ${problemType}\r\nConnection: close\r\n\r\n${body}`,
    );
  socket.destroy(error);
}

/**
 * Bodies are JSON objects, or bytes where a route says that it takes them, and nothing else. An empty one is none,
 * whatever content type is announced.
 */
export function readBodies(server: FastifyInstance): void {
  // Names that poison prototypes are refused by their name, as unknown fields.
  const parse = server.getDefaultJsonParser('ignore', 'ignore');
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('application/json', { parseAs: 'string' }, (request, text, done) => {
    if (text.length === 0) return done(null, undefined);
    void parse(request, text as string, (error, body: unknown) => {
      if (error) return done(error);
      try {
        checkBodyShape(body);
        done(null, body);
      } catch (refusal) {
        done(refusal as Error);
      }
    });
  });
  // Bytes stay where they are until the route has decided whether it reads them.
  server.addContentTypeParser(bytesType, (request, _payload, done) => {
    const { takesBytes } = request.routeOptions.config as BytesConfig;
    done(takesBytes === undefined ? Object.assign(new Error('no bytes here'), { statusCode: 415 }) : null, undefined);
  });
}
