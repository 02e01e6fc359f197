import { Controller } from '@nestjs/common';
import {
  OrganisationAskedAgain,
  OrganisationConfirmed,
  OrganisationRefused,
  OrganisationRegistered,
} from '@zhitong/contracts';
import type { Change, EventOf } from '@zhitong/events';
import type { EntityManager } from 'typeorm';
import type { Standing } from '../domain/standing.js';
import { keepStanding } from '../persistence/standings.js';
import { Reacts } from './group.js';

/** How organisations stand with the secretariat. Kept also of those that have submitted nothing: it may come later. */
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
}

async function keep(
  look: EntityManager,
  { creditCode }: { creditCode: string },
  standing: Exclude<Standing, 'unknown'>,
): Promise<Change[]> {
  await keepStanding(look, creditCode, standing);
  return [];
}
