import { VersionConflict } from '@zhitong/events';
import type { EntityManager } from 'typeorm';
import type { Sheet } from '../domain/rubric.js';

export interface SheetDraft {
  version: bigint;
  body: Partial<Sheet>;
}

/** The draft of a sheet; version 0 and empty where there is none. */
export async function sheetDraft(manager: EntityManager, seat: string, pass: number): Promise<SheetDraft> {
  const [row] = await manager.query<{ version: number; body: Partial<Sheet> }[]>(
    `SELECT version, body FROM sheet_draft WHERE seat = $1 AND pass = $2`,
    [seat, pass],
  );
  return { version: BigInt(row?.version ?? 0), body: row?.body ?? {} };
}

/**
 * Saves a draft under the version that its writer saw. The seat must be locked: two savers wait for each other.
 * @throws VersionConflict when it has another version than expected
 */
export async function saveSheetDraft(
  manager: EntityManager,
  { seat, pass, body }: { seat: string; pass: number; body: Partial<Sheet> },
  expected: bigint | 'any',
): Promise<bigint> {
  const { version } = await sheetDraft(manager, seat, pass);
  if (expected !== 'any' && expected !== version) throw new VersionConflict(seat, expected, version);
  await manager.query(
    `INSERT INTO sheet_draft (seat, pass, version, body) VALUES ($1, $2, 1, $3)
     ON CONFLICT (seat, pass) DO UPDATE SET version = sheet_draft.version + 1, body = excluded.body`,
    [seat, pass, JSON.stringify(body)],
  );
  return version + 1n;
}

export const dropSheetDrafts = (manager: EntityManager, seat: string): Promise<unknown> =>
  manager.query(`DELETE FROM sheet_draft WHERE seat = $1`, [seat]);
