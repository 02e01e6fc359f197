import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { link, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type CryptoKey, type JWK } from 'jose';

/** How long a token between services lives, in seconds. */
export const tokenLifetime = 60;

/** Algorithm of every signature here; stands in each key and token, so that another can follow. */
export const signatureAlgorithm = 'EdDSA';

const privateFile = (folder: string, issuer: string) => path.join(folder, `${issuer}.private.jwk.json`);
const publicFile = (folder: string, issuer: string) => path.join(folder, `${issuer}.public.jwk.json`);

/**
 * Makes what is missing of the key pairs: one per issuer, the private half readable by its owner alone. A public half
 * always comes from the private one that lies there: two processes may do this at once, and one may be killed between
 * the two files.
 */
export async function ensureKeys(folder: string, issuers: readonly string[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const issuer of issuers) {
    if (existsSync(publicFile(folder, issuer))) continue;
    if (!existsSync(privateFile(folder, issuer))) await makePrivateKey(privateFile(folder, issuer));
    await replace(publicFile(folder, issuer), publicHalf(await readKey(privateFile(folder, issuer))), 0o644);
  }
}

async function newPrivateKey(): Promise<JWK> {
  const pair = await generateKeyPair(signatureAlgorithm, { crv: 'Ed25519', extractable: true });
  const kid = await calculateJwkThumbprint(await exportJWK(pair.publicKey));
  return { ...(await exportJWK(pair.privateKey)), kid, alg: signatureAlgorithm, use: 'sig' };
}

const readKey = async (file: string): Promise<JWK> => JSON.parse(await readFile(file, 'utf8')) as JWK;
const publicHalf = ({ kty, crv, x, kid, alg, use }: JWK): string => JSON.stringify({ kty, crv, x, kid, alg, use });

/** Written beside its place, then put there whole. */
async function replace(file: string, text: string, mode: number): Promise<void> {
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, text, { mode });
  await rename(draft, file);
}

/**
 * Makes an issuer sign with a new key from now on, without a restart of anybody: the public half is there before
 * anything is signed with the private one. The old public half stays until {@link retireSigningKeys}.
 * @param published hands the public half on, where others read it in another folder
 * @returns the new key's id
 */
export async function rotateSigningKey(
  folder: string,
  issuer: string,
  published: () => Promise<void> = () => Promise.resolve(),
): Promise<string> {
  const key = await newPrivateKey();
  await replace(path.join(folder, `${issuer}.${key.kid}.public.jwk.json`), publicHalf(key), 0o644);
  await published();
  await replace(privateFile(folder, issuer), JSON.stringify(key), 0o600);
  return key.kid!;
}

/**
 * Accepts nothing any more that was signed with an issuer's older keys.
 * The public halves go into `retired/`: they still tell whether a checkpoint was signed by us.
 * @throws a sentence within a token's life after a rotation
 * @returns how many were retired
 */
export async function retireSigningKeys(folder: string, issuer: string, now: () => number = Date.now): Promise<number> {
  const { mtimeMs } = await stat(privateFile(folder, issuer));
  if (now() - mtimeMs < tokenLifetime * 1_000)
    throw new Error(`${issuer}: tokens of the old key may still be on their way; try again in a minute`);
  const current = await readKey(privateFile(folder, issuer));
  const retired = path.join(folder, 'retired');
  await mkdir(retired, { recursive: true });
  let count = 0;
  for (const name of await readdir(folder)) {
    if (issuerOf(name) !== issuer) continue;
    const { kid } = await readKey(path.join(folder, name));
    if (kid !== current.kid) {
      await rename(path.join(folder, name), path.join(retired, `${issuer}.${kid}.public.jwk.json`));
      count += 1;
    }
  }
  await replace(publicFile(folder, issuer), publicHalf(current), 0o644);
  await rm(path.join(folder, `${issuer}.${current.kid}.public.jwk.json`), { force: true });
  return count;
}

const issuerOf = (name: string) => /^([a-z]+)(?:\.[\w-]+)?\.public\.jwk\.json$/.exec(name)?.[1];

/** Written beside its place and linked there whole: the first one stays. */
async function makePrivateKey(file: string): Promise<void> {
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, JSON.stringify(await newPrivateKey()), { mode: 0o600 });
  await link(draft, file)
    .catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    })
    .finally(() => rm(draft));
}

/** The key that an issuer signs with. */
export async function signingKey(folder: string, issuer: string): Promise<{ kid: string; key: CryptoKey }> {
  const jwk = await readKey(privateFile(folder, issuer));
  return { kid: jwk.kid!, key: (await importJWK(jwk, signatureAlgorithm)) as CryptoKey };
}

/** How long a ring goes on with what it read, ms: a key that was retired is refused from then on at the latest. */
const fresh = 30_000;

/**
 * The public keys of all issuers, read from a folder; read again when an unknown key is met and every half minute, so
 * that keys come and go without a restart.
 */
export class KeyRing {
  private keys = new Map<string, { issuer: string; key: CryptoKey }>();
  private readAt = -Infinity;
  private reading: Promise<void> | undefined;

  constructor(
    private readonly folder: string,
    private readonly now: () => number = Date.now,
  ) {}

  /** @returns undefined for a key that no issuer has */
  async find(kid: string): Promise<{ issuer: string; key: CryptoKey } | undefined> {
    // Unknown keys cost a look at the folder once a second at most, whatever callers send.
    const age = this.now() - this.readAt;
    const due = this.keys.has(kid) ? age > fresh : age > 1_000;
    if (due) this.reading ??= this.read();
    if (due || !this.keys.has(kid)) await this.reading;
    return this.keys.get(kid);
  }

  private async read(): Promise<void> {
    try {
      this.keys = await this.present();
    } finally {
      this.readAt = this.now();
      this.reading = undefined;
    }
  }

  private async present(): Promise<typeof this.keys> {
    const keys = new Map<string, { issuer: string; key: CryptoKey }>();
    for (const name of await readdir(this.folder)) {
      const issuer = issuerOf(name);
      if (issuer === undefined) continue;
      const jwk = await readKey(path.join(this.folder, name));
      keys.set(jwk.kid!, { issuer, key: (await importJWK(jwk, signatureAlgorithm)) as CryptoKey });
    }
    return keys;
  }
}
