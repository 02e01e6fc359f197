import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { call, newKey, sendBytes, Unreachable, type AnswerOf } from '../../../api/index.js';

export type Report = AnswerOf<'/api/intake/imports/check', 'post'>;
export type Imported = AnswerOf<'/api/intake/imports', 'post'>['items'];

export type Phase =
  | { at: 'idle' }
  | { at: 'checking' | 'importing'; done: number; total: number }
  | { at: 'report'; report: Report }
  | { at: 'done'; items: Imported }
  | { at: 'failed'; error: unknown };

/** How often it is asked how far it is, ms. */
const often = 700;

/** A sheet on its way in: tried, then imported; how far it is, and the way to stop it. */
export function useImport() {
  const queries = useQueryClient();
  const [phase, setPhase] = useState<Phase>({ at: 'idle' });
  const run = useRef('');
  /** A repeat after a lost answer bears the same key, so that it happens once. */
  const key = useRef('');
  const isGoing = phase.at === 'checking' || phase.at === 'importing';

  useEffect(() => {
    if (!isGoing) return undefined;
    const timer = setInterval(() => {
      // Before it has begun, and once it has ended, there is nothing to ask.
      void call('get', '/api/intake/imports/{run}', { path: { run: run.current } })
        .then(({ body }) => setPhase((now) => ('total' in now ? { ...now, ...body } : now)))
        .catch(() => undefined);
    }, often);
    return () => clearInterval(timer);
  }, [isGoing]);

  const asked = (file: File, campaign: string) => ({ query: { name: file.name, campaign, run: run.current } });

  const check = async (file: File, campaign: string) => {
    setPhase({ at: 'checking', done: 0, total: 0 });
    run.current = newKey();
    key.current = newKey();
    try {
      const { body } = await sendBytes('post', '/api/intake/imports/check', file, asked(file, campaign));
      setPhase({ at: 'report', report: body });
    } catch (error) {
      setPhase({ at: 'failed', error });
    }
  };

  const start = async (file: File, campaign: string) => {
    setPhase({ at: 'importing', done: 0, total: 0 });
    try {
      const given = { ...asked(file, campaign), key: key.current };
      const { body } = await sendBytes('post', '/api/intake/imports', file, given);
      setPhase({ at: 'done', items: body.items });
      await queries.invalidateQueries();
    } catch (error) {
      if (!(error instanceof Unreachable)) key.current = newKey();
      setPhase({ at: 'failed', error });
    }
  };

  const cancel = () =>
    void call('delete', '/api/intake/imports/{run}', { path: { run: run.current } }).catch(() => undefined);

  return { phase, check, start, cancel, reset: () => setPhase({ at: 'idle' }) };
}
