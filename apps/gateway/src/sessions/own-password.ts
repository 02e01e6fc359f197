import { Inject, Injectable } from '@nestjs/common';
import { FieldsInvalid } from '@zhitong/contracts';
import { DataSource } from 'typeorm';
import { Attempts } from './attempts.js';
import { hashPassword, passwordFits } from './passwords.js';

/** The password of somebody who is signed in. */
@Injectable()
export class OwnPassword {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    private readonly attempts: Attempts,
  ) {}

  /** Who found an open screen does not get further than it. @throws FieldsInvalid, SignInDelayed after too many failures */
  async demand(account: string, password: string): Promise<void> {
    const counter = this.attempts.counter(account, 'own-password');
    await this.attempts.demandPatience(counter);
    const [person] = await this.dataSource.query<{ password: string }[]>(
      `SELECT password FROM person WHERE account = $1`,
      [account],
    );
    if (await passwordFits(person?.password, password)) return this.attempts.succeeded(counter);
    await this.attempts.failed(counter);
    throw new FieldsInvalid([
      { field: 'password', code: 'wrong-password', message: { zh: '密码不正确', en: 'the password is wrong' } },
    ]);
  }

  async set(account: string, password: string): Promise<void> {
    await this.dataSource.query(`UPDATE person SET password = $2 WHERE account = $1`, [
      account,
      await hashPassword(password),
    ]);
  }
}
