import { VersionConflict, type Tx } from '@zhitong/events';
import { deleteAttachments } from '@zhitong/service';
import type { EntityManager } from 'typeorm';
import { draftSubject } from './problem-files.js';

/** A submission in the making. It makes no facts; only its author sees it. */
export interface Draft {
  id: string;
  version: bigint;
  content: Record<string, unknown>;
  updatedAt: Date;
}

interface Row {
  id: string;
  version: string;
  content: Record<string, unknown>;
  updated_at: Date;
}
const toDraft = (row: Row): Draft => ({
  id: row.id,
  version: BigInt(row.version),
  content: row.content,
  updatedAt: row.updated_at,
});
const columns = 'id, version, content, updated_at';

export async function listDrafts(manager: EntityManager, account: string): Promise<Draft[]> {
  const rows = await manager.query<Row[]>(
    `SELECT ${columns} FROM draft WHERE account = $1 ORDER BY updated_at DESC, id`,
    [account],
  );
  return rows.map(toDraft);
}

export async function readDraft(manager: EntityManager, account: string, id: string): Promise<Draft | undefined> {
  const [row] = await manager.query<Row[]>(`SELECT ${columns} FROM draft WHERE account = $1 AND id = $2`, [
    account,
    id,
  ]);
  return row && toDraft(row);
}

/** The draft, locked until the transaction ends. @throws VersionConflict when it is not at the version expected */
export async function takeDraft(
  tx: Tx,
  account: string,
  id: string,
  expected: bigint | 'any',
): Promise<Draft | undefined> {
  const [row] = await tx.query<Row & Record<string, unknown>>(
    { name: 'take draft', text: `SELECT ${columns} FROM draft WHERE account = $1 AND id = $2 FOR UPDATE` },
    [account, id],
  );
  if (!row) return undefined;
  const draft = toDraft(row);
  if (expected !== 'any' && expected !== draft.version) throw new VersionConflict(id, expected, draft.version);
  return draft;
}

export async function createDraft(tx: Tx, draft: Omit<Draft, 'version'> & { account: string }): Promise<void> {
  await tx.query(
    {
      name: 'create draft',
      text: `INSERT INTO draft (id, account, version, content, updated_at) VALUES ($1, $2, 1, $3, $4)`,
    },
    [draft.id, draft.account, JSON.stringify(draft.content), draft.updatedAt],
  );
}

/** Writes over a draft that {@link takeDraft} has locked. */
export async function saveDraft(tx: Tx, id: string, content: Draft['content'], at: Date): Promise<void> {
  await tx.query(
    { name: 'save draft', text: `UPDATE draft SET content = $2, version = version + 1, updated_at = $3 WHERE id = $1` },
    [id, JSON.stringify(content), at],
  );
}

/** With the files that were sent for it. */
export async function deleteDraft(tx: Tx, id: string): Promise<void> {
  await deleteAttachments(tx, draftSubject(id));
  await tx.query({ name: 'delete draft', text: `DELETE FROM draft WHERE id = $1` }, [id]);
}
