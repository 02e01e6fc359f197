import { Inject, Injectable } from '@nestjs/common';
import { Aggregates, UnitOfWork, type Tx, type Why } from '@zhitong/events';
import { CLOCK, type Clock, type Language } from '@zhitong/service';
import type { Role } from '@zhitong/identity';
import { account, register } from '../domain/account.js';
import { kindFor, Organisations, type NewOrganisation } from '../organisations/organisations.js';
import { hashPassword } from '../sessions/passwords.js';

/** A person with an account. `password` in clear, hashed before it is stored, or `passwordHash` where it is known. */
export interface NewAccount {
  id: string;
  login: string;
  name: string;
  password: string;
  roles: readonly Role[];
  /** One that is not known yet comes to be, confirmed: who makes accounts vouches for it. */
  organisation?: NewOrganisation;
  email?: string;
  mobile?: string;
  language?: Language;
  /** Of the sample line: signs in only in demo mode. */
  demo?: boolean;
}

/** Makes accounts: the fact without a name, and the person beside it, in one transaction. */
@Injectable()
export class Accounts {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Aggregates) private readonly aggregates: Aggregates,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly organisations: Organisations,
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
    { id, login, name, roles, organisation, email, mobile, language = 'zh', demo = false }: NewAccount,
    passwordHash: string,
    why: Why,
  ): Promise<void> {
    const belongsTo =
      organisation && (await this.organisations.ensure(tx, { kind: kindFor(roles), ...organisation }, why));
    await tx.query(
      {
        name: 'add person',
        text: `INSERT INTO person (account, login, name, password, roles, organisation, email, mobile, language, demo, created_at)
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      },
      [
        ...[id, login, name, passwordHash, roles, belongsTo ?? null, email ?? null],
        ...[mobile ?? null, language, demo, this.clock.now()],
      ],
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
    if (belongsTo !== undefined) await this.organisations.join(tx, belongsTo, id, roles);
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
