import { topics } from '@zhitong/contracts';
import type { TimelineRow } from '../domain/timeline/row.js';

const owners: ReadonlyMap<string, string> = new Map(topics.map(({ name, owner }) => [name, owner]));

/** A fact as the timeline tells it; `service` is the one that recorded it. */
export const timelineItem = ({ id, type, at, topic, actor, cause, seq }: TimelineRow) => ({
  id,
  type,
  at,
  service: owners.get(topic) ?? topic,
  actor,
  ...(cause === null ? {} : { cause }),
  seq,
});
