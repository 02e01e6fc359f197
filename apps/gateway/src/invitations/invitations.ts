import { Inject, Injectable } from '@nestjs/common';
import { NotFound } from '@zhitong/contracts';
import { UnitOfWork, type Tx } from '@zhitong/events';
import type { Actor, Role } from '@zhitong/identity';
import { CLOCK, IDS, type Clock, type Command, type Ids, type Language } from '@zhitong/service';
import { holdAccess } from '../accounts/access.js';
import { Accounts, isLoginTaken } from '../accounts/accounts.js';
import { giveConsents } from '../accounts/consents.js';
import { checkRoleList, loginTaken, refuseLoginInPassword } from '../accounts/field-problems.js';
import { PowerfulRoles } from '../accounts/powerful-roles.js';
import { accountPeriods } from '../accounts/rules.js';
import { LinkExpired } from '../links/link-expired.js';
import { Links } from '../links/links.js';
import { Inbox } from '../messages/inbox.js';
import { Letters, type Letter } from '../messages/letters.js';
import { GATEWAY_OPTIONS, type GatewayOptions } from '../options.js';
import { hashPassword } from '../sessions/passwords.js';
import type { From } from '../trail/entry.js';
import { Trail } from '../trail/trail.js';
import {
  addInvitation,
  closeInvitation,
  inviterOf,
  listInvitations,
  lockInvitation,
  renewInvitation,
  voidLinks,
  type InvitationRow,
} from './invitation-rows.js';
import { Inviter } from './inviter.js';
import { InvitationClosed } from './refusals.js';

export interface NewInvitation {
  email: string;
  name: string;
  roles: readonly Role[];
  organisation?: { name: string; creditCode: string } | undefined;
  language: Language;
}

export interface Acceptance {
  token: string;
  login: string;
  password: string;
  name: string;
  mobile?: string | undefined;
  language: Language;
}

/** People who come because somebody asked them to. Who invites, and to what, stands in the trail. */
@Injectable()
export class Invitations {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(IDS) private readonly ids: Ids,
    @Inject(GATEWAY_OPTIONS) private readonly options: GatewayOptions,
    private readonly inviter: Inviter,
    private readonly powerful: PowerfulRoles,
    private readonly links: Links,
    private readonly letters: Letters,
    private readonly accounts: Accounts,
    private readonly inbox: Inbox,
    private readonly trail: Trail,
  ) {}

  /** @throws ContactOnly */
  async list(actor: Actor) {
    return this.unitOfWork.run(async (tx) => {
      const rows = await listInvitations(tx.manager, this.options.demo, await this.inviter.rangeOf(tx, actor));
      return { items: rows.map((row) => this.view(row)) };
    });
  }

  /**
   * @param proved whether the caller's own password was shown, which powerful roles want
   * @throws ContactOnly, InvitesWhenConfirmed, FieldsInvalid, TooManyLetters
   */
  async make(
    tx: Tx,
    command: Command,
    invitation: NewInvitation,
    proved: boolean,
    from: From,
  ): Promise<{ id: string; letter: Letter }> {
    const { email, name, roles, language } = invitation;
    const { account, role } = command.actor;
    checkRoleList(roles);
    const organisation = await this.inviter.admit(tx, command, roles, invitation.organisation);
    this.powerful.demand(roles, proved);
    const id = this.ids.next('invitation');
    const at = this.clock.now();
    const expires_at = new Date(at.getTime() + accountPeriods.invitation);
    const about = { id, email, name, roles: [...roles], organisation, inviter: account, language };
    await addInvitation(tx, { ...about, at, expires_at });
    const letter = await this.send(tx, (await this.lock(tx, id))!);
    await this.powerful.tell(tx, 'offered', { given: roles, by: account, whom: { name }, cause: id });
    await this.trail.record(tx, account, {
      ...{ kind: 'permission-changed', change: 'invited', object: id, roles, role, from },
    });
    return { id, letter };
  }

  /**
   * Sends an invitation again, also one that has expired or whose sender has lost the right to invite. The caller vouches
   * for it from then on, and what went out before opens nothing.
   *
   * @throws NotFound, ContactOnly, InvitationClosed, InvitesWhenConfirmed, FieldsInvalid, TooManyLetters
   */
  async again(tx: Tx, command: Command, id: string, proved: boolean, from: From): Promise<Letter> {
    const { account, role } = command.actor;
    const { roles, organisation, organisation_name, credit_code } = await this.openTo(tx, command.actor, id);
    this.powerful.demand(roles, proved);
    const into = organisation === null ? undefined : { name: organisation_name!, creditCode: credit_code! };
    await this.inviter.admit(tx, command, roles, into, id);
    await renewInvitation(tx, id, account, new Date(this.clock.now().getTime() + accountPeriods.invitation));
    await voidLinks(tx, id);
    const letter = await this.send(tx, (await this.lock(tx, id))!);
    await this.trail.record(tx, account, {
      ...{ kind: 'permission-changed', change: 'invited-again', object: id, roles, role, from },
    });
    return letter;
  }

  async shown(tx: Tx, id: string) {
    return this.view((await this.lock(tx, id))!);
  }

  /** @throws NotFound, ContactOnly, InvitationClosed */
  async revoke(tx: Tx, { actor }: Command, id: string, from: From): Promise<void> {
    await this.openTo(tx, actor, id);
    await closeInvitation(tx, id, 'revoked');
    await voidLinks(tx, id);
    const { account, role } = actor;
    await this.trail.record(tx, account, {
      ...{ kind: 'permission-changed', change: 'invitation-revoked', object: id, role, from },
    });
  }

  /** Who invites to what. @throws LinkExpired */
  async look(token: string) {
    return this.unitOfWork.run(async (tx) => {
      const { params } = await this.links.look(tx, 'invitation', token);
      const row = await this.open(tx, params.invitation);
      const { name, roles, inviter, organisation, expiresAt } = this.view(row);
      return { name, roles, inviter, expiresAt, ...(organisation ? { organisation: organisation.name } : {}) };
    });
  }

  /** Makes the account. @throws LinkExpired, FieldsInvalid */
  async accept({ token, password, ...person }: Acceptance, from: From): Promise<{ account: string; login: string }> {
    refuseLoginInPassword(password, person.login);
    const hash = await hashPassword(password);
    return this.unitOfWork.run(async (tx) => {
      const { params } = await this.links.use(tx, 'invitation', token);
      const row = await this.open(tx, params.invitation);
      const account = this.ids.next('account');
      await this.admit(tx, account, person, row, hash);
      await closeInvitation(tx, row.id, 'accepted', account);
      await giveConsents(tx, account, this.clock.now());
      const at = this.clock.now().toISOString();
      const told = { account: row.inviter, kind: 'invitation.accepted', params: {}, cause: row.id, at };
      await this.inbox.notify(tx, told);
      await this.trail.record(tx, account, {
        ...{ kind: 'permission-changed', change: 'invitation-accepted', object: row.id, roles: row.roles, from },
      });
      return { account, login: person.login };
    });
  }

  private async admit(
    tx: Tx,
    id: string,
    { mobile, ...person }: Omit<Acceptance, 'token' | 'password'>,
    { email, roles, organisation, organisation_name, credit_code }: InvitationRow,
    hash: string,
  ): Promise<void> {
    const joined =
      organisation === null ? undefined : { id: organisation, name: organisation_name!, creditCode: credit_code! };
    await this.accounts
      .insert(
        tx,
        {
          ...{ id, ...person, email, roles, password: '' },
          ...(mobile === undefined ? {} : { mobile }),
          ...(joined ? { organisation: joined } : {}),
        },
        hash,
        { actor: id },
      )
      .catch((error: unknown) => {
        throw isLoginTaken(error) ? loginTaken() : error;
      });
  }

  private async send(tx: Tx, { id, email, language, inviter_name }: InvitationRow): Promise<Letter> {
    const link = { purpose: 'invitation', params: { invitation: id } } as const;
    const token = await this.links.issue(tx, link, accountPeriods.invitation);
    return this.letters.send(tx, {
      ...{ kind: 'invitation.sent', to: email, language, path: `/invitation#${token}` },
      params: { inviter: inviter_name },
    });
  }

  /**
   * What a link may still stand for: nobody is let in by who has lost the right to invite. Whoever takes that right away
   * waits until this is over, or is seen here.
   */
  private async open(tx: Tx, id: unknown): Promise<InvitationRow> {
    const inviter = await inviterOf(tx, id);
    if (inviter !== undefined) await holdAccess(tx, inviter);
    const row = await this.lock(tx, id);
    if (row?.status !== 'open' || !row.vouched) throw new LinkExpired('invitation');
    return row;
  }

  /** One that the caller may still take back or send again. @throws NotFound, ContactOnly, InvitationClosed */
  private async openTo(tx: Tx, actor: Actor, id: string): Promise<InvitationRow> {
    const range = await this.inviter.rangeOf(tx, actor);
    const row = await this.lock(tx, id);
    if (!row || (range !== null && row.organisation !== range)) throw new NotFound();
    if (row.status !== 'open') throw new InvitationClosed();
    return row;
  }

  private lock(tx: Tx, id: unknown): Promise<InvitationRow | undefined> {
    return lockInvitation(tx, this.options.demo, id);
  }

  private view(row: InvitationRow) {
    return {
      ...{ id: row.id, name: row.name, email: row.email, roles: row.roles, inviter: row.inviter_name },
      ...(row.organisation === null ? {} : { organisation: { id: row.organisation, name: row.organisation_name! } }),
      status: this.statusOf(row),
      at: row.at,
      expiresAt: row.expires_at,
    };
  }

  private statusOf({ status, expires_at, vouched }: InvitationRow) {
    if (status !== 'open') return status;
    if (expires_at.getTime() <= this.clock.now().getTime()) return 'expired';
    return vouched ? status : 'void';
  }
}
