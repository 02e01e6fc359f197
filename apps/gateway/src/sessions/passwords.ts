import { hash, verify, type Algorithm, type Options } from '@node-rs/argon2';

/** Argon2id as OWASP recommends it: 19 MiB, two passes. The parameters stand in each hash. */
const parameters = {
  algorithm: 2 as Algorithm.Argon2id,
  memoryCost: 19_456,
  timeCost: 2,
  parallelism: 1,
} satisfies Options;
const written = `$argon2id$v=19$m=${parameters.memoryCost},t=${parameters.timeCost},p=${parameters.parallelism}$`;

export const hashPassword = (password: string): Promise<string> => hash(password, parameters);

let decoy: Promise<string> | undefined;
/** How many hashes were computed to check passwords: what a caller's waiting is made of. */
let checks = 0;
export const passwordChecks = (): number => checks;

/** Checks a password; an unknown login takes as long as a wrong password. */
export async function passwordFits(stored: string | undefined, password: string): Promise<boolean> {
  decoy ??= hashPassword('no account has this password');
  checks += 1;
  const fits = await verify(stored ?? (await decoy), password);
  return stored !== undefined && fits;
}

/** Whether a hash was made with other parameters than today's: it is made anew when its owner signs in. */
export const isOutdated = (stored: string): boolean => !stored.startsWith(written);
