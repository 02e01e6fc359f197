import type { paths } from './schema.js';

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';
type Operation<P extends keyof paths, M extends Method> = NonNullable<paths[P][M]>;

/** Paths that can be asked with a method. */
export type PathsWith<M extends Method> = {
  [P in keyof paths]: paths[P] extends Record<M, object> ? P : never;
}[keyof paths];

type Content<R> = R extends { content: infer C } ? C[keyof C] : undefined;
type Good<R> =
  R extends Record<200, infer A>
    ? Content<A>
    : R extends Record<201, infer A>
      ? Content<A>
      : R extends Record<202, infer A>
        ? Content<A>
        : undefined;

/** What an operation answers when all is well. */
export type AnswerOf<P extends keyof paths, M extends Method> =
  Operation<P, M> extends { responses: infer R } ? Good<R> : never;

/** What an operation wants in its body. */
export type BodyOf<P extends keyof paths, M extends Method> =
  Operation<P, M> extends { requestBody?: infer B } ? Content<NonNullable<B>> : undefined;

type Parameters<P extends keyof paths, M extends Method> = Operation<P, M> extends { parameters: infer Q } ? Q : never;
type Part<Q, Name extends string> = Q extends Partial<Record<Name, infer V>> ? NonNullable<V> : never;

/** `{ path: { id }, query: { page } }`, as far as the operation knows them. */
export type ParamsOf<P extends keyof paths, M extends Method> = ([Part<Parameters<P, M>, 'path'>] extends [never]
  ? { path?: undefined }
  : { path: Part<Parameters<P, M>, 'path'> }) &
  ([Part<Parameters<P, M>, 'query'>] extends [never]
    ? { query?: undefined }
    : { query?: Part<Parameters<P, M>, 'query'> });
