import { Inject, Injectable } from '@nestjs/common';
import { Aggregates, UnitOfWork, type Tx, type Why } from '@zhitong/events';
import type { Role } from '@zhitong/identity';
import { account, register } from '../domain/account.js';
import { hashPassword } from '../sessions/passwords.js';

export interface Organisation {
  id: string;
  name: string;
  creditCode: string;
}

/** A person with an account. `password` in clear, hashed before it is stored, or `passwordHash` where it is known. */
export interface NewAccount {
  id: string;
  login: string;
  name: string;
  password: string;
  roles: readonly Role[];
  organisation?: Organisation;
  email?: string;
  /** Of the sample line: signs in only in demo mode. */
  demo?: boolean;
}

/** Makes accounts: the fact without a name, and the person beside it, in one transaction. */
@Injectable()
export class Accounts {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Aggregates) private readonly aggregates: Aggregates,
  ) {}

  async create(person: NewAccount, why: Why): Promise<void> {
    const hash = await hashPassword(person.password);
    await this.unitOfWork.run((tx) => this.insert(tx, person, hash, why));
  }

  /**
   * @throws AlreadyExists for a known id; {@link isLoginTaken} for a known login. An organisation is known by its credit
   * code; the first name given for it stays.
   */
  async insert(
    tx: Tx,
    { id, login, name, roles, organisation, email, demo = false }: NewAccount,
    passwordHash: string,
    why: Why,
  ): Promise<void> {
    const belongsTo = organisation && (await this.organisation(tx, organisation));
    await tx.query(
      {
        name: 'add person',
        text: `INSERT INTO person (account, login, name, password, roles, organisation, email, demo) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      },
      [id, login, name, passwordHash, roles, belongsTo ?? null, email ?? null, demo],
    );
    await this.aggregates.change(
      tx,
      account,
      id,
      'new',
      (state) =>
        register({ account: id, roles, ...(organisation ? { organisation: organisation.creditCode } : {}) }, state),
      why,
    );
  }

  private async organisation(tx: Tx, { id, name, creditCode }: Organisation): Promise<string> {
    await tx.query(
      {
        name: 'add organisation',
        text: `INSERT INTO organisation (id, name, credit_code) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`,
      },
      [id, name, creditCode],
    );
    const [row] = await tx.query<{ id: string }>(
      { name: 'organisation by credit code', text: `SELECT id FROM organisation WHERE credit_code = $1` },
      [creditCode],
    );
    return row!.id;
  }
}

/** Whether making an account failed because of its login. */
export const isLoginTaken = (error: unknown): boolean => {
  const { code, constraint } = ((error as { driverError?: unknown }).driverError ?? error) as {
    code?: unknown;
    constraint?: unknown;
  };
  return code === '23505' && constraint === 'person_login_key';
};
