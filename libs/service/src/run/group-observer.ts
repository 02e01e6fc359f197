import type { Logger } from '@nestjs/common';
import { decode, type Observer, type ToPark } from '@zhitong/events';
import { Entry, type About } from '../log/entry.js';
import { parseTraceparent } from '../tracing/traceparent.js';
import type { Observers } from './observers.js';
import type { Troubles } from './troubles.js';

/** What a consumer group's doings mean for its service: the log, what it waits for, and whoever else hears. */
export function groupObserver(
  { group, name }: { group: string; name: string },
  {
    observers,
    troubles,
    logger,
    taken,
  }: { observers: Observers; troubles: Troubles; logger: Pick<Logger, 'error'>; taken: () => void },
): Observer {
  const heard = observers.group(group);
  return {
    ...heard,
    began: () => troubles.end(`group ${group}`),
    batch: (done) => {
      troubles.end(`group ${group}`);
      heard.batch?.(done);
      taken();
    },
    parked: (topic, parked) => {
      heard.parked?.(topic, parked);
      const { kind, line, error } = parked;
      logger.error(
        new Entry(`${name} parked ${kind} ${topic} ${line.key}`, aboutParked(name, topic, parked)),
        error instanceof Error ? error.stack : error,
      );
    },
    retrying: (topic, partition, error) => {
      heard.retrying?.(topic, partition, error);
      troubles.begin(`group ${group}`, error, 1, `${topic}/${partition}`);
    },
  };
}

function aboutParked(group: string, topic: string, { line, seq, kind }: ToPark): About {
  const about = { group, topic, key: line.key, seq: String(seq) };
  if (kind === 'foreign') return about;
  const { id, traceparent } = decode(line.body, topic).recorded;
  return { ...about, event: id, trace: parseTraceparent(traceparent)?.trace };
}
