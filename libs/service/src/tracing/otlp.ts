import { Logger } from '@nestjs/common';
import type { Attributes, SpanStart, Tracing } from './tracing.js';
import { formatTraceparent, parseTraceparent } from './traceparent.js';

/** Spans that leave the process. */
export interface OtlpTracing extends Tracing {
  /** Sends what is left. */
  close(): Promise<void>;
}

/** Longest wait for a collector, ms: an end of the process waits no longer. */
const patience = 1_500;

/**
 * OpenTelemetry, sending by OTLP over HTTP to where the variables of its specification say (`OTEL_EXPORTER_OTLP_*`,
 * `OTEL_TRACES_SAMPLER`). Loaded only when asked for: it costs nobody else anything.
 */
export async function openOtlp(service: string, version: string): Promise<OtlpTracing> {
  const [api, sdk, { OTLPTraceExporter }, { resourceFromAttributes }] = await Promise.all([
    import('@opentelemetry/api'),
    import('@opentelemetry/sdk-trace-base'),
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/resources'),
  ]);
  const logger = new Logger(service);
  const exporter = new OTLPTraceExporter({ timeoutMillis: patience });
  let away = false;
  const heard: InstanceType<typeof sdk.InMemorySpanExporter>['export'] = (spans, done) =>
    exporter.export(spans, (result) => {
      const fails = result.error !== undefined;
      if (fails && !away) logger.warn('traces are not taken by their collector; they are left out until it answers');
      away = fails;
      done(result);
    });
  const provider = new sdk.BasicTracerProvider({
    resource: resourceFromAttributes({
      'service.namespace': 'zhitong',
      'service.name': service,
      'service.version': version,
    }),
    spanProcessors: [
      new sdk.BatchSpanProcessor({
        export: heard,
        shutdown: () => exporter.shutdown(),
        forceFlush: () => exporter.forceFlush(),
      }),
    ],
  });
  const tracer = provider.getTracer('zhitong', version);
  const kinds = {
    server: api.SpanKind.SERVER,
    client: api.SpanKind.CLIENT,
    producer: api.SpanKind.PRODUCER,
    consumer: api.SpanKind.CONSUMER,
    internal: api.SpanKind.INTERNAL,
  };
  const under = (parent: string | undefined) => {
    const context = parseTraceparent(parent);
    if (!context) return api.ROOT_CONTEXT;
    const { trace, span, sampled } = context;
    return api.trace.setSpanContext(api.ROOT_CONTEXT, {
      traceId: trace,
      spanId: span,
      traceFlags: sampled ? api.TraceFlags.SAMPLED : api.TraceFlags.NONE,
      isRemote: true,
    });
  };
  return {
    start: ({ name, kind, parent, attributes = {} }: SpanStart) => {
      const span = tracer.startSpan(name, { kind: kinds[kind], attributes: { ...attributes } }, under(parent));
      const { traceId, spanId, traceFlags } = span.spanContext();
      return {
        traceparent: formatTraceparent({
          trace: traceId,
          span: spanId,
          sampled: (traceFlags & api.TraceFlags.SAMPLED) !== 0,
        }),
        end: (trouble?: string, more: Attributes = {}) => {
          span.setAttributes({ ...more });
          if (trouble !== undefined) span.setStatus({ code: api.SpanStatusCode.ERROR, message: trouble });
          span.end();
        },
      };
    },
    close: () => provider.shutdown().catch(() => undefined),
  };
}
