import { Controller } from '@nestjs/common';
import {
  MilestoneDecided,
  OutcomeRegistered,
  ProblemAccepted,
  ProblemResubmitted,
  ProblemSubmitted,
  ReviewConcluded,
  ReviewConfirmed,
  TopicAccepted,
  TopicAwarded,
  TopicTerminated,
} from '@zhitong/contracts';
import type { EventOf, Projection } from '@zhitong/events';
import { subscriber } from '@zhitong/events/nest';

const { Projects } = subscriber('briefs-evidence');

const cited = [
  ProblemSubmitted,
  ProblemResubmitted,
  ProblemAccepted,
  ReviewConcluded,
  ReviewConfirmed,
  TopicAwarded,
  MilestoneDecided,
  TopicAccepted,
  TopicTerminated,
  OutcomeRegistered,
] as const;
type Cited = EventOf<(typeof cited)[number]>;

/** Recorded facts that a brief can cite, by problem; and whom to answer. */
@Controller()
export class EvidenceProjection {
  @Projects(cited)
  async keep(events: Cited[], { manager }: Projection): Promise<void> {
    const rows = events.flatMap((event) => event.data.problems.map((problem) => ({ event, problem })));
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
    for (const event of events)
      if (event.type === 'ProblemSubmitted' || event.type === 'ProblemResubmitted') {
        const { dossier, declaration } = event.data;
        await manager.query(
          `INSERT INTO submitter (problem, account, number, title, credit_code) VALUES ($1, $2, $3, $4, $5)
           ON CONFLICT (problem) DO UPDATE SET account = excluded.account, title = excluded.title`,
          [event.key, declaration.by, dossier.number, dossier.title, dossier.organisation.creditCode],
        );
      }
  }
}
