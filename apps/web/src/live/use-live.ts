import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { commandedWithin } from '../api/position.js';
import { sessionQuery } from '../api/session.js';
import { LiveLine } from './line.js';
import { renewsAtOnce, showsOne, type Changed } from './news.js';

/** An own click within this time explains what is new of the problem on the screen, ms. */
const ownDoing = 15_000;

/** What a window knows of its line. */
interface LiveState {
  lost: boolean;
  /** There is something new of the problem on the screen. */
  fresh: boolean;
}

let state: LiveState = { lost: false, fresh: false };
let watched: string | undefined;
const listeners = new Set<() => void>();
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};
function set(change: Partial<LiveState>): void {
  state = { ...state, ...change };
  for (const listener of listeners) listener();
}
let follow: () => void = () => undefined;

export const useLiveState = (): LiveState => useSyncExternalStore(subscribe, () => state);

/** Whatever shows one problem names it: what happens to it meanwhile is then said on the screen. */
export function useWatched(problem: string | undefined): void {
  useEffect(() => {
    watched = problem;
    set({ fresh: false });
    follow();
    return () => {
      watched = undefined;
      set({ fresh: false });
      follow();
    };
  }, [problem]);
}

/** What is new is shown: at a click, for somebody may be reading. */
export function useShowFresh(): () => void {
  const queries = useQueryClient();
  return () => {
    set({ fresh: false });
    void queries.invalidateQueries();
  };
}

/** Listens while somebody is signed in and the window is seen. */
export function useLive(signedIn: boolean): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (!signedIn || typeof EventSource === 'undefined') return;
    const renew = (concerned: (path: unknown) => boolean) =>
      void queries.invalidateQueries({ predicate: ({ queryKey: [path] }) => concerned(path) });
    const changed = (what: readonly Changed[]) => {
      renew((path) => renewsAtOnce(what, path));
      if (!what.includes('problem')) return;
      if (commandedWithin(ownDoing)) renew(showsOne);
      else set({ fresh: true });
    };
    const line = new LiveLine({
      open: (url) => new EventSource(url),
      changed,
      lost: (lost) => set({ lost }),
      ended: () => void queries.invalidateQueries({ queryKey: sessionQuery.queryKey }),
      poll: () => renew((path) => renewsAtOnce(['tasks', 'problems', 'messages'], path)),
    });
    follow = () => (document.visibilityState === 'visible' ? line.listen(watched) : line.leave());
    const offline = () => line.offline();
    const online = () => line.online();
    document.addEventListener('visibilitychange', follow);
    addEventListener('offline', offline);
    addEventListener('online', online);
    follow();
    return () => {
      document.removeEventListener('visibilitychange', follow);
      removeEventListener('offline', offline);
      removeEventListener('online', online);
      follow = () => undefined;
      line.leave();
    };
  }, [signedIn, queries]);
}
