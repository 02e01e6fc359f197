import { Controller } from '@nestjs/common';
import type { Projection } from '@zhitong/events';
import { subscriber } from '@zhitong/events/nest';
import { trackedEvents, type TrackedEvent } from '../domain/parts/event.js';
import { timelineGroup } from './timeline.tables.js';

const { Projects } = subscriber(timelineGroup);

/** Every fact under every problem that it names. Rows do not depend on each other: no order can make a difference. */
@Controller()
export class TimelineProjection {
  @Projects(trackedEvents)
  keep(events: TrackedEvent[], { send, schema }: Projection): void {
    const rows = events.flatMap((event) => [...new Set(event.data.problems)].map((problem) => ({ event, problem })));
    if (rows.length === 0) return;
    send(
      {
        name: `keep timeline ${schema}`,
        text: `INSERT INTO ${schema}.timeline (problem, id, type, topic, key, at, actor, cause, seq, instruction, audience)
       SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::timestamptz[], $7::text[],
         $8::text[], $9::bigint[], $10::text[], $11::text[])
       ON CONFLICT DO NOTHING`,
      },
      [
        rows.map(({ problem }) => problem),
        rows.map(({ event }) => event.id),
        rows.map(({ event }) => event.type),
        rows.map(({ event }) => event.topic),
        rows.map(({ event }) => event.key),
        rows.map(({ event }) => event.at),
        rows.map(({ event }) => event.actor),
        rows.map(({ event }) => event.cause ?? null),
        rows.map(({ event }) => event.seq),
        rows.map(({ event }) => ('instruction' in event.data ? event.data.instruction : null)),
        rows.map(({ event }) => (event.type === 'InstructionGiven' ? event.data.audience : null)),
      ],
    );
  }
}
