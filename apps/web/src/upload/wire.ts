import { ApiProblem, call, newKey, sendBytes } from '../api/index.js';
import { uploadsOf, type FilesOf, type Purpose } from './places.js';
import type { Wire } from './send-file.js';

interface On {
  of: FilesOf;
  purpose?: Purpose | undefined;
  name: string;
  /** Of the last step, so that a repeat after a lost answer attaches once. */
  key: string;
  signal: AbortSignal;
}

/** The server of one thing's files. */
export function wireOf({ of: { at, id }, purpose, name, key, signal }: On): Wire {
  const uploads = uploadsOf(at);
  const one = `${uploads}/{id}` as const;
  return {
    announce: async (bytes) => (await call('post', uploads, { body: { bytes }, key: newKey(), signal })).body,
    received: async (upload) => {
      try {
        return (await call('get', one, { path: { id: upload }, signal })).body.received;
      } catch (error) {
        if (error instanceof ApiProblem && error.status === 404) return undefined;
        throw error;
      }
    },
    append: async (upload, offset, piece) =>
      (await sendBytes('patch', one, piece, { path: { id: upload }, query: { offset }, signal })).body.received,
    attach: async (upload) => {
      // An attachment is what a file is anyway, and not every thing asks what it is for.
      const query = { name, upload, ...(purpose === 'stamped' ? { purpose } : {}) };
      await sendBytes('post', at, new Blob([]), { path: { id }, query, key, signal });
    },
  };
}

/** Tells the server to forget what has come. It would by itself, a day later. */
export async function giveUp({ at }: FilesOf, upload: string): Promise<void> {
  await call('delete', `${uploadsOf(at)}/{id}`, { path: { id: upload } }).catch(() => undefined);
}
