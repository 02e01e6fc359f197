import type { StopState } from '../../kit/index.js';
import type { Panel } from './panel-of-chair.js';

export const stations = ['forming', 'scoring', 'discussing', 'opinion', 'notice'] as const;
export type Station = (typeof stations)[number];
type Standing = Pick<Panel, 'status' | 'pass' | 'mustDiscuss'>;

const at: Record<Panel['status'], Station> = {
  absent: 'forming',
  awaited: 'forming',
  inviting: 'forming',
  scoring: 'scoring',
  scored: 'opinion',
  discussing: 'discussing',
  notice: 'notice',
  confirmed: 'notice',
  revise: 'opinion',
  declined: 'opinion',
  cancelled: 'scoring',
};

/** Where a panel stands. The discussion is a station of those alone that have, or must have, one. */
export function stationsOf({ status, pass, mustDiscuss }: Standing): { station: Station; state: StopState }[] {
  const present = mustDiscuss ? 'discussing' : at[status];
  const ended = status === 'revise' || status === 'declined';
  const way = stations.filter(
    (station) =>
      (station !== 'discussing' || pass === 2 || mustDiscuss) &&
      // Nothing is put on notice that was not approved.
      (station !== 'notice' || !ended),
  );
  const now = way.indexOf(present);
  const here: StopState = status === 'cancelled' ? 'stuck' : ended || status === 'confirmed' ? 'end' : 'now';
  return way.map((station, i) => ({ station, state: i < now ? 'done' : i === now ? here : 'ahead' }));
}
