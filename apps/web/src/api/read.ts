import { queryOptions } from '@tanstack/react-query';
import { call, type Asked } from './call.js';
import type { ParamsOf, PathsWith } from './paths.js';

type Key = readonly [path: string, params: object];
const keyOf = (path: string, params: object): Key => [path, params];

/**
 * A read of the API for `useQuery`: `useQuery(read('/api/tracking/problems', { query: { page: 2 } }))`. Screens that
 * read the same share one request, and live updates make it anew.
 */
export const read = <P extends PathsWith<'get'>>(path: P, params: ParamsOf<P, 'get'> = {} as ParamsOf<P, 'get'>) =>
  queryOptions({
    queryKey: keyOf(path, params),
    queryFn: async ({ signal }) => (await call<'get', P>('get', path, { ...params, signal } as Asked<P, 'get'>)).body,
  });

/** Whether it was read with the version to change it by. */
export const bearsVersion = (key: readonly unknown[]): boolean => key[2] === 'version';

/** The same with the version to change it by: `{ body, version }`. */
export const readVersion = <P extends PathsWith<'get'>>(path: P, params: ParamsOf<P, 'get'>) =>
  queryOptions({
    queryKey: [...keyOf(path, params), 'version'] as const,
    queryFn: ({ signal }) => call<'get', P>('get', path, { ...params, signal } as Asked<P, 'get'>),
  });
