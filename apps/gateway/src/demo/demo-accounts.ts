import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { UnitOfWork } from '@zhitong/events';
import { roles } from '@zhitong/identity';
import { DataSource } from 'typeorm';
import { Accounts } from '../accounts/accounts.js';
import { hashPassword } from '../sessions/passwords.js';
import { GATEWAY_OPTIONS, type GatewayOptions } from '../options.js';
import { demoPassword, demoPeople } from './people.js';

/** In demo mode, everybody of the sample line has an account from the first start on. */
@Injectable()
export class DemoAccounts implements OnApplicationBootstrap {
  constructor(
    @Inject(GATEWAY_OPTIONS) private readonly options: GatewayOptions,
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    private readonly accounts: Accounts,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (!this.options.demo) return;
    const rows = await this.dataSource.query<{ account: string }[]>(
      `SELECT account FROM person UNION SELECT account FROM erasure`,
    );
    // Who was erased stays so.
    const present = new Set(rows.map(({ account }) => account));
    const missing = demoPeople.filter(({ id }) => !present.has(id));
    if (missing.length === 0) return;
    const hash = await hashPassword(demoPassword);
    for (const person of missing)
      await this.unitOfWork.run((tx) =>
        this.accounts.insert(
          tx,
          { ...person, login: person.id, password: '', email: `${person.id}@demo.invalid`, demo: true },
          hash,
          { actor: 'system' },
        ),
      );
  }
}

/** What the start prints: who can sign in, by the role that they take on first. A chair is an expert too. */
export const demoLogins = (): string[] => [
  `demo logins, password ${demoPassword} · 演示账号，密码 ${demoPassword}`,
  ...roles.flatMap((role) => {
    const holders = demoPeople.filter(
      (person) => person.roles[0] === role || (role === 'chair' && person.roles.includes(role)),
    );
    return holders.length === 0 ? [] : [`  ${role.padEnd(14)} ${holders.map(({ id }) => id).join(' ')}`];
  }),
];
