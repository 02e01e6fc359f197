import replyFrom from '@fastify/reply-from';
import { HttpException } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataKeys, type Actor, type TokenIssuer } from '@zhitong/identity';
import { Refusal } from '@zhitong/contracts';
import { decodeLook, lookHeader, sendProblem, tokenOf, type BytesConfig } from '@zhitong/service';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { IncomingHttpHeaders } from 'node:http';
import { RecordsLooks } from '../trail/records-looks.js';
import { GATEWAY_OPTIONS, SERVICE_TOKENS, type GatewayOptions } from '../options.js';
import { asFile, bringsBytes, bytesOf, largestFile, weightOf } from './files.js';
import { Positions } from './positions.js';
import { Budgets } from '../safety/budgets.js';
import { actorOf } from '../sessions/session.js';
import { Callers } from '../sessions/callers.js';

/** What a caller's request may carry on to a service; all else, above all who one claims to be, stays here. */
const passed = [
  'accept',
  'accept-language',
  'content-type',
  'content-length',
  'idempotency-key',
  'if-match',
  'if-none-match',
  'if-range',
  'range',
  'traceparent',
];

/** How far a writer has come: sealed on the way out, opened on the way back. */
const positionHeader = 'zhitong-position';
/** What a service's answer may carry back; above all no cookies of its own, and nothing of what it runs on. */
const passedBack = new Set([
  'content-type',
  'content-length',
  'content-disposition',
  'content-language',
  'content-range',
  'accept-ranges',
  'cache-control',
  'content-security-policy',
  'etag',
  'last-modified',
  'retry-after',
  'vary',
  positionHeader,
  // Taken off again here, once it is recorded.
  lookHeader,
]);

/** How long a service may be silent while it takes a file in, ms. */
const uploadTimeout = 120_000;

const carried = (headers: IncomingHttpHeaders): IncomingHttpHeaders =>
  Object.fromEntries(passed.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]])));
const carriedBack = (headers: IncomingHttpHeaders): IncomingHttpHeaders =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => passedBack.has(name.toLowerCase())));

/** What anybody may read without signing in. It is carried on without a token: the service, too, lets nothing else be read so. */
const isForAnybody = (method: string, service: string, path: string): boolean =>
  method === 'GET' && service === 'tracking' && path.startsWith('/public/');

/** Why a request is carried on to nobody, by its HTTP status. */
const refused = (status: 400 | 401 | 404 | 503) => new HttpException('not carried on', status);

/**
 * Whether a path says one thing to whoever reads it: no other host before it, no way up, no slash in disguise, nothing
 * that cannot be decoded.
 */
function isReadable(path: string): boolean {
  try {
    const decoded = decodeURIComponent(path);
    const segments = decoded.split('/');
    return (
      path.startsWith('/') &&
      !/%2f|%5c/i.test(path) &&
      !decoded.includes('\\') &&
      !segments.some((one) => /^\.{1,2}(?:;|$)/.test(one))
    );
  } catch {
    return false;
  }
}

/**
 * `/api/<service>/<path>` becomes `/<path>` of that service, under a token that says who calls and lives a minute.
 * A service that does not answer is a 503 with `Retry-After`: nothing is retried here, for only the caller knows
 * whether a repeat is harmless.
 */
export async function configureProxy(app: NestFastifyApplication): Promise<void> {
  const { serviceUrls } = app.get<GatewayOptions>(GATEWAY_OPTIONS);
  const issuer = app.get<TokenIssuer>(SERVICE_TOKENS);
  const callers = app.get(Callers);
  const looks = app.get(RecordsLooks);
  const positions = new Positions(app.get(DataKeys));
  const budgets = app.get(Budgets);
  const server = app.getHttpAdapter().getInstance();
  await server.register(replyFrom, {
    disableRequestLogging: true,
    undici: {
      connections: 64,
      pipelining: 1,
      keepAliveTimeout: 10_000,
      connect: { timeout: 2_000 },
      headersTimeout: 30_000,
      bodyTimeout: 30_000,
    },
  });

  const recorded = async (service: string, told: string, actor: Actor, request: FastifyRequest) =>
    looks.of(service, decodeLook(told), actor, request);

  const config: BytesConfig = { takesBytes: largestFile };
  server.all<{ Params: { service: string; '*': string } }>('/api/:service/*', { config }, async (request, reply) => {
    const { service } = request.params;
    const base = service !== 'gateway' && Object.hasOwn(serviceUrls, service) ? serviceUrls[service] : undefined;
    const token = tokenOf(request);
    const session = token === undefined ? undefined : await callers.find(token);
    // By segment, not by length: the name may have come percent-encoded. The query goes on as it came: what is in it is
    // nobody's way, and may look like one.
    const path = request.url.replace(/^\/api\/[^/]*/, '').split('?')[0]!;
    if (!session) {
      if (base === undefined || !isForAnybody(request.method, service, path) || !isReadable(path))
        return void sendProblem(request, reply, refused(401));
      return reply.from(`${base}${path}`, {
        retryDelay: () => null,
        rewriteRequestHeaders: (_, headers) => carried(headers),
        rewriteHeaders: (headers) => asFile(carriedBack(headers)),
        onError: (failed) => void sendProblem(request, failed as unknown as FastifyReply, refused(503), { service }),
      });
    }
    await budgets.spend('account', session.account);
    if (base === undefined) return void sendProblem(request, reply, refused(404));
    const actor = actorOf(session);
    const bearer = await issuer.forActor(actor, service);
    if (!isReadable(path)) return void sendProblem(request, reply, refused(400));
    const sealed = request.headers[positionHeader];
    const isUpload = bringsBytes(request);
    if (isUpload) {
      await budgets.spend('upload', session.account, weightOf(request));
      request.body = bytesOf(request);
    }
    const position = typeof sealed === 'string' ? await positions.open(sealed, actor.account) : undefined;
    return reply.from(`${base}${path}`, {
      // The library would repeat a GET that was answered 503 ten times.
      retryDelay: () => null,
      // A file comes as fast as its sender's line, and is then looked through.
      ...(isUpload ? { timeout: uploadTimeout } : {}),
      rewriteRequestHeaders: (_, headers) => ({
        ...carried(headers),
        ...(position === undefined ? {} : { [positionHeader]: position }),
        authorization: `Bearer ${bearer}`,
      }),
      // Who is shown personal data, or takes data out, stands in the trail before the answer goes on, or it does not go.
      onResponse: (_, answer, { stream }) => {
        const reply = answer as unknown as FastifyReply;
        const [look, reached] = [reply.getHeader(lookHeader), reply.getHeader(positionHeader)];
        if (look === undefined && reached === undefined) return void reply.send(stream);
        const settled = async () => {
          if (look !== undefined) await recorded(service, String(look), actor, request);
          if (reached !== undefined)
            void reply.header(positionHeader, await positions.seal(String(reached), actor.account));
        };
        void settled().then(
          () => reply.removeHeader(lookHeader).send(stream),
          (error: unknown) => {
            // Undici calls a stream that is given up an error; unheard, it would end the process.
            stream.on('error', () => undefined).destroy();
            for (const name of passedBack) void reply.removeHeader(name);
            sendProblem(request, reply, error);
          },
        );
      },
      rewriteHeaders: (headers) => asFile(carriedBack(headers)),
      onError: (failed, { error }) => {
        const reply = failed as unknown as FastifyReply;
        // It was the sender's bytes that went wrong, not the service.
        if (error.cause instanceof Refusal) return void sendProblem(request, reply, error.cause);
        sendProblem(request, reply, refused(503), { service });
      },
    });
  });
}
