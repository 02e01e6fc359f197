import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { call, isConflict, readVersion, Unreachable, type Answered } from '../../../api/index.js';
import type { SaveState } from '../../../kit/index.js';
import type { OpinionDraft } from '../../../review/opinion.js';

/** How long nothing is typed before it is saved, in ms; after a lost connection it is tried again so often. */
const [rest, again] = [1_500, 5_000];

/**
 * The opinion while it is written, saved on the server and nowhere else: what a blind panel thinks stays in no browser.
 * One save at a time, each with the version of the last. What another window saved meanwhile stays beside it until one
 * of the two is chosen.
 */
export function useOpinion(id: string) {
  const path = { id };
  const stored = useQuery({
    ...readVersion('/api/review/panels/{id}/opinion', { path }),
    refetchOnWindowFocus: false,
    refetchOnMount: 'always',
  });
  const [draft, setDraft] = useState<OpinionDraft>();
  const [theirs, setTheirs] = useState<Answered<OpinionDraft>>();
  const [state, setState] = useState<SaveState>({ at: 'untouched' });
  const version = useRef<string>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef<OpinionDraft>(undefined);
  const saving = useRef<Promise<void>>(undefined);

  useEffect(() => {
    if (!stored.data || stored.isFetching || latest.current !== undefined) return;
    version.current = stored.data.version;
    setDraft(stored.data.body);
  }, [stored.data, stored.isFetching]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const failed = async (error: unknown): Promise<void> => {
    if (isConflict(error)) {
      setTheirs(await call('get', '/api/review/panels/{id}/opinion', { path }));
      return setState({ at: 'conflict' });
    }
    setState({ at: 'refused', why: error instanceof Error ? error.message : String(error) });
    if (error instanceof Unreachable) timer.current = setTimeout(() => void save(), again);
  };

  const save = async (): Promise<void> => {
    clearTimeout(timer.current);
    await saving.current;
    const body = latest.current;
    if (body === undefined) return;
    setState({ at: 'saving' });
    saving.current = call('put', '/api/review/panels/{id}/opinion', { path, body, version: version.current }).then(
      (answered) => {
        version.current = answered.version;
        // What was typed meanwhile is saved by its own timer.
        if (latest.current === body) setState({ at: 'server', time: Date.now() });
      },
      failed,
    );
    await saving.current;
  };

  const change = (part: Partial<OpinionDraft>) => {
    const next = { ...draft, ...part };
    latest.current = next;
    setDraft(next);
    if (theirs) return;
    setState({ at: 'unsaved' });
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void save(), rest);
  };

  const resolve = (which: 'mine' | 'theirs') => {
    if (!theirs) return;
    version.current = theirs.version;
    setTheirs(undefined);
    if (which === 'mine') return void save();
    latest.current = theirs.body;
    setDraft(theirs.body);
    setState({ at: 'server', time: Date.now() });
  };

  return { query: stored, draft, change, state, save, theirs: theirs?.body, resolve };
}
export type OpinionWriting = ReturnType<typeof useOpinion>;
