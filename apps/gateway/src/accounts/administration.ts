import { Inject, Injectable } from '@nestjs/common';
import { Aggregates, type Tx } from '@zhitong/events';
import type { Role } from '@zhitong/identity';
import { NotFound } from '@zhitong/contracts';
import { CLOCK, IDS, type Clock, type Command, type Ids } from '@zhitong/service';
import {
  account,
  changeAffiliation,
  changeRoles,
  disable,
  enable,
  type AccountFact,
  type AccountState,
} from '../domain/account.js';
import { Inbox } from '../messages/inbox.js';
import { GATEWAY_OPTIONS, type GatewayOptions } from '../options.js';
import { Contacts } from '../organisations/contacts.js';
import { kindFor, Organisations } from '../organisations/organisations.js';
import { SecondFactor } from '../second-factor/second-factor.js';
import type { From } from '../trail/entry.js';
import { Trail } from '../trail/trail.js';
import { AccountRegister } from './account-register.js';
import { endAccess, endRolesBut } from './access.js';
import { lockAdministrators } from './administrators.js';
import { checkRoleList, needsOrganisation } from './field-problems.js';
import { PowerfulRoles } from './powerful-roles.js';
import { LastAdministrator, NotOneself } from './refusals.js';
import { rolesOfOrganisations } from './rules.js';

/** What is changed about somebody else's account, and where the request came from. */
interface About {
  id: string;
  command: Command;
  from: From;
}

/** Changing what accounts may do: each change is a fact, stands in the trail, and takes effect at once. */
@Injectable()
export class Administration {
  constructor(
    @Inject(Aggregates) private readonly aggregates: Aggregates,
    @Inject(GATEWAY_OPTIONS) private readonly options: GatewayOptions,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(IDS) private readonly ids: Ids,
    private readonly register: AccountRegister,
    private readonly organisations: Organisations,
    private readonly contacts: Contacts,
    private readonly powerful: PowerfulRoles,
    private readonly inbox: Inbox,
    private readonly secondFactor: SecondFactor,
    private readonly trail: Trail,
  ) {}

  /**
   * @param proved whether the caller's own password was shown, which a new powerful role wants
   * @throws NotFound, NotOneself, LastAdministrator, FieldsInvalid
   */
  async changeRoles(tx: Tx, about: About, roles: readonly Role[], proved: boolean): Promise<void> {
    const { id, command } = about;
    checkRoleList(roles);
    await this.demandOther(tx, about);
    if (!roles.includes('administrator')) await this.keepAdministrator(tx, id);
    const belongs = await this.register.belongs(tx.manager, id);
    if (!belongs && roles.some((role) => rolesOfOrganisations.includes(role))) throw needsOrganisation('roles');
    const { state: before } = await this.aggregates.lock(tx, account, id);
    const given = roles.filter((role) => !before.roles.includes(role));
    this.powerful.demand(given, proved);
    const facts = await this.change(tx, about, (state) => changeRoles({ account: id, roles }, state));
    if (facts.length === 0) return;
    await tx.query({ name: 'set roles', text: `UPDATE person SET roles = $2 WHERE account = $1` }, [id, roles]);
    await endRolesBut(tx, id, roles);
    const [at, cause] = [this.clock.now().toISOString(), facts[0]!.id];
    await this.inbox.notify(tx, { account: id, kind: 'account.roles-changed', params: {}, cause, at });
    const whom = { account: id, name: await this.register.nameOf(tx.manager, id) };
    await this.powerful.tell(tx, 'given', { given, by: command.actor.account, whom, cause });
    const acts = roles.some((role) => rolesOfOrganisations.includes(role));
    await (acts ? this.contacts.takeUp(tx, id, about) : this.contacts.pass(tx, id, about));
    await this.record(tx, about, 'roles', { roles, cause });
  }

  /** All that the account is signed in with ends. @throws NotFound, NotOneself, LastAdministrator, NotAllowedNow */
  async disable(tx: Tx, about: About): Promise<void> {
    await this.demandOther(tx, about);
    await this.keepAdministrator(tx, about.id);
    const [fact] = await this.change(tx, about, (state) => disable(about.id, state));
    await endAccess(tx, about.id);
    await this.contacts.pass(tx, about.id, about);
    await this.record(tx, about, 'disabled', { cause: fact!.id });
  }

  /**
   * The person signs in anew.
   * @param proved whether the caller's own password was shown, which letting a powerful role in again wants
   * @throws NotFound, NotAllowedNow, FieldsInvalid
   */
  async enable(tx: Tx, about: About, proved: boolean): Promise<void> {
    const { id, command } = about;
    await this.demandOther(tx, about);
    const { state: before } = await this.aggregates.lock(tx, account, id);
    if (before.status === 'disabled') this.powerful.demand(before.roles, proved);
    const [fact] = await this.change(tx, about, (state) => enable(id, state));
    await this.contacts.takeUp(tx, id, about);
    const cause = fact!.id;
    const whom = { account: id, name: await this.register.nameOf(tx.manager, id) };
    await this.powerful.tell(tx, 'restored', { given: before.roles, by: command.actor.account, whom, cause });
    await this.record(tx, about, 'enabled', { cause });
  }

  /**
   * Moves somebody to another organisation, or to none.
   * @throws NotFound, NotOneself, FieldsInvalid where a role needs an organisation
   */
  async changeAffiliation(
    tx: Tx,
    about: About,
    organisation: { name: string; creditCode: string } | undefined,
  ): Promise<void> {
    const { id, command } = about;
    await this.demandOther(tx, about);
    const { state } = await this.aggregates.lock(tx, account, id);
    const { roles } = state;
    if (!organisation && roles.some((role) => rolesOfOrganisations.includes(role))) throw needsOrganisation();
    const to =
      organisation && (await this.organisations.ensure(tx, { ...organisation, kind: kindFor(roles) }, command.why));
    const facts = await this.change(tx, about, (now) =>
      changeAffiliation({ account: id, ...(organisation ? { organisation: organisation.creditCode } : {}) }, now),
    );
    if (facts.length === 0) return;
    await tx.query({ name: 'set organisation', text: `UPDATE person SET organisation = $2 WHERE account = $1` }, [
      id,
      to ?? null,
    ]);
    await this.contacts.pass(tx, id, about);
    if (to !== undefined) await this.organisations.join(tx, to, id, roles);
    await this.record(tx, about, 'affiliation', { cause: facts[0]!.id, ...(to === undefined ? {} : { object: to }) });
  }

  /**
   * For somebody who lost the authenticator and the recovery codes. All that the account is signed in with ends.
   * @throws NotFound, also where there is none; NotOneself
   */
  async removeSecondFactor(tx: Tx, about: About): Promise<void> {
    const { id } = about;
    await this.demandOther(tx, about);
    if (!(await this.secondFactor.isSet(tx, id))) throw new NotFound();
    await endAccess(tx, id);
    await this.secondFactor.remove(tx, id);
    const [cause, at] = [this.ids.next('second-factor'), this.clock.now().toISOString()];
    await this.inbox.notify(tx, { account: id, kind: 'account.second-factor-removed', params: {}, cause, at });
    const { account: by, role } = about.command.actor;
    const removed = { kind: 'secret-changed', secret: 'second-factor', change: 'removed' } as const;
    await this.trail.record(tx, id, { ...removed, by, role, from: about.from });
  }

  private async change(tx: Tx, { id, command }: About, decide: (state: AccountState) => AccountFact[]) {
    const { facts } = await this.aggregates.change(tx, account, id, command.expected, decide, command.why);
    return facts;
  }

  /** Whether it exists is asked first: nobody learns of accounts from the refusal. */
  private async demandOther(tx: Tx, { id, command }: About): Promise<void> {
    await this.register.belongs(tx.manager, id);
    if (id === command.actor.account) throw new NotOneself();
  }

  private async keepAdministrator(tx: Tx, id: string): Promise<void> {
    const active = await lockAdministrators(tx, this.options.demo);
    if (active.length > 0 && active.every((one) => one === id)) throw new LastAdministrator();
  }

  private async record(
    tx: Tx,
    { id, command, from }: About,
    change: string,
    more: { roles?: readonly Role[]; object?: string; cause: string },
  ): Promise<void> {
    const { account: by, role } = command.actor;
    await this.trail.record(tx, id, { kind: 'permission-changed', change, by, role, from, ...more });
  }
}
