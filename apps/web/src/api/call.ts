import { language } from '../i18n/language.js';
import { apiClient, type Problem } from './client.js';
import { ApiProblem, Unreachable } from './errors.js';
import type { AnswerOf, BodyOf, Method, ParamsOf, PathsWith } from './paths.js';

/** What came back: the body, and the version to send along with the next change of it (`If-Match`). */
export interface Answered<T> {
  body: T;
  version: string | undefined;
}

export interface Sending {
  signal?: AbortSignal | undefined;
  /** The version that was read; the server refuses (412) where somebody changed it meanwhile. */
  version?: string | undefined;
  /** Makes a repeat harmless. */
  key?: string | undefined;
}

/** Everything that a call can be given. */
export type Asked<P extends PathsWith<M>, M extends Method> = ParamsOf<P, M> & { body?: BodyOf<P, M> } & Sending;

const client = apiClient(language);
type Raw = (path: string, init: object) => Promise<{ data?: unknown; error?: unknown; response: Response }>;
const raw: Record<Method, Raw> = {
  get: client.GET as unknown as Raw,
  post: client.POST as unknown as Raw,
  put: client.PUT as unknown as Raw,
  patch: client.PATCH as unknown as Raw,
  delete: client.DELETE as unknown as Raw,
};

/** A key for one command; without `randomUUID`, which a plain http address does not have. */
export const newKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

const isProblem = (error: unknown): error is Problem =>
  typeof error === 'object' && error !== null && 'status' in error && 'title' in error;

/**
 * Asks an operation of the API.
 * @throws ApiProblem where the server refused; Unreachable where no answer came
 */
export const call = <M extends Method, P extends PathsWith<M>>(
  method: M,
  path: P,
  { body, ...asked }: Asked<P, M>,
): Promise<Answered<AnswerOf<P, M>>> => ask(method, path, asked, body === undefined ? {} : { body });

/** Bytes go out as they are: the server finds out by itself what they are. */
const asBytes = {
  headers: { 'content-type': 'application/octet-stream' },
  bodySerializer: (bytes: Blob) => bytes,
} as const;

/** The same, where the operation takes a file or a piece of one. @throws as {@link call} */
export const sendBytes = <M extends 'post' | 'patch', P extends PathsWith<M>>(
  method: M,
  path: P,
  bytes: Blob,
  asked: Omit<Asked<P, M>, 'body'>,
): Promise<Answered<AnswerOf<P, M>>> => ask(method, path, asked, { ...asBytes, body: bytes });

async function ask<M extends Method, P extends PathsWith<M>>(
  method: M,
  path: P,
  { path: inPath, query, signal, version, key }: Sending & { path?: unknown; query?: unknown },
  sent: object,
): Promise<Answered<AnswerOf<P, M>>> {
  const header = {
    ...(version === undefined ? {} : { 'If-Match': version }),
    ...(key === undefined ? {} : { 'Idempotency-Key': key }),
  };
  const { data, error, response } = await raw[method](path, {
    params: { path: inPath, query, header },
    ...sent,
    ...(signal === undefined ? {} : { signal }),
  }).catch((cause: unknown) => {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new Unreachable('no answer', { cause });
  });
  if (!response.ok) {
    if (isProblem(error)) throw new ApiProblem(error);
    throw new Unreachable(`answered ${response.status}`);
  }
  return { body: data as AnswerOf<P, M>, version: response.headers.get('etag') ?? undefined };
}
