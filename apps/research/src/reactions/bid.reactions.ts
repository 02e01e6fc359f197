import { Controller } from '@nestjs/common';
import { CallFailed, TopicAwarded, TopicTerminated } from '@zhitong/contracts';
import { change, type Change, type EventOf } from '@zhitong/events';
import type { EntityManager } from 'typeorm';
import { bid, releaseBid, type ReleaseBid } from '../domain/bid.js';
import { calledTitle } from '../domain/dossier.js';
import type { TopicState } from '../domain/topic-state.js';
import { proposals } from '../persistence/proposals.js';
import { Reacts } from './group.js';

/** When a call is over, the teams that it passed by are told. Until then nothing may show that they bid. */
@Controller()
export class BidReactions {
  @Reacts(TopicAwarded)
  awarded(event: EventOf<typeof TopicAwarded>, look: EntityManager): Promise<Change[]> {
    return release(event, 'not-chosen', look, { except: event.data.bid });
  }

  @Reacts(CallFailed)
  failed(event: EventOf<typeof CallFailed>, look: EntityManager): Promise<Change[]> {
    return release(event, 'call-failed', look, { round: event.data.round });
  }

  @Reacts(TopicTerminated)
  terminated(event: EventOf<typeof TopicTerminated>, look: EntityManager): Promise<Change[]> {
    return release(event, 'terminated', look, { except: event.data.bid });
  }
}

async function release(
  event: { key: string; at: Date },
  reason: ReleaseBid['reason'],
  look: EntityManager,
  which: { round?: number; except?: string | undefined },
): Promise<Change[]> {
  const bids = await proposals.toRelease(look, event.key, event.at, which);
  if (bids.length === 0) return [];
  const [row] = await look.query<{ state: TopicState }[]>(`SELECT state FROM topic WHERE id = $1`, [event.key]);
  const title = row ? calledTitle(row.state) : '';
  return bids.map(({ id, lead }) => change(bid, id, (state) => releaseBid({ bid: id, lead, title, reason }, state)));
}
