import { Inject, Injectable } from '@nestjs/common';
import { UnitOfWork, type Tx } from '@zhitong/events';
import type { Role } from '@zhitong/identity';
import { DataSource } from 'typeorm';
import { GATEWAY_OPTIONS, type GatewayOptions } from '../options.js';
import { SecondFactor } from '../second-factor/second-factor.js';
import { asForSomebody } from './as-for-somebody.js';
import { Attempts } from './attempts.js';
import { Devices } from './devices.js';
import { hashPassword, isOutdated, passwordFits } from './passwords.js';
import { SecondFactorNeeded, SecondFactorWrong, WrongCredentials } from './refusals.js';
import type { From } from '../trail/entry.js';
import { Trail } from '../trail/trail.js';
import type { Session } from './session.js';
import { Sessions } from './sessions.js';

/** What somebody shows who wants to come in. */
export interface Credentials {
  login: string;
  password: string;
  role?: Role | undefined;
  /** Of the second factor. */
  code?: string | undefined;
  /** The cookie of a browser that signed in before. */
  device?: string | undefined;
  from: From;
}

export interface SignedIn {
  token: string;
  session: Session;
  /** For the device's cookie, where the device is new. */
  device?: string;
}

interface Person {
  account: string;
  password: string;
}

/** Lets people in. What it answers tells nothing of accounts to those who do not know the password. */
@Injectable()
export class SignIn {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(GATEWAY_OPTIONS) private readonly options: GatewayOptions,
    private readonly sessions: Sessions,
    private readonly attempts: Attempts,
    private readonly devices: Devices,
    private readonly secondFactor: SecondFactor,
    private readonly trail: Trail,
  ) {}

  /** @throws SignInDelayed, WrongCredentials, SecondFactorNeeded, SecondFactorWrong, and what {@link Sessions.roleFor} throws */
  async open({ login, password, role, code, device, from }: Credentials): Promise<SignedIn> {
    const known = await this.devices.known(login, device);
    const attempt = await this.attempts.take(this.attempts.counter(login, known));
    const person = await this.person(login);
    if (!(await passwordFits(person?.password, password)) || !person) {
      await asForSomebody(this.unitOfWork, person?.account, (tx, account) =>
        this.trail.record(tx, account, { kind: 'sign-in-failed', reason: 'password', from }),
      );
      throw new WrongCredentials();
    }
    const opened = await this.withPassword(person, { role, code, from, known: known !== undefined }).catch(
      async (error: unknown) => {
        if (error instanceof SecondFactorWrong)
          await this.trail.note(person.account, { kind: 'sign-in-failed', reason: 'second-factor', from });
        // The password was right: what is missing now is no guess.
        else if (!(error instanceof WrongCredentials)) await this.attempts.release(attempt);
        throw error;
      },
    );
    await this.attempts.succeeded(attempt);
    if (isOutdated(person.password)) await this.rehash(person, password);
    return { ...(await this.sessions.renewed(opened.token)), ...(opened.device ? { device: opened.device } : {}) };
  }

  /** What was true when the password was checked is true while the session is opened, or it is not. */
  private withPassword(
    { account, password }: Person,
    { role, code, from, known }: Pick<Credentials, 'role' | 'code' | 'from'> & { known: boolean },
  ): Promise<{ token: string; device?: string }> {
    return this.unitOfWork.run(async (tx) => {
      const [same] = await tx.query<{ roles: Role[] }>(
        { name: 'same password', text: `SELECT roles FROM person WHERE account = $1 AND password = $2 FOR SHARE` },
        [account, password],
      );
      if (!same) throw new WrongCredentials();
      const factor = await this.showFactor(tx, account, code);
      const device = known ? undefined : await this.devices.remember(tx, account);
      const method = factor ? 'password-and-code' : 'password';
      const token = await this.admit(tx, { account, roles: same.roles }, role, factor, from, method);
      return { token, ...(device === undefined ? {} : { device }) };
    });
  }

  /** Whether a second factor was shown; false where the account has none. */
  private async showFactor(tx: Tx, account: string, code: string | undefined): Promise<boolean> {
    if (!(await this.secondFactor.isSet(tx, account))) return false;
    if (code === undefined) throw new SecondFactorNeeded();
    await this.secondFactor.use(tx, account, code);
    return true;
  }

  /**
   * Opens a session for somebody who has shown who they are, and whose access is held.
   * @param method by which; stands in the trail
   * @returns the session's token
   */
  async admit(
    tx: Tx,
    { account, roles }: { account: string; roles: readonly Role[] },
    role: Role | undefined,
    factor: boolean,
    from: From,
    method: string,
  ): Promise<string> {
    // Who names no role gets the first that may be had at once.
    const usual = roles.find((one) => factor || !this.sessions.needsFactor(one));
    const wanted = role ?? usual ?? roles[0]!;
    // Who holds nothing but roles that need a second factor may at least set it up.
    const enrols = !factor && this.sessions.needsFactor(wanted) && roles.includes(wanted);
    const acts = enrols ? wanted : this.sessions.roleFor(roles, wanted, factor);
    const token = await this.sessions.open(tx, { account, role: acts, factor, enrols, from });
    await this.trail.record(tx, account, { kind: 'signed-in', method, role: acts, from });
    return token;
  }

  private async person(login: string): Promise<Person | undefined> {
    const [person] = await this.dataSource.query<Person[]>(
      `SELECT p.account, p.password FROM person p JOIN account a ON a.id = p.account
       WHERE p.login = $1 AND a.status = 'active' AND ($2 OR NOT p.demo)`,
      [login, this.options.demo],
    );
    return person;
  }

  /** A password that was changed meanwhile stays changed. */
  private async rehash({ account, password: old }: Person, password: string): Promise<void> {
    await this.dataSource.query(`UPDATE person SET password = $2 WHERE account = $1 AND password = $3`, [
      account,
      await hashPassword(password),
      old,
    ]);
  }
}
