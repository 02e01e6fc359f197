import { contextUnder, formatTraceparent, parseTraceparent } from './traceparent.js';

/** Values that a span carries: names, templates, ids of facts. Nothing of people. */
export type Attributes = Readonly<Record<string, string | number>>;

export interface SpanStart {
  name: string;
  kind: 'server' | 'client' | 'producer' | 'consumer' | 'internal';
  /** `traceparent` of what led to it; without one a new trace begins. */
  parent?: string | undefined;
  attributes?: Attributes;
}

/** A piece of work that somebody can see in a trace. */
export interface Span {
  /** What its consequences name as their parent. */
  traceparent: string;
  /** @param trouble why it failed, in a word or two; undefined: it did not */
  end(trouble?: string, attributes?: Attributes): void;
}

/**
 * Who records what led to what. The context of a trace is passed on by hand, in requests, facts and messages, as a
 * transaction is: there is no ambient one.
 */
export interface Tracing {
  start(span: SpanStart): Span;
}

export const TRACING = Symbol('Tracing');

/** Nobody records. Ids are given all the same, so that lines of the logs of all services can be laid side by side. */
export const idsAlone: Tracing = {
  start: ({ parent }) => ({
    traceparent: formatTraceparent(contextUnder(parseTraceparent(parent))),
    end: () => undefined,
  }),
};
