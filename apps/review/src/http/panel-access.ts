import { NotFound } from '@zhitong/contracts';
import type { Actor } from '@zhitong/identity';
import type { EntityManager } from 'typeorm';
import { concernedOrganisations } from '../domain/concerned.js';
import type { PanelState } from '../domain/panel/state.js';
import { chairs } from '../persistence/seats.js';

/** Whether the caller's organisation submitted the problem or joined it. */
export const submitted = ({ organisation }: Actor, { dossier }: PanelState): boolean =>
  organisation !== undefined &&
  dossier !== undefined &&
  concernedOrganisations(dossier).some(({ creditCode }) => creditCode === organisation.creditCode);

/** @throws NotFound unless the caller chairs the panel in its present round */
export async function assertChairs(manager: EntityManager, actor: Actor, panel: string, round: number): Promise<void> {
  if (!(await chairs(manager, actor.account, panel, round))) throw new NotFound();
}
