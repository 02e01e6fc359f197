import { Controller } from '@nestjs/common';
import {
  MilestoneDecided,
  OutcomeRegistered,
  ProblemAccepted,
  ProblemCorrected,
  ProblemMerged,
  ProblemResubmitted,
  ProblemSubmitted,
  ProblemUnmerged,
  ReviewConcluded,
  ReviewConfirmed,
  TopicAccepted,
  TopicAwarded,
  TopicTerminated,
} from '@zhitong/contracts';
import type { EventOf, Projection } from '@zhitong/events';
import { subscriber } from '@zhitong/events/nest';

import { keepSubmitter, type AboutSubmitter } from './submitters.js';

const { Projects } = subscriber('briefs-evidence');

const cited = [
  ProblemSubmitted,
  ProblemResubmitted,
  ProblemAccepted,
  ProblemCorrected,
  ReviewConcluded,
  ReviewConfirmed,
  TopicAwarded,
  MilestoneDecided,
  TopicAccepted,
  TopicTerminated,
  OutcomeRegistered,
] as const;
const kept = [...cited, ProblemMerged, ProblemUnmerged] as const;
type Cited = EventOf<(typeof cited)[number]>;
type Kept = EventOf<(typeof kept)[number]>;

const isCited = (event: Kept): event is Cited => cited.some(({ type }) => type === event.type);
const isAboutSubmitter = (event: Kept): event is Kept & AboutSubmitter =>
  event.type.startsWith('Problem') && event.type !== 'ProblemAccepted';

/** Recorded facts that a brief can cite, by problem; and whom to answer. */
@Controller()
export class EvidenceProjection {
  @Projects(kept)
  async keep(events: Kept[], { manager }: Projection): Promise<void> {
    const rows = events.filter(isCited).flatMap((event) => event.data.problems.map((problem) => ({ event, problem })));
    await manager.query(
      `INSERT INTO evidence (id, problem, kind, at, actor, payload)
       SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::timestamptz[], $5::text[], $6::jsonb[]) ON CONFLICT DO NOTHING`,
      [
        rows.map((r) => r.event.id),
        rows.map((r) => r.problem),
        rows.map((r) => r.event.type),
        rows.map((r) => r.event.at),
        rows.map((r) => r.event.actor),
        rows.map((r) => JSON.stringify(r.event.data)),
      ],
    );
    for (const event of events.filter(isAboutSubmitter)) await keepSubmitter(manager, event);
  }
}
