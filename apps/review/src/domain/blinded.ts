import type { Dossier } from '@zhitong/contracts';

/** What experts get of a file that came with a problem. */
export interface BlindedFile {
  /** From 1, among the copies: what cannot be shown leaves no gap. */
  n: number;
  name: string;
  type: string;
  mediaType: string;
  bytes: number;
  digest: string;
}

const endings: Readonly<Record<string, string>> = { text: 'txt', jpeg: 'jpg' };

/**
 * The copies for experts, under names that the house gives. Of what has no copy, and of the stamped scan, experts learn
 * nothing: neither that it is there nor how large it is.
 */
export const blindedOf = ({ attachments = [] }: Pick<Dossier, 'attachments'>): BlindedFile[] =>
  attachments
    .flatMap(({ purpose, blinded }) => (purpose === 'stamped' || !blinded ? [] : [blinded]))
    .map((copy, i) => ({ n: i + 1, name: `附件 ${i + 1}.${endings[copy.type] ?? copy.type}`, ...copy }));
