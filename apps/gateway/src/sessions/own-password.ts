import { Inject, Injectable } from '@nestjs/common';
import { FieldsInvalid } from '@zhitong/contracts';
import { UnitOfWork } from '@zhitong/events';
import { CLOCK, IDS, type Clock, type Ids } from '@zhitong/service';
import { DataSource } from 'typeorm';
import { takeBack } from '../accounts/access.js';
import { Inbox } from '../messages/inbox.js';
import type { From } from '../trail/entry.js';
import { Trail } from '../trail/trail.js';
import { Attempts } from './attempts.js';
import { Devices } from './devices.js';
import { hashPassword, passwordFits } from './passwords.js';

/** The password of somebody who is signed in. */
@Injectable()
export class OwnPassword {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(IDS) private readonly ids: Ids,
    private readonly attempts: Attempts,
    private readonly devices: Devices,
    private readonly inbox: Inbox,
    private readonly trail: Trail,
  ) {}

  /** Who found an open screen does not get further than it. @throws FieldsInvalid, SignInDelayed after too many failures */
  async demand(account: string, password: string): Promise<void> {
    const attempt = await this.attempts.take(this.attempts.counter(account, 'own-password'));
    const [person] = await this.dataSource.query<{ password: string }[]>(
      `SELECT password FROM person WHERE account = $1`,
      [account],
    );
    if (await passwordFits(person?.password, password)) return this.attempts.succeeded(attempt);
    throw new FieldsInvalid([
      { field: 'password', code: 'wrong-password', message: { zh: '密码不正确', en: 'the password is wrong' } },
    ]);
  }

  /**
   * Sets another password; every other way in that may have been laid by somebody who knew the old one ends with it.
   * @param session token of the one that stays
   * @returns the token of this browser's device, for its cookie
   */
  async change(account: string, password: string, session: string, from: From): Promise<string> {
    const hash = await hashPassword(password);
    return this.unitOfWork.run(async (tx) => {
      await takeBack(tx, account, session);
      await tx.query({ name: 'set password', text: `UPDATE person SET password = $2 WHERE account = $1` }, [
        account,
        hash,
      ]);
      const device = await this.devices.remember(tx, account);
      await this.inbox.notify(tx, {
        ...{ account, kind: 'account.password-changed', params: {}, cause: this.ids.next('password') },
        at: this.clock.now().toISOString(),
      });
      await this.trail.record(tx, account, { kind: 'secret-changed', secret: 'password', change: 'changed', from });
      return device;
    });
  }
}
