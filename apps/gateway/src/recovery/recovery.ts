import { Inject, Injectable } from '@nestjs/common';
import { UnitOfWork } from '@zhitong/events';
import { CLOCK, IDS, type Clock, type Ids } from '@zhitong/service';
import { DataSource } from 'typeorm';
import { asForSomebody } from '../sessions/as-for-somebody.js';
import { Links } from '../links/links.js';
import { Inbox } from '../messages/inbox.js';
import { GATEWAY_OPTIONS, type GatewayOptions } from '../options.js';
import { Devices } from '../sessions/devices.js';
import { hashPassword } from '../sessions/passwords.js';
import { signInRules } from '../sessions/rules.js';
import { Sessions } from '../sessions/sessions.js';
import type { From } from '../trail/entry.js';
import { Trail } from '../trail/trail.js';

/** Getting in again without the password: a link by mail, good once and for an hour. */
@Injectable()
export class Recovery {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(GATEWAY_OPTIONS) private readonly options: GatewayOptions,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(IDS) private readonly ids: Ids,
    private readonly links: Links,
    private readonly inbox: Inbox,
    private readonly sessions: Sessions,
    private readonly devices: Devices,
    private readonly trail: Trail,
  ) {}

  /** Sends a link if there is such an account. Earlier links are worth nothing from then on. */
  async ask(login: string): Promise<void> {
    const [person] = await this.dataSource.query<{ account: string }[]>(
      `SELECT p.account FROM person p JOIN account a ON a.id = p.account
       WHERE p.login = $1 AND a.status = 'active' AND p.email IS NOT NULL AND ($2 OR NOT p.demo)`,
      [login, this.options.demo],
    );
    await asForSomebody(this.unitOfWork, person?.account, async (tx, account) => {
      await this.links.revoke(tx, 'recovery', account);
      const token = await this.links.issue(tx, { purpose: 'recovery', account, params: {} }, signInRules.recovery);
      await this.inbox.notify(tx, {
        account,
        kind: 'account.recovery',
        params: {},
        cause: this.ids.next('recovery'),
        at: this.clock.now().toISOString(),
        link: `/recovery#${token}`,
      });
    });
  }

  /** @throws LinkExpired */
  async use(token: string, newPassword: string, from: From): Promise<void> {
    const hash = await hashPassword(newPassword);
    const account = await this.unitOfWork.run(async (tx) => {
      const link = await this.links.use(tx, 'recovery', token);
      await tx.query({ name: 'set password', text: `UPDATE person SET password = $2 WHERE account = $1` }, [
        link.account,
        hash,
      ]);
      await this.inbox.notify(tx, {
        account: link.account!,
        kind: 'account.password-set',
        params: {},
        cause: this.ids.next('recovery'),
        at: this.clock.now().toISOString(),
      });
      await this.trail.record(tx, link.account!, {
        kind: 'secret-changed',
        secret: 'password',
        change: 'recovered',
        from,
      });
      return link.account!;
    });
    await this.sessions.revokeAll(account);
    await this.devices.forget(account);
  }
}
