import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { call, type Answered, type Asked } from './call.js';
import { CommandKey } from './command-key.js';
import { bearsVersion } from './read.js';
import { isOutdated } from './errors.js';
import type { AnswerOf, BodyOf, Method, ParamsOf, PathsWith } from './paths.js';

type Given<P extends PathsWith<M>, M extends Method> = ParamsOf<P, M> & { body?: BodyOf<P, M>; version?: string };

/**
 * Gives a command: `const accept = useCommand('post', '/api/intake/problems/{id}/acceptance')`, then
 * `accept.mutate({ path: { id }, body: {} }, { onSuccess })`; `accept.error` is an ApiProblem or Unreachable. A repeat
 * after a lost answer, or a 503, bears the same key, so that it happens once. Whatever was read before is read anew; where somebody
 * else was faster (409, 412), before the refusal is told, so that the next attempt names the version that stands there now.
 * @param leave leads away, before everything is read anew: the screen may be gone then, and an `onSuccess` of `mutate` with it
 */
export function useCommand<M extends Exclude<Method, 'get'>, P extends PathsWith<M>>(
  method: M,
  path: P,
  leave?: (answered: Answered<AnswerOf<P, M>>) => void,
) {
  const queries = useQueryClient();
  const keys = useRef(new CommandKey()).current;
  return useMutation<Answered<AnswerOf<P, M>>, Error, Given<P, M>>({
    mutationFn: async (given) => {
      const key = keys.of(JSON.stringify(given));
      try {
        const answered = await call<M, P>(method, path, { ...given, key } as Asked<P, M>);
        keys.answered();
        return answered;
      } catch (error) {
        keys.failed(error);
        if (isOutdated(error)) {
          await queries.invalidateQueries({ predicate: ({ queryKey }) => bearsVersion(queryKey) });
          void queries.invalidateQueries();
        }
        throw error;
      }
    },
    onSuccess: (answered) => {
      leave?.(answered);
      return queries.invalidateQueries();
    },
  });
}
