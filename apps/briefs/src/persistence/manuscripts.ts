import type { EntityManager } from 'typeorm';
import { hashOfManuscript, type Manuscript } from '../domain/brief/write.js';

/** Keeps every version of a text: what was signed can be shown word by word. */
export async function keepManuscript(
  manager: EntityManager,
  brief: string,
  author: string,
  manuscript: Manuscript,
  at: Date,
): Promise<void> {
  await manager.query(
    `INSERT INTO manuscript (brief, version, hash, author, body, at)
     SELECT $1, coalesce(max(version), 0) + 1, $2, $3, $4, $5 FROM manuscript WHERE brief = $1`,
    [brief, hashOfManuscript(manuscript), author, JSON.stringify(manuscript), at],
  );
}

/** A version of a text. */
export interface KeptManuscript {
  version: number;
  hash: string;
  body: Manuscript;
  at: Date;
  signedAt: Date | null;
}

/** The latest version. */
export async function latestManuscript(manager: EntityManager, brief: string): Promise<KeptManuscript | undefined> {
  const [row] = await manager.query<KeptManuscript[]>(
    `SELECT version, hash, body, at, signed_at AS "signedAt" FROM manuscript WHERE brief = $1 ORDER BY version DESC LIMIT 1`,
    [brief],
  );
  return row;
}

/** The version that was signed, and when. */
export async function noteSigned(manager: EntityManager, brief: string, version: number, at: Date): Promise<void> {
  await manager.query(`UPDATE manuscript SET signed_at = $3 WHERE brief = $1 AND version = $2`, [brief, version, at]);
}
