import type { Text } from '@zhitong/contracts';
import type { EntityManager } from 'typeorm';
import type { Standing } from '../domain/standing/standing.js';
import { waitsOnNobody } from '../domain/standing/waits-on-nobody.js';
import { timelineGroup } from '../projections/timeline.tables.js';
import { standingGroup } from '../projections/standing.tables.js';

/** Something that nobody will bring on, and why. */
export interface Standstill {
  /** Of the problem, or of whatever the parked fact is about. */
  id: string;
  state?: Standing['state'];
  since: Date;
  why: Text;
}

/** Problems that wait on nobody, and facts that this service could not take in: should be empty. */
export const standstills = async (manager: EntityManager, now: Date): Promise<Standstill[]> => [
  ...(await stuckProblems(manager, now)),
  ...(await parkedFacts(manager)),
];

async function stuckProblems(manager: EntityManager, now: Date): Promise<Standstill[]> {
  const rows = await manager.query<{ id: string; state: Standing['state']; since: Date; waits: Standing['waits'] }[]>(
    `SELECT s.problem AS id, s.state, s.since, s.waits FROM standing s JOIN tracked_problem p ON p.id = s.problem
     WHERE s.audience = 'all' AND p.known AND NOT s.final
       AND NOT EXISTS (
         SELECT 1 FROM waiting w WHERE w.problem = s.problem AND (w.role IS NOT NULL OR w.account IS NOT NULL))
     ORDER BY s.since, s.problem LIMIT 500`,
  );
  return rows.flatMap(({ id, state, since, waits }) => {
    const why = waitsOnNobody({ state, since: since.toISOString(), waits }, now);
    return why ? [{ id, state, since, why }] : [];
  });
}

async function parkedFacts(manager: EntityManager): Promise<Standstill[]> {
  const rows = await manager.query<{ key: string; topic: string; seq: string; error: string | null; at: Date }[]>(
    `SELECT DISTINCT ON (p.grp, p.topic, p.key) p.key, p.topic, p.seq, p.error, p.at
     FROM events.generations g JOIN events.parked p ON p.grp = g.grp || '@' || g.active
     WHERE g.grp = ANY($1) ORDER BY p.grp, p.topic, p.key, p.epoch, p.seq LIMIT 500`,
    [[timelineGroup, standingGroup]],
  );
  return rows.map(({ key, topic, seq, error, at }) => ({
    id: key,
    since: at,
    why: {
      zh: `${topic} 第 ${seq} 条事件被搁置，此后的进展未显示（npm run events）`,
      en: `fact ${seq} of ${topic} is parked${error === null ? '' : ` (${error})`}: what came after it is not shown (npm run events)`,
    },
  }));
}
