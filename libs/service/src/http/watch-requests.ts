import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Metrics } from '../metrics/metrics.js';
import { parseTraceparent, type TraceContext } from '../tracing/traceparent.js';
import type { Span, Tracing } from '../tracing/tracing.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Which trace the request belongs to; its span is the request's own id. */
    trace?: TraceContext;
    span?: Span;
  }
}

const upTo = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** Of the route's template, never of the address itself: an address names somebody's problem. */
const labelsOf = ({ method, routeOptions, is404 }: FastifyRequest) => ({
  method: methods.has(method) ? method : 'other',
  route: is404 ? 'none' : (routeOptions.url ?? 'none'),
});

/** It stays open as long as the window that reads it. */
const isStream = (reply: FastifyReply) =>
  String(reply.raw.getHeader('content-type') ?? '').startsWith('text/event-stream');

export interface Watching {
  metrics: Metrics;
  tracing: Tracing;
  /** The door of the platform believes no caller: each request begins a trace. Others go on with what the door began. */
  isDoor: boolean;
}

/** Every request gets its place in a trace, for what it leads to, and is counted and timed when it is answered. */
export function watchRequests(server: FastifyInstance, { metrics, tracing, isDoor }: Watching): void {
  const requests = metrics.counter({
    name: 'zhitong_http_requests_total',
    help: 'Requests answered',
    labels: ['method', 'route', 'status'],
  });
  const seconds = metrics.histogram(
    { name: 'zhitong_http_request_seconds', help: 'Requests, until their answer is out', labels: ['method', 'route'] },
    upTo,
  );
  server.addHook('onRequest', (request, _reply, done) => {
    const { method, route } = labelsOf(request);
    // The header that the proxy carries on is the request's own from here.
    const { headers } = request.raw;
    const before = isDoor ? undefined : [headers.traceparent].flat()[0];
    request.span = tracing.start({
      name: `${method} ${route}`,
      kind: 'server',
      parent: parseTraceparent(before) ? before : undefined,
      attributes: { 'http.request.method': method, 'http.route': route },
    });
    headers.traceparent = request.span.traceparent;
    request.trace = parseTraceparent(request.span.traceparent)!;
    done();
  });
  server.addHook('onResponse', (request, reply, done) => {
    const labels = labelsOf(request);
    const { statusCode } = reply.raw;
    requests({ ...labels, status: String(statusCode) });
    if (!isStream(reply)) seconds(labels, reply.elapsedTime / 1_000);
    request.span?.end(statusCode >= 500 ? String(statusCode) : undefined, { 'http.response.status_code': statusCode });
    done();
  });
}
