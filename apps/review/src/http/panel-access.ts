import { NotFound } from '@zhitong/contracts';
import type { Actor } from '@zhitong/identity';
import type { EntityManager } from 'typeorm';
import type { PanelState } from '../domain/panel/state.js';

/** Whether the caller's organisation submitted the problem or joined it. */
export const submitted = (actor: Actor, { dossier }: PanelState): boolean =>
  actor.organisation !== undefined &&
  dossier !== undefined &&
  [dossier.organisation, ...dossier.joined.map(({ organisation }) => organisation)].some(
    ({ creditCode }) => creditCode === actor.organisation!.creditCode,
  );

/** @throws NotFound unless the caller chairs the panel in its present round */
export async function assertChairs(manager: EntityManager, actor: Actor, panel: string, round: number): Promise<void> {
  const rows = await manager.query<unknown[]>(
    `SELECT 1 FROM seat WHERE panel = $1 AND round = $2 AND expert = $3 AND duty = 'chair' AND status = 'accepted'`,
    [panel, round, actor.account],
  );
  if (rows.length === 0) throw new NotFound();
}
