import type { EntityManager } from 'typeorm';
import { change } from '../change.js';
import type { GroupHandlers, Project, Reaction } from '../consume/group.js';
import type { Recorded } from '../recorded.js';
import type { Counting } from './counting.js';

/** What a test lets happen inside the mirror's handler, before it answers. */
export type Inside = (event: Recorded<{ request: string }>, look: EntityManager) => Promise<void> | void;

/** The mirror: one fact of its own for every fact of the counter. */
export function mirrorHandlers({ Counted, Mirrored, mirror }: Counting, inside: Inside = () => undefined) {
  const react: Reaction = async (event: Recorded<{ request: string }>, look) => {
    await inside(event, look);
    return [change(mirror, event.key, () => [Mirrored({ of: Number(event.seq) })])];
  };
  return { kind: 'reactions', byType: new Map([[Counted.type, { contract: Counted, react }]]) } satisfies GroupHandlers;
}

/** The journal: one row for every fact of the counter. */
export function journalHandlers({ Counted }: Counting, inside: Inside = () => undefined, schema = 'public') {
  const project: Project = async (events: Recorded<{ request: string }>[], { manager, schema }) => {
    for (const event of events) await inside(event, manager);
    await manager.query(
      `INSERT INTO ${schema}.journal (key, seq)
       SELECT key, seq FROM unnest($1::text[], $2::bigint[]) WITH ORDINALITY e(key, seq, ord) ORDER BY ord`,
      [events.map(({ key }) => key), events.map(({ seq }) => seq)],
    );
  };
  const byType = new Map([[Counted.type, { contract: Counted, project }]]);
  return { kind: 'projections', schema, byType } satisfies GroupHandlers;
}
