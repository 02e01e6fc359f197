import { queryOptions, useQuery } from '@tanstack/react-query';
import { call } from './call.js';
import { isSignedOut } from './errors.js';
import type { components } from './schema.js';

export type Session = components['schemas']['gateway.Session'];
export type Role = Session['role'];

/** Who is signed in; null where nobody is. */
export const sessionQuery = queryOptions({
  queryKey: ['session'] as const,
  queryFn: async ({ signal }): Promise<Session | null> => {
    try {
      return (await call('get', '/api/session', { signal })).body;
    } catch (error) {
      if (isSignedOut(error)) return null;
      throw error;
    }
  },
  staleTime: 60_000,
});

/** The session of a screen that only signed-in people see. */
export function useSession(): Session {
  const { data } = useQuery(sessionQuery);
  if (!data) throw new Error('a screen for signed-in people was shown to nobody');
  return data;
}
