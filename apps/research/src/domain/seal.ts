import { createHash } from 'node:crypto';
import type { Proposal } from './proposal.js';

/** Keys in one order, so that the same content has the same text wherever it was stored in between. */
const canonical = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(canonical);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, canonical(inner)]),
  );
};

/**
 * Fingerprint of a bid that can be published while the bid is sealed: without the salt nobody can try out what stands
 * in it; with both, anybody can check later that nothing was changed.
 */
export const sealOf = (proposal: Proposal, salt: string): string =>
  `sha256:${createHash('sha256')
    .update(`${salt}\n${JSON.stringify(canonical(proposal))}`)
    .digest('hex')}`;
