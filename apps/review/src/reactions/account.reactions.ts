import { Controller, Inject } from '@nestjs/common';
import { AccountDisabled, AccountEnabled, AccountRolesChanged, AffiliationChanged } from '@zhitong/contracts';
import type { Change, EventOf } from '@zhitong/events';
import { IDS, type Ids } from '@zhitong/service';
import type { EntityManager } from 'typeorm';
import type { FixedRules } from '../domain/rules.js';
import { giveUpConflicted } from '../persistence/conflicted-seats.js';
import { moveExpert, restoreExpert, retireExpert } from '../persistence/experts.js';
import { REVIEW_RULES } from '../review-rules.js';
import { Reacts } from './subscriber.js';

/**
 * What becomes known of people. These facts name an account, so nothing on the review topic may be caused by them:
 * seats alone change here, and the panel learns of it when the place is taken again.
 */
@Controller()
export class AccountReactions {
  constructor(
    @Inject(IDS) private readonly ids: Ids,
    @Inject(REVIEW_RULES) private readonly rules: FixedRules,
  ) {}

  /** A new employer can make a conflict; the former one stays one for some years. */
  @Reacts(AffiliationChanged)
  async affiliationChanged(event: EventOf<typeof AffiliationChanged>, look: EntityManager): Promise<Change[]> {
    const { account, organisation } = event.data;
    if (organisation === undefined) return [];
    await moveExpert(look, account, organisation, event.at);
    return giveUpConflicted(
      look,
      { experts: [account] },
      { newId: () => this.ids.next('seat'), at: event.at, rules: this.rules },
    );
  }

  /** Nobody invites the expert any more. Seats run out by their deadline, or the secretariat replaces them. */
  @Reacts(AccountDisabled)
  async disabled(event: EventOf<typeof AccountDisabled>, look: EntityManager): Promise<Change[]> {
    await retireExpert(look, event.data.account);
    return [];
  }

  @Reacts(AccountEnabled)
  async enabled(event: EventOf<typeof AccountEnabled>, look: EntityManager): Promise<Change[]> {
    await restoreExpert(look, event.data.account);
    return [];
  }

  /** Who is no expert any more, nor chairs any, is invited no more, and who becomes one again may be. */
  @Reacts(AccountRolesChanged)
  async rolesChanged(event: EventOf<typeof AccountRolesChanged>, look: EntityManager): Promise<Change[]> {
    const { account, roles } = event.data;
    await (roles.some((one) => one === 'expert' || one === 'chair') ? restoreExpert : retireExpert)(look, account);
    return [];
  }
}
