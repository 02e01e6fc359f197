import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** A span as a collector got it. */
export interface Span {
  service: string;
  name: string;
  trace: string;
  id: string;
  /** Undefined: the first of its trace. */
  parent: string | undefined;
  attributes: Readonly<Record<string, string | number>>;
}

interface Value {
  stringValue?: string;
  intValue?: number | string;
}
interface Attribute {
  key: string;
  value: Value;
}
interface Sent {
  resourceSpans: {
    resource: { attributes: Attribute[] };
    scopeSpans: {
      spans: { name: string; traceId: string; spanId: string; parentSpanId?: string; attributes: Attribute[] }[];
    }[];
  }[];
}

/** Whoever takes spans by OTLP over HTTP, as JSON: `POST /v1/traces`. */
export class Collector {
  readonly spans: Span[] = [];
  /** What came, as it came. */
  private readonly bodies: string[] = [];
  private readonly server = createServer((request, response) => {
    void text(request).then((body) => {
      if (request.method !== 'POST' || request.url !== '/v1/traces') return void response.writeHead(404).end();
      this.bodies.push(body);
      this.spans.push(...spansOf(JSON.parse(body) as Sent));
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  });

  /** @returns its address, for `OTEL_EXPORTER_OTLP_ENDPOINT` */
  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.server.close();
    this.server.closeAllConnections();
  }

  get received(): string {
    return this.bodies.join('\n');
  }

  /** The traces that hold all of these spans, named `SERVICE NAME`. */
  tracesWith(...wanted: readonly string[]): Span[][] {
    const traces = new Map<string, Span[]>();
    for (const span of this.spans) traces.set(span.trace, [...(traces.get(span.trace) ?? []), span]);
    return [...traces.values()].filter((spans) => {
      const there = new Set(spans.map(({ service, name }) => `${service} ${name}`));
      return wanted.every((one) => there.has(one));
    });
  }
}

const valuesOf = (attributes: readonly Attribute[]) =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, value.stringValue ?? Number(value.intValue)]));

const spansOf = ({ resourceSpans }: Sent): Span[] =>
  resourceSpans.flatMap(({ resource, scopeSpans }) => {
    const service = String(valuesOf(resource.attributes)['service.name']);
    return scopeSpans.flatMap(({ spans }) =>
      spans.map(({ name, traceId, spanId, parentSpanId, attributes }) => ({
        service,
        name,
        trace: traceId,
        id: spanId,
        parent: parentSpanId || undefined,
        attributes: valuesOf(attributes),
      })),
    );
  });
