import type {
  ProblemCorrected,
  ProblemMerged,
  ProblemResubmitted,
  ProblemSubmitted,
  ProblemUnmerged,
} from '@zhitong/contracts';
import type { EventOf } from '@zhitong/events';
import type { EntityManager } from 'typeorm';

export type AboutSubmitter =
  | EventOf<typeof ProblemSubmitted>
  | EventOf<typeof ProblemResubmitted>
  | EventOf<typeof ProblemCorrected>
  | EventOf<typeof ProblemMerged>
  | EventOf<typeof ProblemUnmerged>;

/** Keeps whom a problem's answer is for: its organisation as it is now, and whose problem it was merged into. */
export async function keepSubmitter(manager: EntityManager, event: AboutSubmitter): Promise<void> {
  switch (event.type) {
    case 'ProblemSubmitted':
    case 'ProblemResubmitted': {
      const { dossier, declaration } = event.data;
      await manager.query(
        `INSERT INTO submitter (problem, account, number, title, credit_code) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (problem) DO UPDATE
         SET account = excluded.account, title = excluded.title, credit_code = excluded.credit_code`,
        [event.key, declaration.by, dossier.number, dossier.title, dossier.organisation.creditCode],
      );
      return;
    }
    case 'ProblemCorrected': {
      const { title, organisation } = event.data.dossier;
      await manager.query(`UPDATE submitter SET title = $2, credit_code = $3 WHERE problem = $1`, [
        event.key,
        title,
        organisation.creditCode,
      ]);
      return;
    }
    case 'ProblemMerged':
      await manager.query(`UPDATE submitter SET merged_into = $2 WHERE problem = $1`, [event.key, event.data.into]);
      return;
    case 'ProblemUnmerged':
      await manager.query(`UPDATE submitter SET merged_into = NULL WHERE problem = $1`, [event.key]);
  }
}
