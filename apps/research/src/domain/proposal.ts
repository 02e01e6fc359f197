import type { Organisation } from '@zhitong/contracts';

/** What a team offers (揭榜方案). While it is being written every part may be missing. */
export interface Proposal {
  approach: string;
  /** One for each indicator of the call. */
  answers: { indicator: string; promised: string; how: string }[];
  months: number;
  money: number;
  milestones: { title: string; deliverable: string; month: number; money: number }[];
  /** Others who do the work with the team: their people may not judge either. */
  partners: { name: string; creditCode: string }[];
  /** Who does the work; bids of before have none. */
  members?: { name: string; title: string; part: string }[];
}

/** A bid that was sealed in time, as the evaluation sees it. */
export interface Bid {
  id: string;
  lead: string;
  team: Organisation;
  submittedAt: string;
  proposal: Proposal;
}
