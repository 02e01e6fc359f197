import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { link, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type CryptoKey, type JWK } from 'jose';

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
    const { kty, crv, x, kid, alg, use } = JSON.parse(await readFile(privateFile(folder, issuer), 'utf8')) as JWK;
    const partial = `${publicFile(folder, issuer)}.${randomUUID()}`;
    await writeFile(partial, JSON.stringify({ kty, crv, x, kid, alg, use }));
    await rename(partial, publicFile(folder, issuer));
  }
}

/** Written beside its place and linked there whole: the first one stays. */
async function makePrivateKey(file: string): Promise<void> {
  const pair = await generateKeyPair(signatureAlgorithm, { crv: 'Ed25519', extractable: true });
  const jwk = await exportJWK(pair.privateKey);
  const kid = await calculateJwkThumbprint(await exportJWK(pair.publicKey));
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, JSON.stringify({ ...jwk, kid, alg: signatureAlgorithm, use: 'sig' }), { mode: 0o600 });
  await link(draft, file)
    .catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    })
    .finally(() => rm(draft));
}

/** The key that an issuer signs with. */
export async function signingKey(folder: string, issuer: string): Promise<{ kid: string; key: CryptoKey }> {
  const jwk = JSON.parse(await readFile(privateFile(folder, issuer), 'utf8')) as JWK;
  return { kid: jwk.kid!, key: (await importJWK(jwk, signatureAlgorithm)) as CryptoKey };
}

/** The public keys of all issuers, read from a folder; read again when an unknown key is met, so that keys rotate without a restart. */
export class KeyRing {
  private keys = new Map<string, { issuer: string; key: CryptoKey }>();
  private readAt = 0;
  private reading: Promise<void> | undefined;

  constructor(private readonly folder: string) {}

  /** @returns undefined for a key that no issuer has */
  async find(kid: string): Promise<{ issuer: string; key: CryptoKey } | undefined> {
    // Unknown keys cost a look at the folder once a second at most, whatever callers send.
    if (!this.keys.has(kid) && Date.now() - this.readAt > 1_000) this.reading ??= this.read();
    if (!this.keys.has(kid)) await this.reading;
    return this.keys.get(kid);
  }

  private async read(): Promise<void> {
    try {
      this.keys = await this.present();
    } finally {
      this.readAt = Date.now();
      this.reading = undefined;
    }
  }

  private async present(): Promise<typeof this.keys> {
    const keys = new Map<string, { issuer: string; key: CryptoKey }>();
    for (const name of await readdir(this.folder)) {
      const issuer = /^([a-z]+)(?:\.[\w-]+)?\.public\.jwk\.json$/.exec(name)?.[1];
      if (issuer === undefined) continue;
      const jwk = JSON.parse(await readFile(path.join(this.folder, name), 'utf8')) as JWK;
      keys.set(jwk.kid!, { issuer, key: (await importJWK(jwk, signatureAlgorithm)) as CryptoKey });
    }
    return keys;
  }
}
