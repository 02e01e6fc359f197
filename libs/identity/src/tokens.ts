import { decodeProtectedHeader, jwtVerify, SignJWT, type JWTPayload } from 'jose';
import { roles, type Actor, type Role } from './actor.js';
import { signatureAlgorithm, signingKey, type KeyRing } from './key-ring.js';

/** How long a token between services lives, in seconds. */
export const tokenLifetime = 60;

/** The token is not one that this service accepts. Says nothing of why to the caller. */
export class TokenRefused extends Error {
  override readonly name = 'TokenRefused';
}

interface ActorClaims extends JWTPayload {
  role?: string;
  organisation?: Actor['organisation'];
  scope?: Actor['scope'];
  object?: string;
}

/** Signs short-lived tokens for one audience each. */
export class TokenIssuer {
  private constructor(
    private readonly issuer: string,
    private readonly kid: string,
    private readonly key: Awaited<ReturnType<typeof signingKey>>['key'],
    private readonly now: () => Date,
  ) {}

  /** @param folder the installation's keys; the private key of `issuer` must be readable */
  static async open(folder: string, issuer: string, now: () => Date = () => new Date()): Promise<TokenIssuer> {
    const { kid, key } = await signingKey(folder, issuer);
    return new TokenIssuer(issuer, kid, key, now);
  }

  /** A token that lets `audience` act for a person. */
  forActor(actor: Actor, audience: string): Promise<string> {
    const { account, ...claims } = actor;
    return this.sign({ ...claims }, account, audience);
  }

  /** A token of a service about itself. */
  forService(audience: string): Promise<string> {
    return this.sign({}, this.issuer, audience);
  }

  /** Signs any payload, e.g. a position in the log, without an end of its life. */
  seal(payload: JWTPayload, audience: string): Promise<string> {
    return new SignJWT(payload)
      .setProtectedHeader(this.header())
      .setIssuer(this.issuer)
      .setAudience(audience)
      .sign(this.key);
  }

  private sign(payload: JWTPayload, subject: string, audience: string): Promise<string> {
    const issuedAt = Math.floor(this.now().getTime() / 1_000);
    return new SignJWT(payload)
      .setProtectedHeader(this.header())
      .setIssuer(this.issuer)
      .setSubject(subject)
      .setAudience(audience)
      .setIssuedAt(issuedAt)
      .setExpirationTime(issuedAt + tokenLifetime)
      .sign(this.key);
  }

  private header() {
    return { alg: signatureAlgorithm, kid: this.kid, typ: 'JWT' };
  }
}

/** Checks tokens for one audience. Counts what it refuses. */
export class TokenVerifier {
  /** Refused so far. */
  refused = 0;

  constructor(
    private readonly ring: KeyRing,
    private readonly audience: string,
    private readonly now: () => Date = () => new Date(),
  ) {}

  /** The caller that the gateway vouches for. @throws TokenRefused */
  async actor(token: string): Promise<Actor> {
    const { payload } = await this.verify(token, (issuer) => issuer === 'gateway');
    const { sub, role, organisation, scope, object } = payload as ActorClaims;
    if (sub === undefined || !roles.includes(role as Role)) throw this.refuse();
    return {
      account: sub,
      role: role as Role,
      ...(organisation ? { organisation } : {}),
      ...(scope ? { scope } : {}),
      ...(object === undefined ? {} : { object }),
    };
  }

  /** The service that calls in its own name. @throws TokenRefused */
  async service(token: string): Promise<string> {
    const { payload, issuer } = await this.verify(token, (name) => name !== 'gateway');
    if (payload.sub !== issuer) throw this.refuse();
    return issuer;
  }

  /** What {@link TokenIssuer.seal} signed, by whichever issuer. @throws TokenRefused */
  async open(sealed: string): Promise<JWTPayload> {
    return (await this.verify(sealed, () => true, false)).payload;
  }

  private async verify(
    token: string,
    accepts: (issuer: string) => boolean,
    expires = true,
  ): Promise<{ payload: JWTPayload; issuer: string }> {
    try {
      const { kid } = decodeProtectedHeader(token);
      const known = kid === undefined ? undefined : await this.ring.find(kid);
      if (!known || !accepts(known.issuer)) throw new TokenRefused();
      const { payload } = await jwtVerify(token, known.key, {
        algorithms: [signatureAlgorithm],
        issuer: known.issuer,
        audience: this.audience,
        currentDate: this.now(),
        ...(expires ? { requiredClaims: ['exp', 'iat', 'sub'], maxTokenAge: tokenLifetime } : {}),
      });
      return { payload, issuer: known.issuer };
    } catch {
      throw this.refuse();
    }
  }

  private refuse(): TokenRefused {
    this.refused += 1;
    return new TokenRefused('the token was refused');
  }
}
