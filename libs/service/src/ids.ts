import { randomBytes } from 'node:crypto';
import type { Ids } from './tokens.js';

// Crockford's alphabet: no I, L, O, U. 32 letters, so a byte modulo 32 is uniform.
const letters = '0123456789abcdefghjkmnpqrstvwxyz';

export const randomIds: Ids = {
  next: (prefix) => `${prefix}-${[...randomBytes(20)].map((byte) => letters[byte % 32]).join('')}`,
  random: () => randomBytes(16).toString('hex'),
};
