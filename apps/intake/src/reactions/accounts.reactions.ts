import { Controller } from '@nestjs/common';
import {
  AccountDisabled,
  AccountEnabled,
  AccountRegistered,
  AccountRolesChanged,
  AffiliationChanged,
  OrganisationAskedAgain,
  OrganisationConfirmed,
  OrganisationRefused,
  OrganisationRegistered,
} from '@zhitong/contracts';
import type { Change, EventOf } from '@zhitong/events';
import type { EntityManager } from 'typeorm';
import type { Standing } from '../domain/standing.js';
import { keepAccount } from '../persistence/enterprise-accounts.js';
import { keepStanding } from '../persistence/standings.js';
import { Reacts } from './group.js';

/** How organisations stand with the secretariat, and whose accounts act for them. Kept also of those that have submitted nothing: it may come later. */
@Controller()
export class AccountsReactions {
  @Reacts(OrganisationRegistered)
  registered(event: EventOf<typeof OrganisationRegistered>, look: EntityManager) {
    return keep(look, event.data, 'unconfirmed');
  }

  @Reacts(OrganisationConfirmed)
  confirmed(event: EventOf<typeof OrganisationConfirmed>, look: EntityManager) {
    return keep(look, event.data, 'confirmed');
  }

  @Reacts(OrganisationRefused)
  refused(event: EventOf<typeof OrganisationRefused>, look: EntityManager) {
    return keep(look, event.data, 'refused');
  }

  @Reacts(OrganisationAskedAgain)
  askedAgain(event: EventOf<typeof OrganisationAskedAgain>, look: EntityManager) {
    return keep(look, event.data, 'unconfirmed');
  }

  @Reacts(AccountRegistered)
  async accountRegistered({ data }: EventOf<typeof AccountRegistered>, look: EntityManager): Promise<Change[]> {
    await keepAccount(look, data.account, { creditCode: data.organisation ?? null, acts: actsFor(data.roles) });
    return [];
  }

  @Reacts(AffiliationChanged)
  async affiliationChanged({ data }: EventOf<typeof AffiliationChanged>, look: EntityManager): Promise<Change[]> {
    await keepAccount(look, data.account, { creditCode: data.organisation ?? null });
    return [];
  }

  @Reacts(AccountRolesChanged)
  async rolesChanged({ data }: EventOf<typeof AccountRolesChanged>, look: EntityManager): Promise<Change[]> {
    await keepAccount(look, data.account, { acts: actsFor(data.roles) });
    return [];
  }

  @Reacts(AccountDisabled)
  async disabled({ data }: EventOf<typeof AccountDisabled>, look: EntityManager): Promise<Change[]> {
    await keepAccount(look, data.account, { disabled: true });
    return [];
  }

  @Reacts(AccountEnabled)
  async enabled({ data }: EventOf<typeof AccountEnabled>, look: EntityManager): Promise<Change[]> {
    await keepAccount(look, data.account, { disabled: false });
    return [];
  }
}

const actsFor = (roles: readonly string[]): boolean => roles.includes('enterprise');

async function keep(
  look: EntityManager,
  { creditCode }: { creditCode: string },
  standing: Exclude<Standing, 'unknown'>,
): Promise<Change[]> {
  await keepStanding(look, creditCode, standing);
  return [];
}
