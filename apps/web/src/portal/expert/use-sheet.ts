import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { call, isConflict, readVersion, Unreachable, type AnswerOf } from '../../api/index.js';
import type { SaveState } from '../../kit/index.js';

export type Sheet = AnswerOf<'/api/review/seats/{id}/sheet', 'get'>;

/** How long nothing is typed before it is saved, in ms; after a lost connection it is tried again so often. */
const [rest, again] = [1_500, 5_000];

/**
 * The sheet of a seat, saved on the server while it is filled in, and nowhere else: a blind review stays in no browser.
 * One save at a time, each with the version of the last; what another window saved meanwhile is shown, not overwritten.
 */
export function useSheet(seat: string, may: boolean) {
  const path = { id: seat };
  const stored = useQuery({ ...readVersion('/api/review/seats/{id}/sheet', { path }), refetchOnWindowFocus: false });
  const [sheet, setSheet] = useState<Sheet>();
  const [state, setState] = useState<SaveState>({ at: 'untouched' });
  const version = useRef<string>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef<Sheet>(undefined);
  const saving = useRef<Promise<void>>(undefined);

  useEffect(() => {
    if (!stored.data || latest.current !== undefined) return;
    version.current = stored.data.version;
    setSheet(stored.data.body);
  }, [stored.data]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const save = async (): Promise<void> => {
    clearTimeout(timer.current);
    await saving.current;
    const body = latest.current;
    if (body === undefined) return;
    setState({ at: 'saving' });
    const answer = call('put', '/api/review/seats/{id}/sheet', { path, body, version: version.current }).then(
      (answered) => {
        version.current = answered.version;
        // What was typed meanwhile is saved by its own timer.
        if (latest.current === body) setState({ at: 'server', time: Date.now() });
      },
      async (error: unknown) => {
        if (isConflict(error)) {
          latest.current = undefined;
          setState({ at: 'conflict' });
          await stored.refetch();
        } else if (error instanceof Unreachable) {
          setState({ at: 'refused', why: error.message });
          timer.current = setTimeout(() => void save(), again);
        } else setState({ at: 'refused', why: error instanceof Error ? error.message : String(error) });
      },
    );
    saving.current = answer;
    await answer;
  };

  const change = (part: Partial<Sheet>) => {
    if (!may) return;
    const next = { ...sheet, ...part };
    latest.current = next;
    setSheet(next);
    setState({ at: 'unsaved' });
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void save(), rest);
  };

  return { query: stored, sheet, change, state, save };
}
