import { decodeProtectedHeader, errors, jwtVerify, SignJWT, type JWTPayload } from 'jose';
import { roles, type Actor, type Role } from './actor.js';
import { signatureAlgorithm, signingKey, tokenLifetime, type KeyRing } from './key-ring.js';

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
  private lookedAt = Date.now();

  private constructor(
    private readonly folder: string,
    private readonly issuer: string,
    private signing: Awaited<ReturnType<typeof signingKey>>,
    private readonly now: () => Date,
  ) {}

  /** @param folder the installation's keys; the private key of `issuer` must be readable */
  static async open(folder: string, issuer: string, now: () => Date = () => new Date()): Promise<TokenIssuer> {
    return new TokenIssuer(folder, issuer, await signingKey(folder, issuer), now);
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
  async seal(payload: JWTPayload, audience: string): Promise<string> {
    const { kid, key } = await this.current();
    return new SignJWT(payload).setProtectedHeader(header(kid)).setIssuer(this.issuer).setAudience(audience).sign(key);
  }

  private async sign(payload: JWTPayload, subject: string, audience: string): Promise<string> {
    const { kid, key } = await this.current();
    const issuedAt = Math.floor(this.now().getTime() / 1_000);
    return new SignJWT(payload)
      .setProtectedHeader(header(kid))
      .setIssuer(this.issuer)
      .setSubject(subject)
      .setAudience(audience)
      .setIssuedAt(issuedAt)
      .setExpirationTime(issuedAt + tokenLifetime)
      .sign(key);
  }

  /** The key in force; looked up once a second at most, so that keys rotate without a restart. */
  private async current() {
    if (Date.now() - this.lookedAt >= 1_000) {
      this.lookedAt = Date.now();
      this.signing = await signingKey(this.folder, this.issuer);
    }
    return this.signing;
  }
}

const header = (kid: string) => ({ alg: signatureAlgorithm, kid, typ: 'JWT' });

/** Why a token was refused: for the operator, never for the caller. */
export const refusalReasons = [
  'unreadable',
  'unsigned',
  'unknown-key',
  'wrong-issuer',
  'other-audience',
  'expired',
  'altered',
  'no-caller',
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

/** Checks tokens for one audience. Counts what it refuses. */
export class TokenVerifier {
  /** Refused so far, by reason. */
  readonly refusals = new Map<RefusalReason, number>();

  constructor(
    private readonly ring: KeyRing,
    private readonly audience: string,
    private readonly now: () => Date = () => new Date(),
    private readonly heard: (reason: RefusalReason) => void = () => undefined,
  ) {}

  /** Refused so far. */
  get refused(): number {
    return [...this.refusals.values()].reduce((sum, count) => sum + count, 0);
  }

  /** The caller that the gateway vouches for. @throws TokenRefused */
  async actor(token: string): Promise<Actor> {
    const { payload } = await this.verify(token, (issuer) => issuer === 'gateway');
    const { sub, role, organisation, scope, object } = payload as ActorClaims;
    if (sub === undefined || !roles.includes(role as Role)) throw this.refuse('no-caller');
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
    if (payload.sub !== issuer) throw this.refuse('no-caller');
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
    const { kid, alg } = this.headerOf(token);
    if (alg !== signatureAlgorithm) throw this.refuse('unsigned');
    const known = kid === undefined ? undefined : await this.ring.find(kid);
    if (!known) throw this.refuse('unknown-key');
    if (!accepts(known.issuer)) throw this.refuse('wrong-issuer');
    try {
      const { payload } = await jwtVerify(token, known.key, {
        algorithms: [signatureAlgorithm],
        issuer: known.issuer,
        audience: this.audience,
        currentDate: this.now(),
        ...(expires ? { requiredClaims: ['exp', 'iat', 'sub'], maxTokenAge: tokenLifetime } : {}),
      });
      return { payload, issuer: known.issuer };
    } catch (error) {
      throw this.refuse(reasonOf(error));
    }
  }

  private headerOf(token: string) {
    try {
      return decodeProtectedHeader(token);
    } catch {
      throw this.refuse('unreadable');
    }
  }

  private refuse(reason: RefusalReason): TokenRefused {
    this.refusals.set(reason, (this.refusals.get(reason) ?? 0) + 1);
    this.heard(reason);
    return new TokenRefused('the token was refused');
  }
}

function reasonOf(error: unknown): RefusalReason {
  if (error instanceof errors.JWTExpired) return 'expired';
  if (error instanceof errors.JWTClaimValidationFailed)
    return error.claim === 'aud' ? 'other-audience' : error.claim === 'iss' ? 'wrong-issuer' : 'expired';
  return 'altered';
}
