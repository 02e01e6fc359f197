import { Inject, Injectable } from '@nestjs/common';
import { beijingDate, type OrganisationKind } from '@zhitong/contracts';
import { UnitOfWork, type Tx } from '@zhitong/events';
import { CLOCK, IDS, type Clock, type Ids, type Language } from '@zhitong/service';
import { LinkExpired } from '../links/link-expired.js';
import { Links } from '../links/links.js';
import { Inbox } from '../messages/inbox.js';
import { LetterBudgets } from '../messages/letter-budgets.js';
import { Letters, type Letter } from '../messages/letters.js';
import { Organisations } from '../organisations/organisations.js';
import { OrganisationNotices } from '../organisations/organisation-notices.js';
import { asForSomebody } from '../sessions/as-for-somebody.js';
import { hashPassword, passwordFits } from '../sessions/passwords.js';
import type { From } from '../trail/entry.js';
import { Trail } from '../trail/trail.js';
import { Accounts, isLoginTaken } from './accounts.js';
import { giveConsents } from './consents.js';
import { loginTaken, passwordWrong, refuseLoginInPassword } from './field-problems.js';
import { accountPeriods } from './rules.js';
import { sweep } from '../persistence/sweep.js';

/** What somebody enters who signs up for an enterprise. */
export interface Application {
  organisation: { name: string; creditCode: string; kind: OrganisationKind };
  name: string;
  login: string;
  password: string;
  email: string;
  mobile: string;
  language: Language;
}

interface Row extends Record<string, unknown> {
  id: string;
  organisation: string;
  credit_code: string;
  kind: OrganisationKind;
  login: string;
  password: string;
  name: string;
  email: string;
  mobile: string;
  language: Language;
}

/**
 * Enterprises sign up by themselves (docs/decisions/sign-up.md). Asking always does the same work and gets the same
 * answer; what is the case stands in the mail alone, so that only who holds the mailbox learns it.
 */
@Injectable()
export class SignUp {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(IDS) private readonly ids: Ids,
    private readonly links: Links,
    private readonly letters: Letters,
    private readonly budgets: LetterBudgets,
    private readonly inbox: Inbox,
    private readonly accounts: Accounts,
    private readonly organisations: Organisations,
    private readonly notices: OrganisationNotices,
    private readonly trail: Trail,
  ) {}

  /** @param network that it is asked from */
  async ask(application: Application, network: string): Promise<{ mail?: Letter }> {
    refuseLoginInPassword(application.password, application.login);
    const hash = await hashPassword(application.password);
    const { letter, contact } = await this.unitOfWork.run(async (tx) => {
      const id = await this.keep(tx, application, hash);
      const { kind, contact } = await this.verdict(tx, application);
      const token = await this.links.issue(tx, { purpose: 'sign-up', params: { signUp: id } }, accountPeriods.signUp);
      const mail = { kind, to: application.email, language: application.language };
      const path = kind === 'sign-up.confirm' ? { path: `/sign-up#${token}` } : {};
      const goes = await this.mayWrite(tx, application.email.toLowerCase(), network);
      return { letter: goes ? await this.letters.send(tx, { ...mail, ...path }) : undefined, contact };
    });
    const at = this.clock.now();
    // Once a day: whoever probes for organisations is noticed, and fills no inbox.
    const cause = `sign-up:${application.organisation.creditCode}:${beijingDate(at)}`;
    await asForSomebody(this.unitOfWork, contact, (tx, account) =>
      this.inbox.notify(tx, { account, kind: 'organisation.sign-up-tried', params: {}, cause, at: at.toISOString() }),
    );
    return this.letters.shown(letter);
  }

  /**
   * Makes account and organisation. The password is asked for again: a link that came by somebody else's doing opens
   * nothing to them.
   * @throws LinkExpired, OrganisationKnown, FieldsInvalid
   */
  async confirm(token: string, password: string, otherLogin: string | undefined, from: From) {
    const id = await this.unitOfWork.run(async (tx) => {
      const { params } = await this.links.look(tx, 'sign-up', token);
      const [row] = await tx.query<Row>({ text: `SELECT password FROM sign_up WHERE id = $1` }, [params.signUp]);
      if (!row) throw new LinkExpired('sign-up');
      if (!(await passwordFits(row.password, password))) throw passwordWrong();
      return this.ids.next('account');
    });
    return this.unitOfWork.run(async (tx) => {
      const { params } = await this.links.use(tx, 'sign-up', token);
      const [row] = await tx.query<Row>(
        { name: 'take sign-up', text: `DELETE FROM sign_up WHERE id = $1 RETURNING *` },
        [params.signUp],
      );
      if (!row) throw new LinkExpired('sign-up');
      const login = otherLogin ?? row.login;
      refuseLoginInPassword(password, login);
      await this.admit(tx, id, login, row);
      await this.trail.record(tx, id, { kind: 'permission-changed', change: 'signed-up', roles: ['enterprise'], from });
      return { account: id, login, organisation: row.credit_code };
    });
  }

  private async admit(tx: Tx, account: string, login: string, row: Row): Promise<void> {
    const { name, email, mobile, language, kind } = row;
    const organisation = { name: row.organisation, creditCode: row.credit_code, kind };
    const why = { actor: account };
    await this.organisations.register(tx, { ...organisation, confirmed: false }, why);
    const person = { id: account, login, name, email, mobile, language, password: '', roles: ['enterprise'] as const };
    await this.accounts.insert(tx, { ...person, organisation }, row.password, why).catch((error: unknown) => {
      throw isLoginTaken(error) ? loginTaken() : error;
    });
    await giveConsents(tx, account, this.clock.now());
    await this.notices.waiting(tx, organisation.name, `registered:${account}`);
  }

  private async keep(tx: Tx, { organisation, ...person }: Application, hash: string): Promise<string> {
    const id = this.ids.next('sign-up');
    const at = this.clock.now();
    await tx.query({ name: 'sweep sign-ups', text: sweep('sign_up', 'expires_at <= $1') }, [at]);
    await tx.query(
      {
        name: 'keep sign-up',
        text: `INSERT INTO sign_up (id, organisation, credit_code, kind, login, password, name, email, mobile, language, at, expires_at)
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      },
      [
        ...[id, organisation.name, organisation.creditCode, organisation.kind, person.login, hash, person.name],
        ...[person.email, person.mobile, person.language, at, new Date(at.getTime() + accountPeriods.signUp)],
      ],
    );
    return id;
  }

  /** Which mail goes out, and whose organisation it is where that is known. */
  private async verdict(tx: Tx, { organisation, login }: Application): Promise<{ kind: string; contact?: string }> {
    const [known] = await tx.query<{ contact: string | null }>(
      { name: 'known organisation', text: `SELECT contact FROM organisation WHERE credit_code = $1` },
      [organisation.creditCode],
    );
    const [taken] = await tx.query({ name: 'taken login', text: `SELECT 1 FROM person WHERE login = $1` }, [login]);
    if (known)
      return { kind: 'sign-up.organisation-known', ...(known.contact === null ? {} : { contact: known.contact }) };
    return { kind: taken ? 'sign-up.login-taken' : 'sign-up.confirm' };
  }

  /** Nobody's mailbox is filled by others, and nobody is kept out by who asked in their name from elsewhere. */
  private async mayWrite(tx: Tx, email: string, network: string): Promise<boolean> {
    return (
      (await this.budgets.spend(tx, 'sign-up-from-here', email, network)) &&
      (await this.budgets.spend(tx, 'sign-up', email))
    );
  }
}
