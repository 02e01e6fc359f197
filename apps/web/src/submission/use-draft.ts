import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { call, isConflict, read, Unreachable, type Answered } from '../api/index.js';
import { differences, merged, type Choices } from '../conflict/differences.js';
import type { Content } from '../form/index.js';
import type { SaveState } from '../kit/index.js';
import { forgetDraft, keepDraft, windowKey } from './kept-draft.js';
import { prepared } from './problems.js';

/** After how long a pause what was typed is kept: in this browser, and on the server, ms. */
const after = { browser: 1_000, server: 5_000 };
/** How often a lost line is tried again, ms. */
const again = 10_000;

/** Where drafts are kept. */
type DraftsAt = '/api/intake/drafts/{id}' | '/api/briefs/drafts/{id}';

interface Start {
  id: string;
  /** By default, drafts of submissions. */
  at?: DraftsAt;
  account: string;
  content: Content;
  /** What stood on the server when `content` was begun, and its version. */
  base: Content;
  version: string | undefined;
  /** Something was left in this browser that the server does not have. */
  dirty: boolean;
  /** What stands there now, where somebody saved something else since. */
  theirs?: Answered<Content> | undefined;
}

/**
 * A draft while somebody types: kept in the browser after a second, on the server after five, with the version that was
 * read. Somebody else's change is a conflict, and both versions stay until it was chosen, field by field. A lost line is
 * waited out.
 */
export function useDraft(start: Start) {
  const {
    id,
    at = '/api/intake/drafts/{id}',
    account,
    content: first,
    base,
    version,
    dirty,
    theirs: firstTheirs,
  } = start;
  const queries = useQueryClient();
  const [content, setContent] = useState(first);
  const [state, setState] = useState<SaveState>({ at: firstTheirs ? 'conflict' : dirty ? 'unsaved' : 'untouched' });
  const [theirs, setTheirs] = useState(firstTheirs);
  const now = useRef({
    ...{ content: first, base, version, dirty },
    conflict: firstTheirs !== undefined,
    saving: undefined as Promise<boolean> | undefined,
    /** Another window may keep something of the same draft. */
    by: windowKey(),
  });
  const keep = useCallback(() => {
    const { content, base, version, by } = now.current;
    keepDraft(id, account, { content, base, version, by }, Date.now());
  }, [id, account]);
  const forgetKept = useCallback(() => forgetDraft(id, account, now.current.by), [id, account]);

  const send = useCallback(async (): Promise<boolean> => {
    const { content, version } = now.current;
    setState({ at: 'saving' });
    now.current.dirty = false;
    try {
      const saved = await call('put', at, { path: { id }, body: { content }, version });
      Object.assign(now.current, { version: saved.version, base: content });
      if (!now.current.dirty) {
        forgetKept();
        setState({ at: 'server', time: Date.now() });
      } else setState({ at: 'unsaved' });
      return true;
    } catch (error) {
      now.current.dirty = true;
      if (isConflict(error)) {
        const there = await call('get', at, { path: { id } }).catch(() => undefined);
        if (there) return settle({ body: there.body.content, version: there.version });
      }
      if (isConflict(error) || error instanceof Unreachable) {
        keep();
        setState({ at: 'browser', time: Date.now() });
      } else setState({ at: 'refused', why: error instanceof Error ? error.message : String(error) });
      return false;
    }

    /** Somebody else saved: the same as I have, or a conflict. */
    function settle(there: Answered<Content>): boolean {
      const same = differences(now.current.base, now.current.content, there.body).length === 0;
      if (same) Object.assign(now.current, { version: there.version, base: there.body, dirty: false });
      else {
        now.current.conflict = true;
        keep();
        setTheirs(there);
      }
      setState(same ? { at: 'server', time: Date.now() } : { at: 'conflict' });
      return same;
    }
  }, [id, at, keep, forgetKept]);

  /** Saves what is not saved yet. @returns whether the server has everything */
  const flush = useCallback(async (): Promise<boolean> => {
    if (now.current.saving) await now.current.saving;
    if (now.current.conflict) return false;
    if (!now.current.dirty) return true;
    now.current.saving = send().finally(() => (now.current.saving = undefined));
    return now.current.saving;
  }, [send]);

  const change = (changed: Content) => {
    const next = at === '/api/intake/drafts/{id}' ? prepared(changed) : changed;
    Object.assign(now.current, { content: next, dirty: true });
    setContent(next);
    setState((before) => (before.at === 'conflict' ? before : { at: 'unsaved' }));
  };

  // Each change starts both clocks anew.
  useEffect(() => {
    if (!now.current.dirty || state.at === 'conflict') return undefined;
    const local = setTimeout(keep, after.browser);
    const server = setTimeout(() => void flush(), after.server);
    return () => (clearTimeout(local), clearTimeout(server));
  }, [content, state.at === 'conflict', flush, keep]);

  useEffect(() => {
    if (state.at !== 'browser') return undefined;
    const retry = () => void flush();
    const timer = setInterval(retry, again);
    window.addEventListener('online', retry);
    return () => (clearInterval(timer), window.removeEventListener('online', retry));
  }, [state.at, flush]);

  // Whoever leaves the page or the screen has it in the browser at least, and on the server if the line holds.
  useEffect(() => {
    const leave = () => {
      if (!now.current.dirty) return;
      keep();
      void flush();
    };
    window.addEventListener('pagehide', leave);
    return () => (window.removeEventListener('pagehide', leave), leave());
  }, [flush, keep]);

  const between = theirs ? differences(now.current.base, content, theirs.body) : [];
  const resolve = (choices: Choices) => {
    if (!theirs) return;
    const next = merged(content, between, choices);
    const { version, body: base } = theirs;
    Object.assign(now.current, { content: next, base, version, dirty: true, conflict: false });
    setContent(next);
    setTheirs(undefined);
    void flush();
  };

  const forget = () => {
    now.current.dirty = false;
    forgetKept();
    queries.removeQueries({ queryKey: read(at, { path: { id } }).queryKey });
  };

  return { content, change, state, flush, between, resolve, version: () => now.current.version, forget };
}
export type Draft = ReturnType<typeof useDraft>;
