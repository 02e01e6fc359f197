import { Inject, Injectable } from '@nestjs/common';
import { Aggregates, UnitOfWork, type Tx, type Why } from '@zhitong/events';
import type { Role } from '@zhitong/identity';
import { account, register } from '../domain/account.js';
import { hashPassword } from './passwords.js';

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

  /** @throws AlreadyExists for a known id; a unique violation for a known login */
  async insert(
    tx: Tx,
    { id, login, name, roles, organisation, email }: NewAccount,
    passwordHash: string,
    why: Why,
  ): Promise<void> {
    if (organisation)
      await tx.query(
        {
          name: 'add organisation',
          text: `INSERT INTO organisation (id, name, credit_code) VALUES ($1, $2, $3) ON CONFLICT (id) DO NOTHING`,
        },
        [organisation.id, organisation.name, organisation.creditCode],
      );
    await tx.query(
      {
        name: 'add person',
        text: `INSERT INTO person (account, login, name, password, roles, organisation, email) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      },
      [id, login, name, passwordHash, roles, organisation?.id ?? null, email ?? null],
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
}
