import { impossible, notAllowedNow, type Text } from '@zhitong/contracts';
import { panelWording } from './allowed.js';
import type { PanelState } from './state.js';

/** Why the chair cannot speak in the discussion now; nothing while it goes on. */
export const discussHindrance = ({ status }: Pick<PanelState, 'status'>): Text | undefined =>
  status === 'discussing' ? undefined : impossible(panelWording, 'discuss', status);

/** @throws NotAllowedNow */
export function demandDiscuss(state: PanelState): void {
  const why = discussHindrance(state);
  if (why) throw notAllowedNow(panelWording, 'discuss', state.status, [], why);
}
