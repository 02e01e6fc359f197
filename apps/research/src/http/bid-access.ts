import { Forbidden, NotFound, type Organisation } from '@zhitong/contracts';
import type { Actor } from '@zhitong/identity';
import type { TopicState } from '../domain/topic-state.js';
import type { ProposalRow } from '../persistence/proposals.js';

/** The organisation that a team bids as. */
export function bidderOf({ organisation }: Actor): Organisation {
  if (!organisation) throw new Forbidden({ zh: '请先登记所在单位', en: 'Your organisation is not registered yet' });
  const { id, name, creditCode } = organisation;
  return { id, name, creditCode };
}

/** @throws NotFound for a bid of somebody else: nobody may learn that it exists */
export function ownBid(row: ProposalRow | undefined, actor: Actor): ProposalRow {
  if (!row || row.team.creditCode !== actor.organisation?.creditCode) throw new NotFound();
  return row;
}

/**
 * Whether the bids of a topic's present call are open. A call that ended before its closing never opens them: they go
 * back unread.
 */
export const bidsOpen = ({ call }: TopicState): boolean => call?.bids !== undefined;
