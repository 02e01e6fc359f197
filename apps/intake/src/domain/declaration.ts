import { createHash } from 'node:crypto';
import type { Dossier } from '@zhitong/contracts';
import { canonical } from './canonical.js';

/** Who signed which version when (不涉密承诺、真实性承诺). The hash is that of the dossier's canonical JSON. */
export const declare = (by: string, at: Date, dossier: Dossier) => ({
  by,
  at: at.toISOString(),
  hash: `sha256:${createHash('sha256').update(canonical(dossier)).digest('hex')}`,
});
