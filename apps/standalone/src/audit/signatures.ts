import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { checkpointKind, checkpointText, type Checkpoint, type Recorded } from '@zhitong/events';
import { faultOf, type SignatureFault } from '@zhitong/identity';
import type { KeyLine } from './export-lines.js';

type Jwk = KeyLine['jwk'];

/** Public keys by who signs with them. */
export class PublicKeys {
  private readonly byIssuer = new Map<string, Map<string, Jwk>>();

  add(issuer: string, jwk: Jwk): void {
    this.byIssuer.set(issuer, (this.byIssuer.get(issuer) ?? new Map<string, Jwk>()).set(jwk.kid, jwk));
  }

  of(issuer: string): ReadonlyMap<string, Jwk> {
    return this.byIssuer.get(issuer) ?? new Map<string, Jwk>();
  }

  *[Symbol.iterator](): Generator<Omit<KeyLine, 'kind'>> {
    for (const [issuer, keys] of this.byIssuer) for (const jwk of keys.values()) yield { issuer, jwk };
  }

  /** From a folder of `<issuer>[.anything].public.jwk.json` files, and folders in it. */
  static async read(folder: string): Promise<PublicKeys> {
    const keys = new PublicKeys();
    for (const name of await readdir(folder, { recursive: true })) {
      const issuer = /^([a-z]+)(?:\.[\w.-]+)?\.public\.jwk\.json$/.exec(path.basename(name))?.[1];
      if (issuer !== undefined) keys.add(issuer, JSON.parse(await readFile(path.join(folder, name), 'utf8')) as Jwk);
    }
    return keys;
  }
}

const sentences: Readonly<Record<SignatureFault, string>> = {
  unreadable: 'its signature cannot be read',
  'wrong-kind': 'its signature is of another kind',
  'unknown-key':
    'it is signed with a key that is not among the known ones of its service: forged, or the key is missing',
  'does-not-fit': 'its signature does not fit: it was altered or forged',
};

/** @returns what is wrong with a checkpoint by itself; undefined where it holds */
export async function checkpointFault(
  { topic, seq, prev, data }: Recorded,
  owner: string,
  keys: PublicKeys,
): Promise<string | undefined> {
  const { at, heads, signature } = data as Checkpoint;
  const text = checkpointText({ topic, seq: Number(seq), prev, at, heads });
  const fault = await faultOf(signature, text, checkpointKind, keys.of(owner));
  return fault && sentences[fault];
}
