import { Inject, Injectable } from '@nestjs/common';
import { UnitOfWork } from '@zhitong/events';
import { CLOCK, IDS, type Clock, type Ids } from '@zhitong/service';
import { DataSource } from 'typeorm';
import { takeBack } from '../accounts/access.js';
import { asForSomebody, Undone } from '../sessions/as-for-somebody.js';
import { Links } from '../links/links.js';
import { Inbox } from '../messages/inbox.js';
import { GATEWAY_OPTIONS, type GatewayOptions } from '../options.js';
import { Devices } from '../sessions/devices.js';
import { hashPassword } from '../sessions/passwords.js';
import { signInRules } from '../sessions/rules.js';
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
    private readonly devices: Devices,
    private readonly trail: Trail,
  ) {}

  /**
   * Sends a link if there is such an account, and not too many have gone there lately. Earlier ones stay good until one is
   * used: whoever asks in somebody's name takes nothing from them.
   */
  async ask(login: string): Promise<void> {
    const [person] = await this.dataSource.query<{ account: string }[]>(
      `SELECT p.account FROM person p JOIN account a ON a.id = p.account
       WHERE p.login = $1 AND a.status = 'active' AND p.email IS NOT NULL AND ($2 OR NOT p.demo)`,
      [login, this.options.demo],
    );
    await asForSomebody(this.unitOfWork, person?.account, async (tx, account) => {
      // One after another, so that none is overlooked.
      await tx.query({ name: 'close access', text: `SELECT 1 FROM person WHERE account = $1 FOR NO KEY UPDATE` }, [
        account,
      ]);
      const sent = await this.links.count(tx, 'recovery', account);
      const token = await this.links.issue(tx, { purpose: 'recovery', account, params: {} }, signInRules.recovery);
      await this.inbox.notify(tx, {
        account,
        kind: 'account.recovery',
        params: {},
        cause: this.ids.next('recovery'),
        at: this.clock.now().toISOString(),
        link: `/recovery#${token}`,
      });
      if (sent >= signInRules.recoveryLinks) throw new Undone();
    });
  }

  /** @returns the token of this browser's device, for its cookie. @throws LinkExpired */
  async use(token: string, newPassword: string, from: From): Promise<string> {
    const hash = await hashPassword(newPassword);
    return this.unitOfWork.run(async (tx) => {
      const account = (await this.links.use(tx, 'recovery', token)).account!;
      await takeBack(tx, account);
      await tx.query({ name: 'set password', text: `UPDATE person SET password = $2 WHERE account = $1` }, [
        account,
        hash,
      ]);
      const device = await this.devices.remember(tx, account);
      await this.inbox.notify(tx, {
        account,
        kind: 'account.password-set',
        params: {},
        cause: this.ids.next('recovery'),
        at: this.clock.now().toISOString(),
      });
      await this.trail.record(tx, account, { kind: 'secret-changed', secret: 'password', change: 'recovered', from });
      return device;
    });
  }
}
