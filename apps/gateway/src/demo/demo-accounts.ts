import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { UnitOfWork, type Tx } from '@zhitong/events';
import { roles } from '@zhitong/identity';
import { DataSource, type EntityManager } from 'typeorm';
import { Accounts } from '../accounts/accounts.js';
import { hashPassword } from '../sessions/passwords.js';
import { GATEWAY_OPTIONS, type GatewayOptions } from '../options.js';
import { demoPassword, demoPeople, type DemoPerson } from './people.js';

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
    const missing = await missingOf(this.dataSource.manager);
    if (missing.length === 0) return;
    const hash = await hashPassword(demoPassword);
    for (const person of missing) await this.unitOfWork.run((tx) => this.add(tx, person, hash));
  }

  private async add(tx: Tx, person: DemoPerson, hash: string): Promise<void> {
    // Gateways that start at the same moment: one makes an account, the others find it.
    await tx.query({ text: `SELECT pg_advisory_xact_lock(hashtext('zhitong.demo-accounts'))` });
    if (!(await missingOf(tx.manager)).includes(person)) return;
    const account = { ...person, login: person.id, password: '', email: `${person.id}@demo.invalid`, demo: true };
    await this.accounts.insert(tx, account, hash, { actor: 'system' });
  }
}

/** Who was erased stays so. */
async function missingOf(manager: EntityManager): Promise<readonly DemoPerson[]> {
  const rows = await manager.query<{ account: string }[]>(
    `SELECT account FROM person UNION SELECT account FROM erasure`,
  );
  const present = new Set(rows.map(({ account }) => account));
  return demoPeople.filter(({ id }) => !present.has(id));
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
