import type { EntityManager } from 'typeorm';
import type { Candidate } from '../domain/assignment/assign.js';
import { conflictsOf } from '../domain/assignment/conflicts.js';
import type { PanelState } from '../domain/panel/state.js';
import type { ReviewRules } from '../domain/rules.js';
import { allExperts } from '../persistence/experts.js';

/** Every expert with the conflicts between them and a problem, computed before anybody is invited. */
export async function candidatesFor(
  manager: EntityManager,
  panel: string,
  state: PanelState,
  rules: ReviewRules,
  at: Date,
): Promise<Candidate[]> {
  const unsuitable = await manager.query<{ name: string }[]>(`SELECT name FROM unsuitable WHERE panel = $1`, [panel]);
  const seated = new Map(
    (
      await manager.query<{ expert: string; count: string }[]>(
        `SELECT expert, count(*) FROM seat WHERE status IN ('invited', 'accepted') AND date_part('year', answer_by) = $1 GROUP BY expert`,
        [at.getUTCFullYear()],
      )
    ).map(({ expert, count }) => [expert, Number(count)]),
  );
  const { organisation, joined } = state.dossier!;
  const concerned = {
    organisations: [organisation, ...joined.map((each) => each.organisation)],
    unsuitable: unsuitable.map(({ name }) => name),
  };
  return (await allExperts(manager)).map((expert) => ({
    expert: { ...expert, reviewsThisYear: expert.reviewsThisYear + (seated.get(expert.id) ?? 0) },
    conflicts: conflictsOf(expert, concerned, rules.tieYears, at),
  }));
}

/** Who sat on an earlier panel about the same problem: a reconsideration is someone else's. */
export async function formerMembers(manager: EntityManager, panel: string): Promise<string[]> {
  const rows = await manager.query<{ expert: string }[]>(`SELECT DISTINCT expert FROM seat WHERE panel = $1`, [panel]);
  return rows.map(({ expert }) => expert);
}
