import type { Observer, RelayObserver, TimersObserver } from '@zhitong/events';
import { troubleOf } from '../run/trouble.js';
import type { Span, Tracing } from './tracing.js';

/** Of the finished text of a fact: what stands before its data. */
const recorded = /"traceparent":"(00-[0-9a-f]{32}-[0-9a-f]{16}-01)"/;
const type = /"type":"(\w+)"/;

/** What the parts of a service that work by themselves add to a trace. Of facts whose trace nobody records: nothing. */
export function traceWork(tracing: Tracing) {
  return {
    group: (group: string): Observer => ({
      handling: (facts) => {
        const spans = facts.map(({ type, traceparent, topic, key, seq, id }): Span | undefined =>
          traceparent?.endsWith('-01')
            ? tracing.start({
                name: `process ${type}`,
                kind: 'consumer',
                parent: traceparent,
                attributes: {
                  'messaging.system': 'zhitong',
                  'messaging.operation.type': 'process',
                  'messaging.consumer.group.name': group,
                  'messaging.destination.name': topic,
                  'messaging.message.id': id,
                  'zhitong.key': key,
                  'zhitong.seq': Number(seq),
                },
              })
            : undefined,
        );
        return {
          facts: facts.map((fact, index) => {
            const span = spans[index];
            return span ? { ...fact, traceparent: span.traceparent } : fact;
          }),
          ended: (failed) => {
            for (const [index, span] of spans.entries()) {
              const failure = failed === 'all' ? 'rolled back' : failed.has(index) && troubleOf(failed.get(index));
              span?.end(failure === false ? undefined : failure);
            }
          },
        };
      },
    }),
    relay: {
      shipping: (rows) => {
        const spans = rows.flatMap(({ topic, body }) => {
          const parent = recorded.exec(body)?.[1];
          if (parent === undefined) return [];
          return tracing.start({
            name: `send ${type.exec(body)?.[1] ?? topic}`,
            kind: 'producer',
            parent,
            attributes: {
              'messaging.system': 'zhitong',
              'messaging.operation.type': 'send',
              'messaging.destination.name': topic,
            },
          });
        });
        return (error) => {
          for (const span of spans) span.end(error === undefined ? undefined : troubleOf(error));
        };
      },
    } satisfies RelayObserver,
    timers: {
      firing: ({ aggregate, name, key }) => {
        const span = tracing.start({
          name: `deadline ${name.split(':')[0]}`,
          kind: 'internal',
          attributes: { 'zhitong.aggregate': aggregate, 'zhitong.key': key },
        });
        return {
          traceparent: span.traceparent,
          ended: (error) => span.end(error === undefined ? undefined : troubleOf(error)),
        };
      },
    } satisfies TimersObserver,
  };
}
