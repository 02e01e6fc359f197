import { Inject, Injectable } from '@nestjs/common';
import { NotFound } from '@zhitong/contracts';
import { UnitOfWork } from '@zhitong/events';
import type { Role } from '@zhitong/identity';
import { CLOCK, type Clock } from '@zhitong/service';
import * as openid from 'openid-client';
import { DataSource } from 'typeorm';
import { holdAccess, holdSession } from '../accounts/access.js';
import { GATEWAY_OPTIONS, type GatewayOptions } from '../options.js';
import { SecondFactor } from '../second-factor/second-factor.js';
import { digest } from '../sessions/digest.js';
import type { From } from '../trail/entry.js';
import { SignIn } from '../sessions/sign-in.js';
import { Trail } from '../trail/trail.js';
import { IdentityLacksSecondFactor, IdentityNotLinked, IdentityTaken, OidcFailed } from './refusals.js';
import { oidcLifetime, type OidcSettings } from './settings.js';
import { sweep } from '../persistence/sweep.js';

interface Begun extends Record<string, unknown> {
  nonce: string;
  verifier: string;
  account: string | null;
}

/** What came of a way to the provider and back. */
export type OidcResult = { linked: string } | { token: string };

const isLoopback = ({ protocol, hostname }: URL) =>
  protocol === 'http:' && /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);

/**
 * Sign-in by an identity provider: authorization code flow with PKCE, state and nonce, each way good once. Who an
 * identity belongs to its owner has said before, signed in: accounts are neither made nor found by e-mail address.
 */
@Injectable()
export class Oidc {
  private discovered: Promise<openid.Configuration> | undefined;

  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(GATEWAY_OPTIONS) private readonly options: GatewayOptions,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly signIn: SignIn,
    private readonly secondFactor: SecondFactor,
    private readonly trail: Trail,
  ) {}

  /** @throws NotFound where no provider is configured */
  get settings(): OidcSettings {
    if (!this.options.oidc) throw new NotFound();
    return this.options.oidc;
  }

  /** @param linking whose identity is to be linked, and the token of their session; absent: somebody wants to come in */
  async begin(linking?: { account: string; session: string }): Promise<{ url: URL; state: string }> {
    const configuration = await this.configuration();
    const [state, nonce, verifier] = [openid.randomState(), openid.randomNonce(), openid.randomPKCECodeVerifier()];
    const now = this.clock.now();
    await this.dataSource.query(sweep('oidc_way', 'expires_at <= $1'), [now]);
    await this.unitOfWork.run(async (tx) => {
      if (linking) await holdSession(tx, linking.account, linking.session);
      await tx.query(
        {
          name: 'set out',
          text: `INSERT INTO oidc_way (state, nonce, verifier, account, expires_at) VALUES ($1, $2, $3, $4, $5)`,
        },
        [digest(state), nonce, verifier, linking?.account ?? null, new Date(now.getTime() + oidcLifetime)],
      );
    });
    const url = openid.buildAuthorizationUrl(configuration, {
      redirect_uri: this.redirectUri,
      scope: 'openid',
      state,
      nonce,
      code_challenge: await openid.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    });
    return { url, state };
  }

  /**
   * @param query of the address that the provider sent the browser back to
   * @param state from the cookie of the browser that set out; another browser does not arrive
   * @throws OidcFailed, IdentityNotLinked, IdentityTaken
   */
  async finish(query: string, state: string | undefined, from: From): Promise<OidcResult> {
    const begun = state === undefined ? undefined : await this.takeUp(state);
    if (!begun) throw new OidcFailed();
    const claims = await this.claimsOf(query, state!, begun);
    if (begun.account === null) return { token: await this.open(claims, from) };
    return { linked: await this.link(begun.account, state!, claims.sub, from) };
  }

  /** @returns whether the account has an identity at the provider */
  async isLinked(account: string): Promise<boolean> {
    const rows = await this.dataSource.query<unknown[]>(
      `SELECT 1 FROM oidc_identity WHERE issuer = $1 AND account = $2`,
      [this.settings.issuer.href, account],
    );
    return rows.length > 0;
  }

  async unlink(account: string, from: From): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const gone = await tx.query(
        {
          name: 'unlink identity',
          text: `DELETE FROM oidc_identity WHERE issuer = $1 AND account = $2 RETURNING subject`,
        },
        [this.settings.issuer.href, account],
      );
      if (gone.length === 0) throw new NotFound();
      await this.trail.record(tx, account, { kind: 'secret-changed', secret: 'identity', change: 'unlinked', from });
    });
  }

  /** The answer is for the way that began here: state, nonce and PKCE are the library's to check. */
  private async claimsOf(query: string, state: string, { nonce, verifier }: Begun): Promise<openid.IDToken> {
    try {
      const tokens = await openid.authorizationCodeGrant(
        await this.configuration(),
        new URL(`${this.redirectUri}?${query}`),
        { pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce, idTokenExpected: true },
      );
      return tokens.claims()!;
    } catch {
      throw new OidcFailed();
    }
  }

  private async open({ sub, amr }: openid.IDToken, from: From): Promise<string> {
    const { issuer, trustsMfa } = this.settings;
    const [person] = await this.dataSource.query<{ account: string; roles: Role[] }[]>(
      `SELECT p.account, p.roles FROM oidc_identity i JOIN person p USING (account) JOIN account a ON a.id = p.account
       WHERE i.issuer = $1 AND i.subject = $2 AND a.status = 'active' AND ($3 OR NOT p.demo)`,
      [issuer.href, sub, this.options.demo],
    );
    if (!person) throw new IdentityNotLinked();
    const factor = trustsMfa && Array.isArray(amr) && amr.includes('mfa');
    return this.unitOfWork.run(async (tx) => {
      await holdAccess(tx, person.account);
      const still = await tx.query(
        { name: 'identity', text: `SELECT 1 FROM oidc_identity WHERE issuer = $1 AND subject = $2 AND account = $3` },
        [issuer.href, sub, person.account],
      );
      if (still.length === 0) throw new IdentityNotLinked();
      // Who set up a second factor is not let in by less than that.
      if (!factor && (await this.secondFactor.isSet(tx, person.account))) throw new IdentityLacksSecondFactor();
      return this.signIn.admit(tx, person, undefined, factor, from, 'oidc');
    });
  }

  /** Who took the account back meanwhile has ended the way: then nothing is linked. */
  private async link(account: string, state: string, subject: string, from: From): Promise<string> {
    const { href } = this.settings.issuer;
    return this.unitOfWork.run(async (tx) => {
      await holdAccess(tx, account);
      const arrived = await tx.query(
        { name: 'arrive', text: `DELETE FROM oidc_way WHERE state = $1 AND account = $2 RETURNING state` },
        [digest(state), account],
      );
      if (arrived.length === 0) throw new OidcFailed();
      const [row] = await tx.query<{ account: string }>(
        {
          name: 'link identity',
          text: `INSERT INTO oidc_identity (issuer, subject, account) VALUES ($1, $2, $3)
                 ON CONFLICT (issuer, subject) DO UPDATE SET subject = excluded.subject RETURNING account`,
        },
        [href, subject, account],
      );
      if (row!.account !== account) throw new IdentityTaken();
      await this.trail.record(tx, account, { kind: 'secret-changed', secret: 'identity', change: 'linked', from });
      return account;
    });
  }

  /**
   * A way is good once: what it needs at the provider is given out the first time alone. One that links is kept until it has
   * arrived, so that it can be ended.
   */
  private async takeUp(state: string): Promise<Begun | undefined> {
    return this.unitOfWork.run(async (tx) => {
      const [way] = await tx.query<Begun>(
        {
          name: 'take up way',
          text: `SELECT nonce, verifier, account FROM oidc_way
                 WHERE state = $1 AND expires_at > $2 AND verifier <> '' FOR UPDATE`,
        },
        [digest(state), this.clock.now()],
      );
      if (!way) return undefined;
      const text =
        way.account === null
          ? `DELETE FROM oidc_way WHERE state = $1`
          : `UPDATE oidc_way SET verifier = '' WHERE state = $1`;
      await tx.query({ text }, [digest(state)]);
      return way;
    });
  }

  private get redirectUri(): string {
    return `${this.options.publicUrl.origin}/api/oidc/callback`;
  }

  /** Asked once; a provider that was away is asked again by the next. */
  private configuration(): Promise<openid.Configuration> {
    const { issuer, clientId, clientSecret } = this.settings;
    this.discovered ??= openid
      .discovery(issuer, clientId, clientSecret, undefined, {
        // A provider without TLS exists on this machine alone, for trying it out.
        execute: isLoopback(issuer) ? [openid.allowInsecureRequests] : [],
        timeout: 5,
      })
      .catch((error: unknown) => {
        this.discovered = undefined;
        throw error;
      });
    return this.discovered;
  }
}
