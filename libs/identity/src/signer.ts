import { CompactSign, compactVerify, decodeProtectedHeader, importJWK, type JWK } from 'jose';
import { signatureAlgorithm, signingKey } from './key-ring.js';

/**
 * Signs texts that are kept, with an issuer's own key: which one is looked up each time, so that keys rotate without
 * a restart. The signature is a JWS without its payload (RFC 7515, appendix F); its header names algorithm and key.
 */
export class Signer {
  constructor(
    private readonly folder: string,
    private readonly issuer: string,
  ) {}

  async sign(text: string, typ: string): Promise<string> {
    const { kid, key } = await signingKey(this.folder, this.issuer);
    const jws = await new CompactSign(new TextEncoder().encode(text))
      .setProtectedHeader({ alg: signatureAlgorithm, kid, typ })
      .sign(key);
    const [header, , signature] = jws.split('.');
    return `${header}..${signature}`;
  }
}

/** Why a signature does not hold. */
export type SignatureFault = 'unreadable' | 'unknown-key' | 'wrong-kind' | 'does-not-fit';

/** @param keys public keys by id. @returns undefined where the signature holds */
export async function faultOf(
  signature: string,
  text: string,
  typ: string,
  keys: ReadonlyMap<string, JWK>,
): Promise<SignatureFault | undefined> {
  let header;
  try {
    header = decodeProtectedHeader(signature);
  } catch {
    return 'unreadable';
  }
  if (header.typ !== typ || header.alg !== signatureAlgorithm) return 'wrong-kind';
  const jwk = header.kid === undefined ? undefined : keys.get(header.kid);
  if (!jwk) return 'unknown-key';
  const [head, , value] = signature.split('.');
  const payload = Buffer.from(text, 'utf8').toString('base64url');
  try {
    await compactVerify(`${head}.${payload}.${value}`, await importJWK(jwk, signatureAlgorithm), {
      algorithms: [signatureAlgorithm],
    });
    return undefined;
  } catch {
    return 'does-not-fit';
  }
}
