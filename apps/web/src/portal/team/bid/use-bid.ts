import { useCallback, useEffect, useRef, useState } from 'react';
import { call, isConflict, Unreachable, type Answered } from '../../../api/index.js';
import { forgetLocally, keepLocally } from '../../../entry/local-drafts.js';
import type { Content } from '../../../form/index.js';
import type { SaveState } from '../../../kit/index.js';
import type { OwnBid } from '../duties.js';
import { sendable } from './content.js';

/** After how long a pause what was typed is saved; how often a lost line is tried again, ms. */
const rest = 2_000;
const again = 10_000;

interface Start {
  account: string;
  read: Answered<OwnBid>;
  content: Content;
  /** Something was left in this browser that the server does not have. */
  dirty: boolean;
}

/**
 * A bid while somebody writes it: saved after a short rest with the version that was read, one save at a time. Another
 * window's change is a conflict, and both stay until one is chosen. What finds no line is kept here and sent later.
 */
export function useBid({ account, read, content: first, dirty }: Start) {
  const { id } = read.body;
  const name = `bid.${id}`;
  const [content, setContent] = useState(first);
  const [saved, setSaved] = useState({ bid: read.body, content: first });
  const [state, setState] = useState<SaveState>({ at: dirty ? 'unsaved' : 'untouched' });
  const [theirs, setTheirs] = useState<Answered<OwnBid>>();
  const now = useRef({
    content: first,
    version: read.version,
    dirty,
    saving: undefined as Promise<boolean> | undefined,
  });

  const send = useCallback(async (): Promise<boolean> => {
    const { content: sent, version } = now.current;
    setState({ at: 'saving' });
    now.current.dirty = false;
    try {
      const answer = await call('put', '/api/research/bids/{id}', { path: { id }, body: sendable(sent), version });
      now.current.version = answer.version;
      setSaved({ bid: answer.body, content: sent });
      setState(now.current.dirty ? { at: 'unsaved' } : { at: 'server', time: Date.now() });
      if (!now.current.dirty) forgetLocally(name);
      return true;
    } catch (error) {
      now.current.dirty = true;
      if (isConflict(error)) {
        setTheirs(await call('get', '/api/research/bids/{id}', { path: { id } }));
        setState({ at: 'conflict' });
      } else if (error instanceof Unreachable) {
        keepLocally(name, account, sent, Date.now());
        setState({ at: 'browser', time: Date.now() });
      } else setState({ at: 'refused', why: error instanceof Error ? error.message : String(error) });
      return false;
    }
  }, [id, account, name]);

  /** Saves what is not saved yet. @returns whether the server has everything */
  const flush = useCallback(async (): Promise<boolean> => {
    await now.current.saving;
    if (!now.current.dirty) return true;
    now.current.saving = send().finally(() => (now.current.saving = undefined));
    return now.current.saving;
  }, [send]);

  const change = (next: Content) => {
    now.current = { ...now.current, content: next, dirty: true };
    setContent(next);
    setState((before) => (before.at === 'conflict' ? before : { at: 'unsaved' }));
  };

  useEffect(() => {
    if (!now.current.dirty || state.at === 'conflict') return undefined;
    const timer = setTimeout(() => void flush(), rest);
    return () => clearTimeout(timer);
  }, [content, state.at === 'conflict', flush]);

  useEffect(() => {
    if (state.at !== 'browser') return undefined;
    const retry = () => void flush();
    const timer = setInterval(retry, again);
    window.addEventListener('online', retry);
    return () => (clearInterval(timer), window.removeEventListener('online', retry));
  }, [state.at, flush]);

  // Whoever leaves has it in the browser at least, and on the server if the line holds.
  useEffect(() => {
    const leave = () => {
      if (!now.current.dirty) return;
      keepLocally(name, account, now.current.content, Date.now());
      void flush();
    };
    window.addEventListener('pagehide', leave);
    return () => (window.removeEventListener('pagehide', leave), leave());
  }, [flush, name, account]);

  const resolve = async (mine: boolean, other: Content) => {
    if (!theirs) return;
    now.current.version = theirs.version;
    setTheirs(undefined);
    if (mine) return void (await send());
    now.current = { ...now.current, content: other, dirty: false };
    setContent(other);
    setSaved({ bid: theirs.body, content: other });
    forgetLocally(name);
    setState({ at: 'server', time: Date.now() });
  };

  return { content, change, state, flush, saved, theirs: theirs?.body, resolve, version: () => now.current.version };
}
export type BidForm = ReturnType<typeof useBid>;
