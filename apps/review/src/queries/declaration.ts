import type { EntityManager } from 'typeorm';
import { declarationList, type Asked } from '../domain/assignment/declaration.js';
import { concernedOrganisations } from '../domain/concerned.js';
import { isWorking, type PanelState } from '../domain/panel/state.js';
import type { FixedRules } from '../domain/rules.js';
import type { SeatState } from '../domain/seat/seat.js';

/** Whose review goes on, or ended since the invitation: nobody goes from a list while it can be asked for. */
const inBatch = (state: PanelState, invitedAt: string | undefined): boolean =>
  state.status === 'awaited' ||
  state.status === 'cancelled' ||
  isWorking(state) ||
  (invitedAt !== undefined && (state.conclusion?.concludedAt ?? '') >= invitedAt);

/**
 * The organisations that an expert is asked about: the submitters of all problems that wait for a panel or are with
 * one, mixed with submitters of other times and the employers of other experts.
 */
export async function declarationFor(
  manager: EntityManager,
  seat: string,
  { expert, invitedAt }: SeatState,
  rules: FixedRules,
): Promise<Asked[]> {
  const panels = await manager.query<{ state: PanelState }[]>(`SELECT state FROM panel`);
  const submitters = (present: boolean) =>
    panels.flatMap(({ state }) =>
      state.dossier && inBatch(state, invitedAt) === present ? concernedOrganisations(state.dossier) : [],
    );
  const employers = await manager.query<Asked[]>(
    `SELECT DISTINCT employer AS name, employer_code AS "creditCode" FROM expert WHERE id <> $1`,
    [expert],
  );
  return declarationList(submitters(true), [...submitters(false), ...employers], rules.decoys, seat);
}
