import type { Logger } from '@nestjs/common';
import { isKnownType } from '@zhitong/contracts';
import { decode, type Observer, type Recorded, type ToPark } from '@zhitong/events';
import { Entry, type About } from '../log/entry.js';
import { parseTraceparent } from '../tracing/traceparent.js';
import type { Observers } from './observers.js';
import type { Troubles } from './troubles.js';

/** Types that a process names, at most. */
const mostTypes = 100;

/** What a consumer group's doings mean for its service: the log, what it waits for, and whoever else hears. */
export function groupObserver(
  { group, name }: { group: string; name: string },
  {
    observers,
    troubles,
    logger,
    taken,
  }: { observers: Observers; troubles: Troubles; logger: Pick<Logger, 'error' | 'warn'>; taken: () => void },
): Observer {
  const heard = observers.group(group);
  const told = new Set<string>();
  return {
    ...heard,
    began: () => troubles.end(`group ${group}`),
    batch: (done) => {
      troubles.end(`group ${group}`);
      heard.batch?.(done);
      taken();
    },
    skipped: (fact) => {
      heard.skipped?.(fact);
      const { type } = fact;
      // Each once: there may be thousands of facts, and they stand in the log.
      if (isKnownType(type) || told.has(type) || told.size === mostTypes) return;
      told.add(type);
      const called = /^\w{1,60}$/.test(type) ? type : 'a fact of unreadable type';
      logger.warn(new Entry(`${name} passes over ${called}: no contract here names it`, aboutFact(name, fact)));
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

const aboutFact = (group: string, { topic, key, seq, id, traceparent }: Recorded): About => ({
  ...{ group, topic, key, seq: String(seq), event: id, trace: parseTraceparent(traceparent)?.trace },
});

function aboutParked(group: string, topic: string, { line, seq, kind }: ToPark): About {
  const about = { group, topic, key: line.key, seq: String(seq) };
  if (kind === 'foreign') return about;
  const { id, traceparent } = decode(line.body, topic).recorded;
  return { ...about, event: id, trace: parseTraceparent(traceparent)?.trace };
}
