import { attachmentsOf, moveAttachments, type Attachment, type Retention } from '@zhitong/service';
import type { Tx } from '@zhitong/events';
import type { EntityManager } from 'typeorm';

/** Files that somebody has sent for an objection that is not raised yet: like a draft, for nobody else. */
export const evidenceInMaking = (panel: string, account: string): string => `draft/objection/${panel}/${account}`;
export const evidenceOf = (objection: string): string => `objection/${objection}`;

/** What was sent belongs to the objection from now on. */
export const raiseEvidence = (tx: Tx, panel: string, account: string, objection: string): Promise<void> =>
  moveAttachments(tx, evidenceInMaking(panel, account), evidenceOf(objection));

export const filesOfObjection = (manager: EntityManager, objection: string): Promise<Attachment[]> =>
  attachmentsOf(manager, evidenceOf(objection));

/** What somebody sent and never raised an objection with. */
export const forgetEvidence = (manager: EntityManager, account: string): Promise<unknown> =>
  manager.query(`DELETE FROM service.attachment WHERE account = $1 AND subject LIKE 'draft/objection/%'`, [account]);

/** A public notice lasts a week: what was not raised within a month is not raised any more. */
export const evidenceRetention: Retention = {
  table: 'service.attachment',
  since: 'at',
  days: 30,
  only: `subject LIKE 'draft/objection/%'`,
  why: 'evidence for an objection that nobody has raised; the notice is long over',
};
