import { useEffect, useRef, type ReactNode } from 'react';
import { useTexts, useTimes } from '../i18n/index.js';
import { Icon, type IconName } from './icon.js';
import { kitTexts } from './texts.js';

/** Where what was typed is by now. */
export type SaveState =
  | { at: 'untouched' }
  | { at: 'unsaved' }
  | { at: 'saving' }
  | { at: 'server'; time: number }
  | { at: 'browser'; time: number }
  | { at: 'conflict' }
  | { at: 'refused'; why: string };

/** The bar below a form: saved when and where, and the ways on. */
export function SaveBar({ state, children }: { state: SaveState; children: ReactNode }) {
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // As high as it is by now: what takes the focus is scrolled to above it, not under it (WCAG 2.4.11).
    const { style } = document.documentElement;
    const observer = new ResizeObserver(() => style.setProperty('--bar', `${bar.current?.offsetHeight ?? 0}px`));
    if (bar.current) observer.observe(bar.current);
    return () => {
      observer.disconnect();
      style.removeProperty('--bar');
    };
  }, []);
  return (
    <div className="save-bar" ref={bar}>
      <div className="save-bar__in">
        <SaveWords state={state} />
        {children}
      </div>
    </div>
  );
}

function SaveWords({ state }: { state: SaveState }) {
  const t = useTexts(kitTexts);
  const { clock } = useTimes();
  const [icon, words]: [IconName, string] =
    state.at === 'server'
      ? ['done', t.savedServer({ time: clock(state.time) })]
      : state.at === 'browser'
        ? ['alert', t.savedLocal({ time: clock(state.time) })]
        : state.at === 'conflict'
          ? ['alert', t.saveConflict]
          : state.at === 'refused'
            ? ['alert', t.saveRefused({ why: state.why })]
            : ['clock', state.at === 'saving' ? t.saving : state.at === 'unsaved' ? t.unsaved : t.untouched];
  return (
    <span className="save-bar__state" role="status">
      <Icon name={icon} />
      {words}
    </span>
  );
}
