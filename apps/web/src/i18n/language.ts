import { useSyncExternalStore } from 'react';

export type Language = 'zh' | 'en';

const place = 'zhitong.language';
const listeners = new Set<() => void>();
let current: Language = chosen();

function chosen(): Language {
  try {
    return localStorage.getItem(place) === 'en' ? 'en' : 'zh';
  } catch {
    // No storage, no memory: Chinese.
    return 'zh';
  }
}

/** The language that the app speaks and asks the server for. Chinese unless somebody chose otherwise in this browser. */
export const language = (): Language => current;

export function setLanguage(next: Language): void {
  current = next;
  try {
    localStorage.setItem(place, next);
  } catch {
    // It holds until the page is closed.
  }
  markPage();
  for (const listener of listeners) listener();
}

/** Says in the page which language it is in, so that it is read aloud and broken into lines accordingly. */
export const markPage = (): void => {
  document.documentElement.lang = current === 'zh' ? 'zh-CN' : 'en';
};

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

export const useLanguage = (): Language => useSyncExternalStore(subscribe, language);
