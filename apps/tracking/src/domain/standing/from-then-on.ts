import type { Standing } from './standing.js';

/** A standing for somebody who came to it later: nothing in it is older than that. */
export function fromThenOn({ state, since, waits }: Standing, joined: string): Standing {
  const later = (time: string) => (time < joined ? joined : time);
  return { state, since: later(since), waits: waits.map((wait) => ({ ...wait, since: later(wait.since) })) };
}
