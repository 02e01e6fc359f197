import { Inject, Injectable } from '@nestjs/common';
import { Aggregates, type Tx } from '@zhitong/events';
import type { Role } from '@zhitong/identity';
import { CLOCK, type Clock, type Command } from '@zhitong/service';
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
import { kindFor, Organisations } from '../organisations/organisations.js';
import type { From } from '../trail/entry.js';
import { Trail } from '../trail/trail.js';
import { AccountRegister } from './account-register.js';
import { endAccess, endRolesBut } from './access.js';
import { checkRoleList, needsOrganisation } from './field-problems.js';
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
    private readonly register: AccountRegister,
    private readonly organisations: Organisations,
    private readonly inbox: Inbox,
    private readonly trail: Trail,
  ) {}

  /** @throws NotFound, NotOneself, LastAdministrator, FieldsInvalid */
  async changeRoles(tx: Tx, about: About, roles: readonly Role[]): Promise<void> {
    const { id } = about;
    checkRoleList(roles);
    await this.demandOther(tx, about);
    if (!roles.includes('administrator')) await this.keepAdministrator(tx, id);
    const belongs = await this.register.belongs(tx.manager, id);
    if (!belongs && roles.some((role) => rolesOfOrganisations.includes(role))) throw needsOrganisation('roles');
    const facts = await this.change(tx, about, (state) => changeRoles({ account: id, roles }, state));
    if (facts.length === 0) return;
    await tx.query({ name: 'set roles', text: `UPDATE person SET roles = $2 WHERE account = $1` }, [id, roles]);
    await endRolesBut(tx, id, roles);
    const at = this.clock.now().toISOString();
    await this.inbox.notify(tx, { account: id, kind: 'account.roles-changed', params: {}, cause: facts[0]!.id, at });
    await this.record(tx, about, 'roles', { roles, cause: facts[0]!.id });
  }

  /** All that the account is signed in with ends. @throws NotFound, NotOneself, LastAdministrator, NotAllowedNow */
  async disable(tx: Tx, about: About): Promise<void> {
    await this.demandOther(tx, about);
    await this.keepAdministrator(tx, about.id);
    const [fact] = await this.change(tx, about, (state) => disable(about.id, state));
    await endAccess(tx, about.id);
    await this.record(tx, about, 'disabled', { cause: fact!.id });
  }

  /** The person signs in anew. @throws NotFound, NotAllowedNow */
  async enable(tx: Tx, about: About): Promise<void> {
    await this.demandOther(tx, about);
    const [fact] = await this.change(tx, about, (state) => enable(about.id, state));
    await this.record(tx, about, 'enabled', { cause: fact!.id });
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
    await tx.query({ name: 'no contact', text: `UPDATE organisation SET contact = NULL WHERE contact = $1` }, [id]);
    if (to !== undefined) await this.organisations.join(tx, to, id, roles);
    await this.record(tx, about, 'affiliation', { cause: facts[0]!.id, ...(to === undefined ? {} : { object: to }) });
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

  /**
   * The rows of all administrators are locked, in one order: of two that take the role from each other at the same
   * moment, the second finds itself the last.
   */
  private async keepAdministrator(tx: Tx, id: string): Promise<void> {
    const rows = await tx.query<{ account: string }>(
      {
        name: 'administrators',
        text: `SELECT p.account FROM person p WHERE 'administrator' = ANY(p.roles) AND ($1 OR NOT p.demo)
               ORDER BY p.account FOR NO KEY UPDATE`,
      },
      [this.options.demo],
    );
    // Read after the lock: what was committed while waiting for it counts.
    const active = await tx.query<{ account: string }>(
      {
        name: 'active administrators',
        text: `SELECT p.account FROM person p JOIN account a ON a.id = p.account
               WHERE p.account = ANY($1) AND a.status = 'active' AND 'administrator' = ANY(p.roles)`,
      },
      [rows.map((row) => row.account)],
    );
    const others = active.filter((row) => row.account !== id);
    if (others.length === 0 && active.length > 0) throw new LastAdministrator();
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
