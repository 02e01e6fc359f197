import { Inject, Injectable } from '@nestjs/common';
import { NotFound } from '@zhitong/contracts';
import { Aggregates, type Tx } from '@zhitong/events';
import type { Actor } from '@zhitong/identity';
import { mayIn, type Command, type Language } from '@zhitong/service';
import { DataSource, type EntityManager } from 'typeorm';
import {
  mayWith,
  organisation,
  type OrganisationCommand,
  type OrganisationFact,
  type OrganisationState,
} from '../domain/organisation.js';

interface Row extends Record<string, unknown> {
  id: string;
  version: string;
  state: OrganisationState;
  contact: string | null;
  registered_at: Date | null;
  contact_name: string | null;
  contact_email: string | null;
  contact_mobile: string | null;
}

export interface OrganisationFilter {
  status?: string | undefined;
  text?: string | undefined;
  page: number;
  size: number;
}

const select = `
  SELECT o.id, o.version, o.state, o.contact, o.registered_at, p.name AS contact_name, p.email AS contact_email,
    p.mobile AS contact_mobile
  FROM organisation o LEFT JOIN person p ON p.account = o.contact`;

/** Which commands somebody may give at all: the house, or who acts for the organisation as its contact. */
const commandsOf = ({ role, account }: Actor, contact: string | null): readonly OrganisationCommand[] => {
  if (role === 'secretariat') return ['confirm', 'refuse', 'rename'];
  if (role === 'administrator') return ['rename'];
  return account === contact ? ['correct', 'ask-again'] : [];
};

/** Organisations as somebody may see and change them. */
@Injectable()
export class OrganisationRegister {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Aggregates) private readonly aggregates: Aggregates,
  ) {}

  async list(actor: Actor, language: Language, { status, text, page, size }: OrganisationFilter) {
    const pattern = text === undefined ? null : `%${text.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
    const where = `o.status <> 'none' AND ($1::text IS NULL OR o.status = $1)
       AND ($2::text IS NULL OR o.name ILIKE $2 OR o.credit_code ILIKE $2)`;
    const [count] = await this.dataSource.query<{ total: number }[]>(
      `SELECT count(*)::int AS total FROM organisation o WHERE ${where}`,
      [status ?? null, pattern],
    );
    const rows = await this.dataSource.query<Row[]>(
      `${select} WHERE ${where} ORDER BY o.registered_at DESC NULLS LAST, o.id LIMIT $3 OFFSET $4`,
      [status ?? null, pattern, size, (page - 1) * size],
    );
    return { items: rows.map((row) => view(row, actor, language, false)), total: count!.total, page, size };
  }

  /** @throws NotFound */
  async read(manager: EntityManager, id: string, actor: Actor, language: Language, withContact = true) {
    const row = await this.row(manager, id);
    return { body: view(row, actor, language, withContact), version: BigInt(row.version) };
  }

  /** @throws NotFound, VersionConflict, and what `decide` throws */
  async change(
    tx: Tx,
    { expected, why }: Command,
    id: string,
    decide: (state: OrganisationState) => OrganisationFact[],
  ) {
    await this.row(tx.manager, id);
    return this.aggregates.change(tx, organisation, id, expected, decide, why);
  }

  async contactOf(tx: Tx, id: string): Promise<string | null> {
    return (await this.row(tx.manager, id)).contact;
  }

  private async row(manager: EntityManager, id: string): Promise<Row> {
    const [row] = await manager.query<Row[]>(`${select} WHERE o.id = $1 AND o.status <> 'none'`, [id]);
    if (!row) throw new NotFound();
    return row;
  }
}

function view(row: Row, actor: Actor, language: Language, withContact: boolean) {
  const { name, creditCode, kind, status, refusal } = row.state;
  return {
    id: row.id,
    ...{ name, creditCode, kind },
    status: status as Exclude<typeof status, 'none'>,
    ...(refusal ? { refusal } : {}),
    registeredAt: row.registered_at,
    ...(withContact && {
      contact:
        row.contact === null || row.contact_name === null
          ? null
          : {
              account: row.contact,
              name: row.contact_name,
              email: row.contact_email,
              mobile: row.contact_mobile,
            },
    }),
    may: mayIn(language, mayWith(row.state, commandsOf(actor, row.contact))),
  };
}
