import type { Remarks } from '../../../kit/index.js';

/** Files, then what was written, a line each; nothing twice. */
export const evidenceOf = (files: readonly string[], written: string): string[] => [
  ...new Set([
    ...files,
    ...written
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  ]),
];

/** The server names an entry by its place in the list; here it stands in one of two fields. */
export function remarksOnEvidence(remarks: Remarks, files: number): Remarks {
  const placed = [...remarks].map(([field, message]): [string, string] => {
    const nth = /^evidence\.(\d+)$/.exec(field)?.[1];
    return [nth === undefined ? field : Number(nth) < files ? 'evidence' : 'other', message];
  });
  return new Map(placed);
}
