import { Inject, Injectable } from '@nestjs/common';
import { NotFound } from '@zhitong/contracts';
import type { Actor, Role } from '@zhitong/identity';
import { mayIn, type Language } from '@zhitong/service';
import { DataSource, type EntityManager } from 'typeorm';
import { mayWithAccount, type AccountState } from '../domain/account.js';
import { GATEWAY_OPTIONS, type GatewayOptions } from '../options.js';
import { NotOneself } from './refusals.js';

interface Row {
  account: string;
  login: string;
  name: string;
  email: string | null;
  mobile: string | null;
  roles: Role[];
  created_at: Date | null;
  version: string;
  state: AccountState;
  factor: boolean;
  organisation_id: string | null;
  organisation_name: string | null;
  credit_code: string | null;
}

export interface AccountFilter {
  role?: string | undefined;
  organisation?: string | undefined;
  status?: string | undefined;
  text?: string | undefined;
  page: number;
  size: number;
}

const from = `
  FROM person p JOIN account a ON a.id = p.account LEFT JOIN organisation o ON o.id = p.organisation
  WHERE ($1 OR NOT p.demo)`;
const select = `
  SELECT p.account, p.login, p.name, p.email, p.mobile, p.roles, p.created_at, a.version, a.state,
    EXISTS (SELECT 1 FROM second_factor f WHERE f.account = p.account AND f.confirmed_at IS NOT NULL) AS factor,
    o.id AS organisation_id, o.name AS organisation_name, o.credit_code ${from}`;

/** Accounts as administrators and auditors see them. */
@Injectable()
export class AccountRegister {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(GATEWAY_OPTIONS) private readonly options: GatewayOptions,
  ) {}

  /** By login. Addresses and numbers are shown with a single account only, where the trail says who looked. */
  async list(actor: Actor, language: Language, { role, organisation, status, text, page, size }: AccountFilter) {
    const pattern = text === undefined ? null : `%${text.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
    const where = `AND ($2::text IS NULL OR $2 = ANY(p.roles)) AND ($3::text IS NULL OR p.organisation = $3)
      AND ($4::text IS NULL OR a.status = $4) AND ($5::text IS NULL OR p.name ILIKE $5 OR p.login ILIKE $5 OR o.name ILIKE $5)`;
    const values = [this.options.demo, role ?? null, organisation ?? null, status ?? null, pattern];
    const [count] = await this.dataSource.query<{ total: number }[]>(
      `SELECT count(*)::int AS total ${from} ${where}`,
      values,
    );
    const rows = await this.dataSource.query<Row[]>(`${select} ${where} ORDER BY p.login LIMIT $6 OFFSET $7`, [
      ...values,
      size,
      (page - 1) * size,
    ]);
    return { items: rows.map((row) => view(row, actor, language, false)), total: count!.total, page, size };
  }

  /** @throws NotFound */
  async read(manager: EntityManager, account: string, actor: Actor, language: Language) {
    const row = await this.row(manager, account);
    return { body: view(row, actor, language, true), version: BigInt(row.version) };
  }

  /** @throws NotFound */
  async belongs(manager: EntityManager, account: string): Promise<boolean> {
    return (await this.row(manager, account)).organisation_id !== null;
  }

  /** @throws NotFound */
  async nameOf(manager: EntityManager, account: string): Promise<string> {
    return (await this.row(manager, account)).name;
  }

  private async row(manager: EntityManager, account: string): Promise<Row> {
    const [row] = await manager.query<Row[]>(`${select} AND p.account = $2`, [this.options.demo, account]);
    if (!row) throw new NotFound();
    return row;
  }
}

function view(row: Row, actor: Actor, language: Language, whole: boolean) {
  const { account, login, name, email, mobile, roles, state, factor } = row;
  const may = actor.role === 'administrator' ? mayWithAccount(state) : {};
  const own = account === actor.account ? new NotOneself().text : undefined;
  return {
    ...{ account, login, name, roles },
    status: state.status as 'active' | 'disabled',
    ...(row.organisation_id === null
      ? {}
      : { organisation: { id: row.organisation_id, name: row.organisation_name!, creditCode: row.credit_code! } }),
    secondFactor: factor,
    createdAt: row.created_at,
    ...(whole && { email, mobile }),
    may: mayIn(language, Object.fromEntries(Object.entries(may).map(([command, answer]) => [command, own ?? answer]))),
  };
}
