import { VersionConflict } from '@zhitong/events';
import type { EntityManager } from 'typeorm';
import type { Opinion } from '../domain/panel/conclude.js';

export interface OpinionDraft {
  version: bigint;
  body: Partial<Opinion>;
}

/** The opinion as far as it is written; version 0 and empty where nothing is. */
export async function opinionDraft(manager: EntityManager, panel: string, round: number): Promise<OpinionDraft> {
  const [row] = await manager.query<{ version: number; body: Partial<Opinion> }[]>(
    `SELECT version, body FROM opinion_draft WHERE panel = $1 AND round = $2`,
    [panel, round],
  );
  return { version: BigInt(row?.version ?? 0), body: row?.body ?? {} };
}

/**
 * Saves the draft under the version that its writer saw. The panel must be locked: two savers wait for each other.
 * @throws VersionConflict when it has another version than expected
 */
export async function saveOpinionDraft(
  manager: EntityManager,
  { panel, round, body }: { panel: string; round: number; body: Partial<Opinion> },
  expected: bigint | 'any',
): Promise<bigint> {
  const { version } = await opinionDraft(manager, panel, round);
  if (expected !== 'any' && expected !== version) throw new VersionConflict(panel, expected, version);
  await manager.query(
    `INSERT INTO opinion_draft (panel, round, version, body) VALUES ($1, $2, 1, $3)
     ON CONFLICT (panel, round) DO UPDATE SET version = opinion_draft.version + 1, body = excluded.body`,
    [panel, round, JSON.stringify(body)],
  );
  return version + 1n;
}

export const dropOpinionDraft = (manager: EntityManager, panel: string, round: number): Promise<unknown> =>
  manager.query(`DELETE FROM opinion_draft WHERE panel = $1 AND round = $2`, [panel, round]);
