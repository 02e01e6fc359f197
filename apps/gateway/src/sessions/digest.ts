import { createHash, randomBytes } from 'node:crypto';

/** Only hashes of what lets somebody in are stored: a copy of the table lets nobody in. */
export const digest = (token: string): string => createHash('sha256').update(token).digest('hex');

/** 256 bits from a cryptographic source. */
export const newToken = (): string => randomBytes(32).toString('base64url');
