import type { EntityManager } from 'typeorm';
import type { Asking } from './personal-data.js';

/** A name that tells nothing of who gave it: what it is for, and how it ends, is kept. */
const plainName = `'附件' || coalesce(substring(name FROM '\\.[A-Za-z0-9]{1,5}$'), '')`;

/** What somebody sent in, and what for; somebody else is told how it is called, and nothing of drafts. */
export const filesOf = (manager: EntityManager, { account, own }: Asking): Promise<object[]> =>
  manager.query(
    own
      ? `SELECT id, subject, purpose, name, bytes::int AS bytes, at FROM service.attachment
         WHERE account = $1 AND dropped_at IS NULL ORDER BY nth`
      : `SELECT name, at FROM service.attachment
         WHERE account = $1 AND dropped_at IS NULL AND subject NOT LIKE 'draft/%' ORDER BY nth`,
    [account],
  );

/** Files of things that go with the person: the sweep removes what nothing refers to any more. */
export const deleteAttachmentsOf = (manager: EntityManager, subjects: readonly string[]): Promise<unknown> =>
  manager.query(`DELETE FROM service.attachment WHERE subject = ANY($1)`, [subjects]);

/** Files belong to the thing they were sent for, and stay with it; what their sender called them does not. */
export async function eraseFileNames(manager: EntityManager, account: string): Promise<void> {
  const [tables] = await manager.query<{ present: boolean }[]>(
    `SELECT to_regclass('service.attachment') IS NOT NULL AS present`,
  );
  // Some services keep none.
  if (!tables!.present) return;
  await manager.query(`DELETE FROM service.upload WHERE account = $1`, [account]);
  await manager.query(`UPDATE service.attachment SET name = ${plainName} WHERE account = $1`, [account]);
}

/** Of the tables that every service has: answers kept for repeats, and messages that have not gone yet. */
export async function eraseFromSharedTables(manager: EntityManager, account: string): Promise<void> {
  await manager.query(`DELETE FROM service.requests WHERE account = $1`, [account]);
  await manager.query(`DELETE FROM events.messages WHERE account = $1`, [account]);
}
