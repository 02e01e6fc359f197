import { useEffect, useRef, useSyncExternalStore } from 'react';

const place = 'zhitong.keys';
const listeners = new Set<() => void>();
let on = stored();

function stored(): boolean {
  try {
    return localStorage.getItem(place) !== 'off';
  } catch {
    return true;
  }
}

/** Whether single keys do something. Whoever dictates, or hits keys by mistake, turns them off (WCAG 2.1.4). */
export function useKeysOn(): [on: boolean, set: (on: boolean) => void] {
  const value = useSyncExternalStore(subscribe, () => on);
  return [value, setKeysOn];
}
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};
function setKeysOn(next: boolean): void {
  on = next;
  try {
    localStorage.setItem(place, next ? 'on' : 'off');
  } catch {
    // It holds until the page is closed.
  }
  for (const listener of listeners) listener();
}

const writing = 'input:not([type=checkbox]):not([type=radio]), select, textarea, [contenteditable=true]';

/** Whether a key is meant for the screen: not while somebody writes, nor under a dialog, nor with a modifier. */
const isFree = ({ ctrlKey, metaKey, altKey, isComposing, target }: KeyboardEvent): boolean =>
  !(ctrlKey || metaKey || altKey || isComposing) &&
  !(target instanceof Element && target.closest(writing)) &&
  document.querySelector('dialog[open]') === null;

/** Single keys of a screen: `{ j: next, '?': showKeys }`. Letters in lower case. */
export function useKeys(keys: Readonly<Record<string, () => void>>): void {
  const [enabled] = useKeysOn();
  const now = useRef(keys);
  now.current = keys;
  useEffect(() => {
    if (!enabled) return;
    const press = (event: KeyboardEvent) => {
      const act = isFree(event) ? now.current[event.key.length === 1 ? event.key.toLowerCase() : event.key] : undefined;
      if (!act) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [enabled]);
}
