import type { Actor } from '@zhitong/identity';
import { concernedOrganisations } from '../domain/concerned.js';
import type { PanelState } from '../domain/panel/state.js';

/** Whether the caller's organisation submitted the problem or joined it. */
export const submitted = ({ organisation }: Actor, { dossier }: PanelState): boolean =>
  organisation !== undefined &&
  dossier !== undefined &&
  concernedOrganisations(dossier).some(({ creditCode }) => creditCode === organisation.creditCode);
