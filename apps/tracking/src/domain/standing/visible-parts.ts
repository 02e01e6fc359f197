import type { Audience } from '../audience.js';
import type { BriefPart } from '../parts/brief-part.js';
import type { IntakePart } from '../parts/intake-part.js';
import type { PanelPart } from '../parts/panel-part.js';
import type { Parts } from '../parts/parts.js';
import type { TopicPart } from '../parts/topic-part.js';
import type { Briefs } from './brief-standing.js';
import type { Seats } from './review-standing.js';

/** What an audience may know of a problem's parts: everything that it is told is derived from this alone. */
export interface VisibleParts {
  intake: IntakePart | undefined;
  panel: PanelPart | undefined;
  /** Undefined: nobody may learn from it who reviews, nor how far they are. */
  seats: Seats | undefined;
  topic: TopicPart | undefined;
  briefs: Briefs;
}

/** @param account the leader, for the audience `leader` */
export const visibleParts = (parts: Parts, audience: Audience, account?: string): VisibleParts => ({
  intake: parts.intake,
  panel: audience === 'team' ? undefined : parts.review.panel,
  seats: audience === 'all' ? parts.review.seats : undefined,
  topic: parts.research.topic,
  briefs: briefsFor(parts.briefs.briefs, audience, account),
});

function briefsFor(briefs: Briefs, audience: Audience, account: string | undefined): Briefs {
  switch (audience) {
    case 'all':
    case 'office':
      return briefs;
    case 'submitter':
      return mapped(briefs, withoutInternal);
    case 'leader':
      return filtered(briefs, ({ recipients }) => account !== undefined && recipients.includes(account));
    case 'team':
      return {};
  }
}

const withoutInternal = (brief: BriefPart): BriefPart => ({
  ...brief,
  instructions: brief.instructions.filter(({ audience }) => audience === 'enterprise'),
});

const mapped = (briefs: Briefs, change: (brief: BriefPart) => BriefPart): Briefs =>
  Object.fromEntries(Object.entries(briefs).map(([id, brief]) => [id, change(brief)]));

const filtered = (briefs: Briefs, keep: (brief: BriefPart) => boolean): Briefs =>
  Object.fromEntries(Object.entries(briefs).filter(([, brief]) => keep(brief)));
