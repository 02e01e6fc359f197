import type { EntityManager } from 'typeorm';
import type { ProposalRow } from '../persistence/proposals.js';
import type { TopicState } from '../domain/topic-state.js';

/** A bid with the topic that it is for. */
export interface BidRow extends Pick<ProposalRow, 'id' | 'team' | 'content'> {
  submittedAt: Date;
  topic: TopicState;
}

/** The bids of every present call that has closed, page by page: those of an open call stay sealed. */
export const openedBids = (manager: EntityManager, after: string, limit: number): Promise<BidRow[]> =>
  manager.query(
    `SELECT p.id, p.team, p.content, p.submitted_at AS "submittedAt", t.state AS topic
     FROM proposal p JOIN topic t ON t.id = p.topic AND t.round = p.round
     WHERE p.submitted_at IS NOT NULL AND t.state->'call'->>'bids' IS NOT NULL AND p.id > $1 ORDER BY p.id LIMIT $2`,
    [after, limit],
  );
