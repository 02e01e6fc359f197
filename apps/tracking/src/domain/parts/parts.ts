import { briefsTopic, intakeTopic, researchTopic, restrictedTopic, reviewTopic } from '@zhitong/contracts';
import { foldBrief, type BriefPart } from './brief-part.js';
import type { BriefsEvent, IntakeEvent, ResearchEvent, ReviewEvent, SeatEvent, TrackedEvent } from './event.js';
import { foldIntake, type IntakePart } from './intake-part.js';
import { foldPanel, type PanelPart } from './panel-part.js';
import { foldSeat, type SeatPart } from './seat-part.js';
import { foldTopic, type TopicPart } from './topic-part.js';

/** A part, and the last fact of its key that is in it. */
export type Known<P> = P & { seq: number };

/**
 * What the services have told of one problem, each aggregate for itself. A fact changes only the part of its own key,
 * and the log keeps the order of a key: so the parts are the same for every interleaving of topics and keys.
 */
export interface Parts {
  intake?: Known<IntakePart>;
  review: { panel?: Known<PanelPart>; seats: Readonly<Record<string, Known<SeatPart>>> };
  research: { topic?: Known<TopicPart> };
  briefs: { briefs: Readonly<Record<string, Known<BriefPart>>> };
}

export const noParts: Parts = { review: { seats: {} }, research: {}, briefs: { briefs: {} } };

/** The parts of `problem` after a fact that names it. A fact about another problem's aggregate leaves them alone. */
export function foldParts(parts: Parts, problem: string, event: TrackedEvent): Parts {
  const own = event.key === problem;
  const seq = Number(event.seq);
  const { review, briefs } = parts;
  switch (event.topic) {
    case intakeTopic.name:
      return own ? { ...parts, intake: { ...foldIntake(parts.intake, event as IntakeEvent), seq } } : parts;
    case reviewTopic.name:
      if (!own) return parts;
      return { ...parts, review: { ...review, panel: { ...foldPanel(review.panel, event as ReviewEvent), seq } } };
    case restrictedTopic.name: {
      const seat = event as SeatEvent;
      if (seat.data.panel !== problem) return parts;
      const folded = { ...foldSeat(review.seats[seat.key], seat), seq };
      return { ...parts, review: { ...review, seats: { ...review.seats, [seat.key]: folded } } };
    }
    case researchTopic.name:
      // Bids stand under keys of their own.
      if (!own) return parts;
      return { ...parts, research: { topic: { ...foldTopic(parts.research.topic, event as ResearchEvent), seq } } };
    case briefsTopic.name: {
      // Under a problem's own key stands its matter, which says nothing that the other parts do not say.
      if (own) return parts;
      const folded = { ...foldBrief(briefs.briefs[event.key], problem, event as BriefsEvent), seq };
      return { ...parts, briefs: { briefs: { ...briefs.briefs, [event.key]: folded } } };
    }
    default:
      return parts;
  }
}
