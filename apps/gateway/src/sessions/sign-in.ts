import { Inject, Injectable } from '@nestjs/common';
import { UnitOfWork } from '@zhitong/events';
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
  roles: Role[];
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
    const counter = this.attempts.counter(login, known);
    await this.attempts.demandPatience(counter);
    const person = await this.person(login);
    if (!(await passwordFits(person?.password, password)) || !person) {
      await this.attempts.failed(counter);
      await asForSomebody(this.unitOfWork, person?.account, (tx, account) =>
        this.trail.record(tx, account, { kind: 'sign-in-failed', reason: 'password', from }),
      );
      throw new WrongCredentials();
    }
    const factor = await this.showFactor(person.account, code).catch(async (error: unknown) => {
      if (error instanceof SecondFactorWrong) {
        await this.attempts.failed(counter);
        await this.trail.note(person.account, { kind: 'sign-in-failed', reason: 'second-factor', from });
      }
      throw error;
    });
    const opened = await this.admit(person, role, factor, from, factor ? 'password-and-code' : 'password');
    await this.attempts.succeeded(counter);
    if (isOutdated(person.password)) await this.rehash(person.account, password);
    return known === undefined ? { ...opened, device: await this.devices.remember(person.account) } : opened;
  }

  /** Whether a second factor was shown; false where the account has none. */
  private async showFactor(account: string, code: string | undefined): Promise<boolean> {
    return this.unitOfWork.run(async (tx) => {
      if (!(await this.secondFactor.isSet(tx, account))) return false;
      if (code === undefined) throw new SecondFactorNeeded();
      await this.secondFactor.use(tx, account, code);
      return true;
    });
  }

  /** Opens a session for somebody who has shown who they are. @param method by which; stands in the trail */
  async admit(
    { account, roles }: Pick<Person, 'account' | 'roles'>,
    role: Role | undefined,
    factor: boolean,
    from: From,
    method: string,
  ): Promise<{ token: string; session: Session }> {
    // Who names no role gets the first that may be had at once.
    const usual = roles.find((one) => factor || !this.sessions.needsFactor(one));
    const wanted = role ?? usual ?? roles[0]!;
    // Who holds nothing but roles that need a second factor may at least set it up.
    const enrols = !factor && this.sessions.needsFactor(wanted) && roles.includes(wanted);
    const { token, session } = await this.sessions.open({
      account,
      role: enrols ? wanted : this.sessions.roleFor(roles, wanted, factor),
      factor,
      enrols,
      from,
    });
    await this.trail.note(account, { kind: 'signed-in', method, role: session!.role, from });
    return { token, session: session! };
  }

  private async person(login: string): Promise<Person | undefined> {
    const [person] = await this.dataSource.query<Person[]>(
      `SELECT p.account, p.password, p.roles FROM person p JOIN account a ON a.id = p.account
       WHERE p.login = $1 AND a.status = 'active' AND ($2 OR NOT p.demo)`,
      [login, this.options.demo],
    );
    return person;
  }

  private async rehash(account: string, password: string): Promise<void> {
    await this.dataSource.query(`UPDATE person SET password = $2 WHERE account = $1`, [
      account,
      await hashPassword(password),
    ]);
  }
}
