import { VersionConflict } from '@zhitong/events';
import type { EntityManager, MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is masked in a panel's packet, besides what is masked by itself: no fact, the terms can name people. And who was
 * reminded: once a day each, not once a day the panel.
 */
export class Masking1775300000070 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE masking (
         panel text PRIMARY KEY, version int NOT NULL, terms text[] NOT NULL, dismissed text[] NOT NULL,
         account text NOT NULL, at timestamptz NOT NULL)`,
    );
    await runner.query(`ALTER TABLE reminder ADD COLUMN seats text[] NOT NULL DEFAULT '{}'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE reminder DROP COLUMN seats`);
    await runner.query(`DROP TABLE masking`);
  }
}

export interface Masking {
  version: bigint;
  /** In the order in which they were accepted. */
  terms: string[];
  /** Suggestions that the secretariat saw and let stand. */
  dismissed: string[];
  at?: Date;
}

/** Version 0 and empty where nothing was masked. */
export async function maskingOf(manager: EntityManager, panel: string): Promise<Masking> {
  const [row] = await manager.query<(Omit<Masking, 'version'> & { version: number })[]>(
    `SELECT version, terms, dismissed, at FROM masking WHERE panel = $1`,
    [panel],
  );
  return row ? { ...row, version: BigInt(row.version) } : { version: 0n, terms: [], dismissed: [] };
}

export const maskedTerms = async (manager: EntityManager, panel: string): Promise<string[]> =>
  (await maskingOf(manager, panel)).terms;

/**
 * Masks under the version that the writer saw. The panel must be locked: two savers wait for each other.
 * @throws VersionConflict when it has another version than expected
 */
export async function saveMasking(
  manager: EntityManager,
  given: Pick<Masking, 'terms' | 'dismissed'> & { panel: string; account: string; at: Date },
  expected: bigint | 'any',
): Promise<bigint> {
  const { panel, terms, dismissed, account, at } = given;
  const { version } = await maskingOf(manager, panel);
  if (expected !== 'any' && expected !== version) throw new VersionConflict(panel, expected, version);
  await manager.query(
    `INSERT INTO masking (panel, version, terms, dismissed, account, at) VALUES ($1, 1, $2, $3, $4, $5)
     ON CONFLICT (panel) DO UPDATE SET version = masking.version + 1, terms = excluded.terms,
       dismissed = excluded.dismissed, account = excluded.account, at = excluded.at`,
    [panel, terms, dismissed, account, at],
  );
  return version + 1n;
}
