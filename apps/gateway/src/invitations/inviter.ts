import { Inject, Injectable } from '@nestjs/common';
import { FieldsInvalid } from '@zhitong/contracts';
import type { Tx } from '@zhitong/events';
import type { Actor, Role } from '@zhitong/identity';
import { CLOCK, type Clock, type Command } from '@zhitong/service';
import { expertRoles } from '../accounts/expert-accounts.js';
import { needsOrganisation, roleBeyond } from '../accounts/field-problems.js';
import { rolesOfOrganisations } from '../accounts/rules.js';
import { LetterBudgets } from '../messages/letter-budgets.js';
import { kindFor, Organisations } from '../organisations/organisations.js';
import { ContactOnly } from '../organisations/refusals.js';
import { InvitesWhenConfirmed } from './refusals.js';
import { invitationRules } from './rules.js';

/**
 * Whom somebody may invite to what: the administrator anybody to anything, a contact into the own organisation, the
 * secretariat experts for its library.
 */
@Injectable()
export class Inviter {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly organisations: Organisations,
    private readonly budgets: LetterBudgets,
  ) {}

  /** Whose invitations somebody sees and takes back: an organisation's, or null for all. @throws ContactOnly */
  async rangeOf(tx: Tx, actor: Actor): Promise<string | null> {
    if (actor.role === 'administrator') return null;
    const id = actor.organisation?.id;
    const [row] = await tx.query<{ contact: string | null }>(
      { name: 'contact of own organisation', text: `SELECT contact FROM organisation WHERE id = $1` },
      [id ?? null],
    );
    if (id === undefined || row?.contact !== actor.account) throw new ContactOnly();
    return id;
  }

  /**
   * @param again the invitation that is sent again, where it is not a new one
   * @returns id of the organisation that is joined
   * @throws ContactOnly, InvitesWhenConfirmed, FieldsInvalid, TooManyLetters
   */
  async admit(
    tx: Tx,
    { actor, why }: Command,
    roles: readonly Role[],
    given: { name: string; creditCode: string } | undefined,
    again?: string,
  ): Promise<string | null> {
    if (actor.role === 'secretariat') return this.admitExperts(tx, actor, roles, given);
    const own = await this.rangeOf(tx, actor);
    if (own === null) {
      await this.budgets.demand(tx, 'invitation-of-house', actor.account);
      if (given) return this.organisations.ensure(tx, { ...given, kind: kindFor(roles) }, why);
      if (roles.some((role) => rolesOfOrganisations.includes(role))) throw needsOrganisation();
      return null;
    }
    if (given && given.creditCode !== actor.organisation!.creditCode)
      throw wrong('organisation', 'organisation-own', '只能邀请加入本单位', 'you invite into your own organisation');
    const held = await this.rolesOf(tx, own);
    const beyond = roles.find((role) => !held.includes(role));
    if (beyond !== undefined) throw roleBeyond(beyond);
    await this.demandRoom(tx, own, again);
    await this.budgets.demand(tx, 'invitation-of-organisation', own);
    return own;
  }

  /** Experts belong to no organisation here: the library says where they work. */
  private async admitExperts(
    tx: Tx,
    { account }: Actor,
    roles: readonly Role[],
    given: object | undefined,
  ): Promise<null> {
    const beyond = roles.find((role) => !(expertRoles as readonly Role[]).includes(role));
    if (beyond !== undefined) throw roleBeyond(beyond);
    if (given) throw wrong('organisation', 'organisation-own', '邀请专家不填单位', 'experts are invited without one');
    await this.budgets.demand(tx, 'invitation-of-house', account);
    return null;
  }

  /** What the people of the organisation act as, of the roles that belong to organisations. */
  private async rolesOf(tx: Tx, organisation: string): Promise<readonly Role[]> {
    const [row] = await tx.query<{ roles: Role[] }>(
      {
        name: 'roles of organisation',
        text: `SELECT ARRAY(SELECT DISTINCT unnest(roles) FROM person WHERE organisation = $1) AS roles`,
      },
      [organisation],
    );
    return row!.roles.filter((role) => rolesOfOrganisations.includes(role));
  }

  private async demandRoom(tx: Tx, organisation: string, again: string | undefined): Promise<void> {
    const [row] = await tx.query<{ status: string; open: number }>(
      {
        name: 'open invitations',
        text: `SELECT o.status, (SELECT count(*)::int FROM invitation i
                 WHERE i.organisation = o.id AND i.status = 'open' AND i.expires_at > $2
                   AND i.id IS DISTINCT FROM $3) AS open
               FROM organisation o WHERE o.id = $1`,
      },
      [organisation, this.clock.now(), again ?? null],
    );
    if (row!.status !== 'confirmed') throw new InvitesWhenConfirmed();
    if (row!.open >= invitationRules.openPerOrganisation)
      throw wrong('email', 'too-many-invitations', '未接受的邀请过多，请先撤销一些', 'too many are open: revoke some');
  }
}

const wrong = (field: string, code: string, zh: string, en: string) =>
  new FieldsInvalid([{ field, code, message: { zh, en } }]);
