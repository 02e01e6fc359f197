import { useSyncExternalStore } from 'react';

/** What was just done, and where it is now; told on the screen that comes next, until the next thing is done. */
export interface News {
  text: string;
  to?: string;
}

let current: News | undefined;
const listeners = new Set<() => void>();

export function tell(news: News | undefined): void {
  current = news;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

export const useNews = (): News | undefined => useSyncExternalStore(subscribe, () => current);
