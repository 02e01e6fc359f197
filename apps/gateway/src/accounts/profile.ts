import { Inject, Injectable } from '@nestjs/common';
import { FieldsInvalid } from '@zhitong/contracts';
import { UnitOfWork, type Tx } from '@zhitong/events';
import { CLOCK, IDS, type Clock, type Ids, type Language } from '@zhitong/service';
import { DataSource } from 'typeorm';
import { LinkExpired } from '../links/link-expired.js';
import { Links } from '../links/links.js';
import { Inbox } from '../messages/inbox.js';
import { nameOfKind, switchableKinds } from '../messages/kinds.js';
import { LetterBudgets } from '../messages/letter-budgets.js';
import { Letters, type Letter } from '../messages/letters.js';
import { digest } from '../sessions/digest.js';
import { OwnPassword } from '../sessions/own-password.js';
import type { From } from '../trail/entry.js';
import { Trail } from '../trail/trail.js';
import { holdSession } from './access.js';
import { accountPeriods } from './rules.js';

interface Row {
  account: string;
  login: string;
  name: string;
  email: string | null;
  new_email: string | null;
  mobile: string | null;
  language: Language;
  mail: boolean;
  mail_off: string[];
}

/** What somebody enters about themselves. */
export interface ProfileChange {
  name: string;
  mobile?: string | undefined;
  language: Language;
  mail: boolean;
  mailOff: readonly string[];
  /** Takes effect when the link that goes there was opened. */
  email?: string | undefined;
  /** Needed with another address: recovery goes there. */
  password?: string | undefined;
}

const wrong = (field: string, code: string, zh: string, en: string) =>
  new FieldsInvalid([{ field, code, message: { zh, en } }]);

/** What a person keeps about themselves. Personal data: plain rows, no facts. */
@Injectable()
export class Profile {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(IDS) private readonly ids: Ids,
    private readonly ownPassword: OwnPassword,
    private readonly links: Links,
    private readonly letters: Letters,
    private readonly budgets: LetterBudgets,
    private readonly inbox: Inbox,
    private readonly trail: Trail,
  ) {}

  async read(account: string, language: Language) {
    const row = await this.row(account);
    const { login, name, email, mobile, mail } = row;
    return {
      ...{ account, login, name, email, mobile, mail },
      ...(row.new_email === null ? {} : { newEmail: row.new_email }),
      language: row.language,
      mailOff: row.mail_off,
      messageKinds: switchableKinds.map((kind) => ({ kind, name: nameOfKind(kind, language) })),
    };
  }

  /**
   * @param session token of the session in which it is changed
   * @throws FieldsInvalid, SignInDelayed after too many wrong passwords, TooManyLetters
   */
  async change(account: string, change: ProfileChange, session: string, from: From): Promise<{ mail?: Letter }> {
    const unknown = change.mailOff.find((kind) => !switchableKinds.includes(kind));
    if (unknown !== undefined)
      throw wrong('mailOff', 'message-kind', `没有可关闭的消息：${unknown}`, `no message to switch off: ${unknown}`);
    const before = await this.row(account);
    const email = change.email !== undefined && change.email !== before.email ? change.email : undefined;
    if (email !== undefined) {
      if (change.password === undefined)
        throw wrong('password', 'password-needed', '变更邮箱须输入密码', 'another address needs the password');
      await this.ownPassword.demand(account, change.password);
    }
    const letter = await this.unitOfWork.run(async (tx) => {
      await holdSession(tx, account, session);
      await tx.query(
        {
          name: 'change profile',
          text: `UPDATE person SET name = $2, mobile = $3, language = $4, mail = $5, mail_off = $6 WHERE account = $1`,
        },
        [account, change.name, change.mobile ?? null, change.language, change.mail, change.mailOff],
      );
      // Who enters the address in force again wants no other any more.
      if (change.email !== undefined && email === undefined) await this.dropAddress(tx, account);
      return email === undefined ? undefined : this.askAddress(tx, account, email, change.language, from);
    });
    return this.letters.shown(letter);
  }

  /** @throws LinkExpired */
  async confirmAddress(token: string, from: From): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const { account, params } = await this.links.use(tx, 'email', token);
      const [row] = await tx.query<{ email: string }>(
        { name: 'take new address', text: `DELETE FROM email_change WHERE account = $1 RETURNING email` },
        [account],
      );
      // The link confirms the address that it was sent to, and no other.
      if (!row || params.address !== digest(row.email)) throw new LinkExpired('email');
      await tx.query({ name: 'set address', text: `UPDATE person SET email = $2 WHERE account = $1` }, [
        account,
        row.email,
      ]);
      // What went to the old address opens nothing any more.
      await this.links.revoke(tx, 'recovery', account!);
      await this.links.revoke(tx, 'task', account!);
      await this.trail.record(tx, account!, { kind: 'secret-changed', secret: 'email', change: 'set', from });
    });
  }

  private async dropAddress(tx: Tx, account: string): Promise<void> {
    await this.links.revoke(tx, 'email', account);
    await tx.query({ name: 'drop new address', text: `DELETE FROM email_change WHERE account = $1` }, [account]);
  }

  /** The new address gets the link; the old one is told, in case it was not its owner. */
  private async askAddress(tx: Tx, account: string, email: string, language: Language, from: From): Promise<Letter> {
    await this.budgets.demand(tx, 'address-change', account);
    await this.links.revoke(tx, 'email', account);
    const token = await this.links.issue(
      tx,
      { purpose: 'email', account, params: { address: digest(email) } },
      accountPeriods.email,
    );
    await tx.query(
      {
        name: 'keep new address',
        text: `INSERT INTO email_change (account, email, expires_at) VALUES ($1, $2, $3)
               ON CONFLICT (account) DO UPDATE SET email = $2, expires_at = $3`,
      },
      [account, email, new Date(this.clock.now().getTime() + accountPeriods.email)],
    );
    const letter = await this.letters.send(tx, {
      ...{ kind: 'account.email-confirm', to: email, language, account },
      path: `/email#${token}`,
    });
    await this.inbox.notify(tx, {
      ...{ account, kind: 'account.email-changed', params: {}, cause: this.ids.next('email-change') },
      at: this.clock.now().toISOString(),
    });
    await this.trail.record(tx, account, { kind: 'secret-changed', secret: 'email', change: 'asked', from });
    return letter;
  }

  private async row(account: string): Promise<Row> {
    const [row] = await this.dataSource.query<Row[]>(
      `SELECT p.account, p.login, p.name, p.email, c.email AS new_email, p.mobile, p.language, p.mail, p.mail_off
       FROM person p LEFT JOIN email_change c USING (account) WHERE p.account = $1`,
      [account],
    );
    return row!;
  }
}
