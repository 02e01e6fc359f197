import type { EntityManager } from 'typeorm';
import { declarationList, type Asked } from '../domain/assignment/declaration.js';
import type { PanelState } from '../domain/panel/state.js';
import type { ReviewRules } from '../domain/rules.js';

/** The organisations that an expert is asked about: those of all panels that are being formed or scored, mixed with others. */
export async function declarationFor(
  manager: EntityManager,
  seat: string,
  expert: string,
  rules: ReviewRules,
): Promise<Asked[]> {
  const panels = await manager.query<{ state: PanelState }[]>(
    `SELECT state FROM panel WHERE status IN ('awaited', 'inviting', 'scoring', 'discussing') ORDER BY id`,
  );
  const batch = panels.flatMap(({ state: { dossier } }) =>
    dossier ? [dossier.organisation, ...dossier.joined.map(({ organisation }) => organisation)] : [],
  );
  const others = await manager.query<Asked[]>(
    `SELECT DISTINCT employer AS name, employer_code AS "creditCode" FROM expert WHERE id <> $1 ORDER BY 2`,
    [expert],
  );
  return declarationList(batch, others, rules.decoys, seat);
}
