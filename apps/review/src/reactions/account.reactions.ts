import { Controller, Inject } from '@nestjs/common';
import { AffiliationChanged } from '@zhitong/contracts';
import { change, type Change, type EventOf } from '@zhitong/events';
import { IDS, type Ids } from '@zhitong/service';
import type { EntityManager } from 'typeorm';
import type { ReviewRules } from '../domain/rules.js';
import { conflictFound } from '../domain/seat/decide.js';
import { seat, type SeatState } from '../domain/seat/seat.js';
import { replacement } from '../persistence/replacement.js';
import { REVIEW_RULES } from '../review-rules.js';
import { Reacts } from './subscriber.js';

/** A new employer can make a conflict: seats on panels about it are given up, their scores count no more. */
@Controller()
export class AccountReactions {
  constructor(
    @Inject(IDS) private readonly ids: Ids,
    @Inject(REVIEW_RULES) private readonly rules: ReviewRules,
  ) {}

  @Reacts(AffiliationChanged)
  async affiliationChanged(event: EventOf<typeof AffiliationChanged>, look: EntityManager): Promise<Change[]> {
    const { account, organisation } = event.data;
    if (organisation === undefined) return [];
    await look.query(`UPDATE expert SET employer_code = $2 WHERE id = $1`, [account, organisation]);
    const hit = await look.query<{ id: string; state: SeatState }[]>(
      `SELECT s.id, s.state FROM seat s JOIN panel p ON p.id = s.panel AND p.round = s.round
       WHERE s.expert = $1 AND s.status IN ('invited', 'accepted') AND p.status IN ('inviting', 'scoring')
         AND (p.state #>> '{dossier,organisation,creditCode}' = $2
           OR EXISTS (SELECT 1 FROM jsonb_array_elements(p.state #> '{dossier,joined}') j WHERE j #>> '{organisation,creditCode}' = $2))`,
      [account, organisation],
    );
    const changes: Change[] = [];
    for (const left of hit) {
      changes.push(change(seat, left.id, (state) => conflictFound(left.id, 'same-entity', state)));
      changes.push(
        ...(await replacement(look, left, { newId: this.ids.next('seat'), at: event.at, rules: this.rules })),
      );
    }
    return changes;
  }
}
