import { createHash } from 'node:crypto';
import type { Ids } from '@zhitong/service';

const letters = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * Ids and randomness that are the same in every run: two services that are told the same give the same ids. They look
 * like those of production, and their order says nothing of the order in which they were given. Each prefix counts for
 * itself, so that one object more of a kind shifts no other.
 */
export function countedIds(seed = 'test'): Ids {
  const counts = new Map<string, number>();
  const next = (of: string): Buffer => {
    const count = (counts.get(of) ?? 0) + 1;
    counts.set(of, count);
    return createHash('sha256').update(`${seed}:${of}:${count}`).digest();
  };
  return {
    next: (prefix) => `${prefix}-${[...next(prefix).subarray(0, 20)].map((byte) => letters[byte % 32]).join('')}`,
    random: () => next('random').subarray(0, 16).toString('hex'),
  };
}
