import type { Hash } from 'node:crypto';

declare const fileIdBrand: unique symbol;

/** What a file is known by: the digest of its content, with the name of the algorithm. `sha256:` and 64 hex digits. */
export type FileId = string & { readonly [fileIdBrand]: true };

const form = /^sha256:[0-9a-f]{64}$/;

/** @returns undefined where the text is no id of a file: nothing else ever becomes part of a path */
export const fileIdOf = (text: string): FileId | undefined => (form.test(text) ? (text as FileId) : undefined);

export const fileIdOfHash = (sha256: Hash): FileId => `sha256:${sha256.digest('hex')}` as FileId;

/** `sha256/ab/cd/abcd…`: two levels of folders keep each of them small. */
export function placeOf(id: FileId): string {
  const [algorithm = '', hex = ''] = id.split(':');
  return `${algorithm}/${hex.slice(0, 2)}/${hex.slice(2, 4)}/${hex}`;
}

/** The id that lies at a place, if one does. */
export function idAt(place: string): FileId | undefined {
  const [algorithm = '', , , hex = ''] = place.split('/');
  const id = fileIdOf(`${algorithm}:${hex}`);
  return id !== undefined && placeOf(id) === place ? id : undefined;
}
