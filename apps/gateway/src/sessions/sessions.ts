import { HttpException, Inject, Injectable } from '@nestjs/common';
import { FieldsInvalid } from '@zhitong/contracts';
import type { Clock, Tx } from '@zhitong/events';
import type { Role } from '@zhitong/identity';
import { CLOCK, IDS, type Ids } from '@zhitong/service';
import { DataSource } from 'typeorm';
import { GATEWAY_OPTIONS, type GatewayOptions } from '../options.js';
import { digest, newToken } from './digest.js';
import { RoleNeedsSecondFactor } from './refusals.js';
import { signInRules } from './rules.js';
import type { From } from '../trail/entry.js';
import type { Session } from './session.js';
import { organisationOf, type OrganisationColumns } from './own-organisation.js';
import { sweep } from '../persistence/sweep.js';

interface Row extends OrganisationColumns {
  id: string;
  account: string;
  name: string;
  roles: Role[];
  role: Role;
  factor: boolean;
  enrols: boolean;
  expires_at: Date;
  seen_at: Date;
  scope: string[] | null;
  object: string | null;
}

/** A session in a list: what its owner recognises it by. */
export interface ListedSession {
  id: string;
  role: Role;
  agent: string | null;
  address: string | null;
  createdAt: Date;
  seenAt: Date;
  current: boolean;
}

/** What a new session is made of. */
export interface Opening {
  account: string;
  role: Role;
  factor: boolean;
  enrols?: boolean;
  from: From;
  /** Narrower than the role; see Actor. */
  scope?: readonly string[];
  object?: string;
  /** ms; the usual one where absent. */
  lifetime?: number;
}

/** The demo's accounts, whose password everybody knows, are nobody outside demo mode, also where they were left behind. */
const sessionQuery = `
  SELECT s.id, p.account, p.name, p.roles, s.role, s.factor, s.enrols, s.expires_at, s.seen_at, s.scope, s.object,
    o.id AS organisation_id, o.name AS organisation_name, o.credit_code, o.status AS organisation_status
  FROM session s JOIN person p USING (account) JOIN account a ON a.id = p.account AND a.status = 'active'
  LEFT JOIN organisation o ON o.id = p.organisation
  WHERE s.token = $1 AND s.expires_at > $2 AND s.seen_at > $3 AND s.role = ANY(p.roles) AND ($4 OR NOT p.demo)`;

@Injectable()
export class Sessions {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(GATEWAY_OPTIONS) private readonly options: GatewayOptions,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(IDS) private readonly ids: Ids,
  ) {}

  /**
   * In the transaction that showed who it is for, with their access held.
   * @returns the token, which is stored nowhere; {@link find} has the session, or none where the account may not act in
   * the role
   */
  async open(
    tx: Tx,
    { account, role, factor, enrols = false, from, scope, object, lifetime }: Opening,
  ): Promise<string> {
    const token = newToken();
    const now = this.clock.now();
    await tx.query({ name: 'sweep sessions', text: sweep('session', 'expires_at <= $1 OR seen_at <= $2') }, [
      now,
      this.idleSince(now),
    ]);
    await tx.query(
      {
        name: 'open session',
        text: `INSERT INTO session (token, id, account, role, factor, enrols, agent, address, scope, object, created_at, seen_at, expires_at)
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11, $12)`,
      },
      [
        ...[digest(token), this.ids.next('session'), account, role, factor, enrols],
        ...[from.agent.slice(0, 300), from.address, scope ?? null, object ?? null],
        ...[now, new Date(now.getTime() + (lifetime ?? signInRules.lifetime))],
      ],
    );
    return token;
  }

  /** The session of a token. Its use is noted, once a minute at most. */
  find(token: string): Promise<Session | undefined> {
    return this.lookUp(token, true);
  }

  /** The session of a token whose owner may have gone for lunch: looking keeps nothing alive. */
  look(token: string): Promise<Session | undefined> {
    return this.lookUp(token, false);
  }

  private async lookUp(token: string, used: boolean): Promise<Session | undefined> {
    const now = this.clock.now();
    const [row] = await this.dataSource.query<Row[]>(sessionQuery, [
      digest(token),
      now,
      this.idleSince(now),
      this.options.demo,
    ]);
    if (!row) return undefined;
    if (used && now.getTime() - row.seen_at.getTime() >= signInRules.noted)
      await this.dataSource.query(`UPDATE session SET seen_at = $2 WHERE token = $1`, [digest(token), now]);
    return sessionOf(row);
  }

  /** Acts in another role of the same person from now on, under a new token: the old one is worth nothing any more. */
  async choose(token: string, role: Role): Promise<{ token: string; session: Session }> {
    const session = await this.find(token);
    const chosen = this.roleFor(session?.roles ?? [], role, session?.secondFactor ?? false);
    return this.renewed(await this.renew(token, `role = $3`, chosen));
  }

  /** The second factor was set up in this session: it is a full one now, under a new token. */
  factorShown(tx: Tx, token: string): Promise<string> {
    return this.renew(token, `factor = $3, enrols = false`, true, tx.manager);
  }

  /** @throws FieldsInvalid for a role that is not held; RoleNeedsSecondFactor */
  roleFor(roles: readonly Role[], role: Role, factor: boolean): Role {
    if (!roles.includes(role)) throw roleNotHeld(roles);
    if (!factor && this.needsFactor(role)) throw new RoleNeedsSecondFactor();
    return role;
  }

  /** In demo mode nobody needs a second factor: its password is known to everybody anyway, on loopback. */
  needsFactor(role: Role): boolean {
    return !this.options.demo && signInRules.secondFactorRoles.includes(role);
  }

  async list(account: string, current: string): Promise<ListedSession[]> {
    const now = this.clock.now();
    return this.dataSource.query<ListedSession[]>(
      `SELECT id, role, agent, address, created_at AS "createdAt", seen_at AS "seenAt", token = $2 AS current
       FROM session WHERE account = $1 AND expires_at > $3 AND seen_at > $4 ORDER BY seen_at DESC, id`,
      [account, digest(current), now, this.idleSince(now)],
    );
  }

  async close(token: string): Promise<void> {
    await this.dataSource.query(`DELETE FROM session WHERE token = $1`, [digest(token)]);
  }

  /** @returns false when the account has no such session */
  async revoke(account: string, id: string): Promise<boolean> {
    const [, count] = await this.dataSource.query<[unknown, number]>(
      `DELETE FROM session WHERE account = $1 AND id = $2`,
      [account, id],
    );
    return count > 0;
  }

  /** Ends every session of an account, but for one. */
  async revokeAll(account: string, but = '', where: Pick<Tx['manager'], 'query'> = this.dataSource): Promise<void> {
    await where.query(`DELETE FROM session WHERE account = $1 AND token <> $2`, [account, digest(but)]);
  }

  /** A session under a new token, after it was committed. @throws HttpException (401) where it was ended meanwhile */
  async renewed(token: string): Promise<{ token: string; session: Session }> {
    const session = await this.find(token);
    if (!session) throw new HttpException('no session', 401);
    return { token, session };
  }

  private async renew(
    token: string,
    change: string,
    value: unknown,
    where: Pick<Tx['manager'], 'query'> = this.dataSource,
  ): Promise<string> {
    const renewed = newToken();
    await where.query(`UPDATE session SET token = $2, ${change} WHERE token = $1`, [
      digest(token),
      digest(renewed),
      value,
    ]);
    return renewed;
  }

  private idleSince = (now: Date) => new Date(now.getTime() - signInRules.idle);
}

const sessionOf = (row: Row): Session => ({
  id: row.id,
  account: row.account,
  name: row.name,
  roles: row.roles,
  role: row.role,
  secondFactor: row.factor,
  mustEnrol: row.enrols,
  expiresAt: row.expires_at,
  ...(row.scope ? { scope: row.scope } : {}),
  ...(row.object === null ? {} : { object: row.object }),
  ...organisationOf(row),
});

const roleNotHeld = (roles: readonly Role[]) =>
  new FieldsInvalid([
    {
      field: 'role',
      code: 'role-not-held',
      message: {
        zh: `您没有这个身份；可选：${roles.join('、')}`,
        en: `you do not hold this role; you hold: ${roles.join(', ')}`,
      },
    },
  ]);
