import type { Dossier } from '@zhitong/contracts';
import type { EntityManager } from 'typeorm';
import { conflictsOf, type Conflict } from '../domain/assignment/conflicts.js';
import type { Expert } from '../domain/assignment/expert.js';
import { concernedOrganisations } from '../domain/concerned.js';
import type { FixedRules } from '../domain/rules.js';
import { otherOrganisation } from '../domain/seat/seat.js';
import { allExperts } from '../persistence/experts.js';
import { unsuitableFor } from '../persistence/unsuitable.js';
import { seatsOfYear } from './seats-of-year.js';

/** An expert of the library, and what speaks against them on one panel. */
export interface LibraryCandidate {
  expert: Expert;
  conflicts: Conflict[];
}

/** Every expert with the conflicts between them and a problem, computed before anybody is invited. */
export async function candidatesFor(
  manager: EntityManager,
  panel: string,
  dossier: Pick<Dossier, 'organisation' | 'joined'>,
  rules: FixedRules,
  at: Date,
): Promise<LibraryCandidate[]> {
  const organisations = concernedOrganisations(dossier);
  const concerned = {
    organisations,
    unsuitable: await unsuitableFor(manager, panel),
    declared: await stoodAside(
      manager,
      organisations.map(({ creditCode }) => creditCode),
    ),
  };
  const seated = await seatsOfYear(manager, at);
  return (await allExperts(manager)).map((expert) => ({
    expert: { ...expert, reviewsThisYear: expert.reviewsThisYear + (seated.get(expert.id) ?? 0) },
    conflicts: conflictsOf(expert, concerned, rules.tieYears, at),
  }));
}

/** Experts who gave up a seat for a conflict on a panel that concerned one of these organisations. */
async function stoodAside(manager: EntityManager, codes: readonly string[]): Promise<Map<string, string>> {
  const rows = await manager.query<{ expert: string; at: string }[]>(
    `SELECT s.expert, max(s.state ->> 'invitedAt') AS at FROM seat s JOIN panel p ON p.id = s.panel
     WHERE s.status = 'left' AND s.state ->> 'reason' = 'conflict'
       AND coalesce(s.state ->> 'conflict', '') <> '${otherOrganisation}'
       AND (p.state #>> '{dossier,organisation,creditCode}' = ANY($1)
         OR EXISTS (SELECT 1 FROM jsonb_array_elements(p.state #> '{dossier,joined}') j
                    WHERE j #>> '{organisation,creditCode}' = ANY($1)))
     GROUP BY s.expert`,
    [codes],
  );
  return new Map(rows.map(({ expert, at }) => [expert, at]));
}
