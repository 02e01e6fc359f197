import { hash, verify } from '@node-rs/argon2';

/** argon2id with the library's defaults (19 MiB, two passes), which follow OWASP; the algorithm stands in the hash. */
export const hashPassword = (password: string): Promise<string> => hash(password);

let decoy: Promise<string> | undefined;

/** Checks a password; an unknown login takes as long as a wrong password. */
export async function passwordFits(stored: string | undefined, password: string): Promise<boolean> {
  decoy ??= hash('no account has this password');
  const fits = await verify(stored ?? (await decoy), password);
  return stored !== undefined && fits;
}
