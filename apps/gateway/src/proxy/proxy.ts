import replyFrom from '@fastify/reply-from';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { TokenIssuer } from '@zhitong/identity';
import { languageOf, tokenOf, type ProblemDocument } from '@zhitong/service';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { actorOf, Sessions } from '../accounts/sessions.js';
import { GATEWAY_OPTIONS, SERVICE_TOKENS, type GatewayOptions } from '../options.js';

/** What a caller's request may carry on to a service; all else, above all who one claims to be, stays here. */
const passed = [
  'accept',
  'accept-language',
  'content-type',
  'content-length',
  'idempotency-key',
  'if-match',
  'if-none-match',
  'zhitong-position',
  'traceparent',
];

const titles = {
  401: { zh: '请先登录', en: 'Please sign in' },
  404: { zh: '没有找到，或者您无权查看', en: 'Not found, or not for you to see' },
  503: {
    zh: '服务暂时不可用，请稍后再试；已填写的内容没有丢失',
    en: 'The service is not available for a moment; try again, nothing was lost',
  },
} as const;
const codes = { 401: 'unauthenticated', 404: 'not-found', 503: 'unavailable' } as const;

function refuse(request: FastifyRequest, reply: FastifyReply, status: keyof typeof titles, service?: string): void {
  const code = codes[status];
  const problem: ProblemDocument & { service?: string } = {
    type: `urn:zhitong:problem:${code}`,
    title: titles[status][languageOf(request)],
    status,
    code,
    ...(service ? { service } : {}),
  };
  if (status === 503) void reply.header('retry-after', '1');
  void reply
    .status(status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .send(JSON.stringify(problem));
}

/**
 * `/api/<service>/<path>` becomes `/<path>` of that service, under a token that says who calls and lives a minute.
 * A service that does not answer is a 503 with `Retry-After`: nothing is retried here, for only the caller knows
 * whether a repeat is harmless.
 */
export async function configureProxy(app: NestFastifyApplication): Promise<void> {
  const { serviceUrls } = app.get<GatewayOptions>(GATEWAY_OPTIONS);
  const issuer = app.get<TokenIssuer>(SERVICE_TOKENS);
  const sessions = app.get(Sessions);
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

  server.all<{ Params: { service: string; '*': string } }>('/api/:service/*', async (request, reply) => {
    const { service } = request.params;
    const base = service !== 'gateway' && Object.hasOwn(serviceUrls, service) ? serviceUrls[service] : undefined;
    const token = tokenOf(request);
    const session = token === undefined ? undefined : await sessions.find(token);
    if (!session) return refuse(request, reply, 401);
    if (base === undefined) return refuse(request, reply, 404);
    const bearer = await issuer.forActor(actorOf(session), service);
    // By segment, not by length: the name may have come percent-encoded.
    const path = request.url.replace(/^\/api\/[^/]*/, '');
    return reply.from(`${base}${path}`, {
      // The library would repeat a GET that was answered 503 ten times.
      retryDelay: () => null,
      rewriteRequestHeaders: (_, headers) => ({
        ...Object.fromEntries(passed.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]]))),
        authorization: `Bearer ${bearer}`,
      }),
      onError: (failed) => refuse(request, failed as unknown as FastifyReply, 503, service),
    });
  });
}
