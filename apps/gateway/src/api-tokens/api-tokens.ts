import { Inject, Injectable } from '@nestjs/common';
import { FieldsInvalid } from '@zhitong/contracts';
import { UnitOfWork } from '@zhitong/events';
import { inScope, permissions, type Role } from '@zhitong/identity';
import { CLOCK, IDS, type Clock, type Ids } from '@zhitong/service';
import { DataSource } from 'typeorm';
import { holdSession } from '../accounts/access.js';
import { Inbox } from '../messages/inbox.js';
import { GATEWAY_OPTIONS, type GatewayOptions } from '../options.js';
import { digest, newToken } from '../sessions/digest.js';
import type { Session } from '../sessions/session.js';
import type { From } from '../trail/entry.js';
import { Trail } from '../trail/trail.js';
import { organisationOf, type OrganisationColumns } from '../sessions/own-organisation.js';
import { sweep } from '../persistence/sweep.js';

const day = 24 * 3_600_000;
export const apiTokenRules = { longest: 365, perAccount: 20, noted: 60_000 } as const;

/** Everybody sees what it is who finds one in a file, and scanners for lost secrets know it. */
const prefix = 'zt_';
export const isApiToken = (token: string): boolean => token.startsWith(prefix);

/** A token as its owner sees it in a list; the token itself is shown once, when it is made. */
export interface ListedToken {
  id: string;
  name: string;
  role: Role;
  scope: string[];
  createdAt: Date;
  expiresAt: Date;
  usedAt: Date | null;
}

/** What a machine may be let do: what the role may, but nothing about accounts, sessions and tokens. */
const forMachines = (role: Role, scope: string): boolean =>
  (permissions.some(({ command, roles }) => roles.includes(role) && inScope([scope], command)) &&
    !scope.startsWith('gateway.') &&
    !scope.startsWith('*.')) ||
  scope === '*.read';

const wrong = (field: string, code: string, zh: string, en: string) =>
  new FieldsInvalid([{ field, code, message: { zh, en } }]);

interface Row extends OrganisationColumns {
  id: string;
  account: string;
  name: string;
  roles: Role[];
  role: Role;
  scope: string[];
  expires_at: Date;
  used_at: Date | null;
}

/** Tokens by which machines act for a person, in one role and a scope. They end with the account and the role. */
@Injectable()
export class ApiTokens {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(GATEWAY_OPTIONS) private readonly options: GatewayOptions,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(IDS) private readonly ids: Ids,
    private readonly inbox: Inbox,
    private readonly trail: Trail,
  ) {}

  /**
   * @param session token of the session in which it is made
   * @throws FieldsInvalid for a scope beyond the role, and for one token too many
   */
  async make(
    { account, role, session }: { account: string; role: Role; session: string },
    { name, scope, days }: { name: string; scope: readonly string[]; days: number },
    from: From,
  ): Promise<ListedToken & { token: string }> {
    const beyond = scope.find((one) => !forMachines(role, one));
    if (beyond !== undefined)
      throw wrong(
        'scope',
        'scope-beyond-role',
        `当前身份不能授权 ${beyond}`,
        `your role cannot give ${beyond} to a machine`,
      );
    const token = `${prefix}${newToken()}`;
    const id = this.ids.next('token');
    const createdAt = this.clock.now();
    const expiresAt = new Date(createdAt.getTime() + days * day);
    await this.unitOfWork.run(async (tx) => {
      await tx.query({ name: 'sweep tokens', text: sweep('api_token', 'expires_at <= $1') }, [createdAt]);
      await holdSession(tx, account, session);
      const [count] = await tx.query<{ held: number }>(
        { text: `SELECT count(*)::int AS held FROM api_token WHERE account = $1` },
        [account],
      );
      if (count!.held >= apiTokenRules.perAccount)
        throw wrong(
          'name',
          'too-many-tokens',
          `最多 ${apiTokenRules.perAccount} 个令牌，请先删除不用的`,
          `at most ${apiTokenRules.perAccount} tokens: delete one first`,
        );
      await tx.query(
        {
          name: 'make token',
          text: `INSERT INTO api_token (id, token, account, name, role, scope, created_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
        },
        [id, digest(token), account, name, role, scope, createdAt, expiresAt],
      );
      await this.trail.record(tx, account, {
        kind: 'secret-changed',
        secret: 'api-token',
        change: 'made',
        object: id,
        role,
        from,
      });
      await this.inbox.notify(tx, {
        ...{ account, kind: 'account.token-made', params: {}, cause: id },
        at: createdAt.toISOString(),
      });
    });
    return { id, name, role, scope: [...scope], createdAt, expiresAt, usedAt: null, token };
  }

  list(account: string): Promise<ListedToken[]> {
    return this.dataSource.query<ListedToken[]>(
      `SELECT id, name, role, scope, created_at AS "createdAt", expires_at AS "expiresAt", used_at AS "usedAt"
       FROM api_token WHERE account = $1 AND expires_at > $2 ORDER BY created_at, id`,
      [account, this.clock.now()],
    );
  }

  /** @returns false when the account has no such token */
  async revoke(account: string, id: string, from: From): Promise<boolean> {
    return this.unitOfWork.run(async (tx) => {
      const gone = await tx.query(
        { name: 'revoke token', text: `DELETE FROM api_token WHERE account = $1 AND id = $2 RETURNING id` },
        [account, id],
      );
      if (gone.length > 0)
        await this.trail.record(tx, account, {
          kind: 'secret-changed',
          secret: 'api-token',
          change: 'revoked',
          object: id,
          from,
        });
      return gone.length > 0;
    });
  }

  /** What a token stands for. Its use is noted, once a minute at most. */
  async find(token: string): Promise<Session | undefined> {
    const now = this.clock.now();
    const [row] = await this.dataSource.query<Row[]>(
      `SELECT t.id, p.account, p.name, p.roles, t.role, t.scope, t.expires_at, t.used_at,
         o.id AS organisation_id, o.name AS organisation_name, o.credit_code, o.status AS organisation_status
       FROM api_token t JOIN person p USING (account) JOIN account a ON a.id = p.account AND a.status = 'active'
       LEFT JOIN organisation o ON o.id = p.organisation
       WHERE t.token = $1 AND t.expires_at > $2 AND t.role = ANY(p.roles) AND ($3 OR NOT p.demo)`,
      [digest(token), now, this.options.demo],
    );
    if (!row) return undefined;
    if (row.used_at === null || now.getTime() - row.used_at.getTime() >= apiTokenRules.noted)
      await this.dataSource.query(`UPDATE api_token SET used_at = $2 WHERE id = $1`, [row.id, now]);
    const { id, account, name, roles, role, scope, expires_at: expiresAt } = row;
    return {
      ...{ id, account, name, roles, role, scope, expiresAt, secondFactor: false, mustEnrol: false },
      ...organisationOf(row),
    };
  }
}
