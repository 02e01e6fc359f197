import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { FieldsInvalid } from '@zhitong/contracts';
import type { Clock } from '@zhitong/events';
import type { Actor, Role } from '@zhitong/identity';
import { CLOCK } from '@zhitong/service';
import { DataSource } from 'typeorm';
import { GATEWAY_OPTIONS, type GatewayOptions } from '../options.js';
import { passwordFits } from './passwords.js';

/** How long a session lives. */
const lifetime = 12 * 3_600_000;

/** Who is signed in, and as what. */
export interface Session {
  account: string;
  name: string;
  roles: Role[];
  role: Role;
  organisation?: Actor['organisation'];
}

interface Row {
  account: string;
  name: string;
  roles: Role[];
  role: Role;
  organisation_id: string | null;
  organisation_name: string | null;
  credit_code: string | null;
}

/** Only the hash of a session's token is stored: a copy of the table lets nobody in. */
const digest = (token: string) => createHash('sha256').update(token).digest('hex');

/** The demo's accounts, whose password everybody knows, are nobody outside demo mode, also where they were left behind. */
const sessionQuery = `
  SELECT p.account, p.name, p.roles, s.role, o.id AS organisation_id, o.name AS organisation_name, o.credit_code
  FROM session s JOIN person p USING (account) JOIN account a ON a.id = p.account AND a.status = 'active'
  LEFT JOIN organisation o ON o.id = p.organisation
  WHERE s.token = $1 AND s.expires_at > $2 AND ($3 OR NOT p.demo)`;

@Injectable()
export class Sessions {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(GATEWAY_OPTIONS) private readonly options: GatewayOptions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @returns undefined for a wrong password and for an unknown or disabled login, after the same time */
  async open(login: string, password: string, role?: Role): Promise<{ token: string; session: Session } | undefined> {
    const [person] = await this.dataSource.query<{ account: string; password: string; roles: Role[] }[]>(
      `SELECT p.account, p.password, p.roles FROM person p JOIN account a ON a.id = p.account WHERE p.login = $1 AND a.status = 'active' AND ($2 OR NOT p.demo)`,
      [login, this.options.demo],
    );
    if (!(await passwordFits(person?.password, password)) || !person) return undefined;
    const chosen = roleAmong(person.roles, role ?? person.roles[0]!);
    const token = randomBytes(32).toString('base64url');
    const now = this.clock.now();
    await this.dataSource.query(`DELETE FROM session WHERE expires_at <= $1`, [now]);
    await this.dataSource.query(
      `INSERT INTO session (token, account, role, created_at, expires_at) VALUES ($1, $2, $3, $4, $5)`,
      [digest(token), person.account, chosen, now, new Date(now.getTime() + lifetime)],
    );
    return { token, session: (await this.find(token))! };
  }

  async find(token: string): Promise<Session | undefined> {
    const [row] = await this.dataSource.query<Row[]>(sessionQuery, [
      digest(token),
      this.clock.now(),
      this.options.demo,
    ]);
    if (!row) return undefined;
    return {
      account: row.account,
      name: row.name,
      roles: row.roles,
      role: row.role,
      ...(row.organisation_id === null
        ? {}
        : { organisation: { id: row.organisation_id, name: row.organisation_name!, creditCode: row.credit_code! } }),
    };
  }

  /** Acts in another role of the same person from now on. */
  async choose(token: string, role: Role): Promise<Session> {
    const session = await this.find(token);
    roleAmong(session?.roles ?? [], role);
    await this.dataSource.query(`UPDATE session SET role = $2 WHERE token = $1`, [digest(token), role]);
    return { ...session!, role };
  }

  async close(token: string): Promise<void> {
    await this.dataSource.query(`DELETE FROM session WHERE token = $1`, [digest(token)]);
  }
}

function roleAmong(roles: readonly Role[], role: Role): Role {
  if (roles.includes(role)) return role;
  throw new FieldsInvalid([
    {
      field: 'role',
      code: 'role-not-held',
      message: {
        zh: `您没有这个身份；可选：${roles.join('、')}`,
        en: `you do not hold this role; you hold: ${roles.join(', ')}`,
      },
    },
  ]);
}

export const actorOf = ({ account, role, organisation }: Session): Actor => ({
  account,
  role,
  ...(organisation ? { organisation } : {}),
});
