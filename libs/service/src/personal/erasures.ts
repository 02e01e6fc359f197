import type { EntityManager, MigrationInterface, QueryRunner } from 'typeorm';
import type { PersonalData } from './personal-data.js';
import { eraseFileNames, eraseFromSharedTables } from './shared-tables.js';

/** Of services that keep personal data: whose are gone, so that it can be asked, and held to. Ids that name nobody. */
export class ErasureTable1774100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE service.erasure (account text PRIMARY KEY, at timestamptz NOT NULL)`);
    await runner.query(`CREATE INDEX erasure_at ON service.erasure (at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE service.erasure`);
  }
}

/** When the service was through with it; undefined: not yet. */
export async function erasedAt(manager: EntityManager, account: string): Promise<Date | undefined> {
  const [row] = await manager.query<{ at: Date }[]>(`SELECT at FROM service.erasure WHERE account = $1`, [account]);
  return row?.at;
}

/** Who of these is gone. */
export async function erasedAmong(manager: EntityManager, accounts: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await manager.query<{ account: string }[]>(
    `SELECT account FROM service.erasure WHERE account = ANY($1)`,
    [accounts],
  );
  return new Set(rows.map(({ account }) => account));
}

/** Deletes what a service keeps about somebody, and notes that it is gone. @param at of the first time */
export async function eraseAccount(
  manager: EntityManager,
  personal: PersonalData,
  { account, at }: { account: string; at: Date },
): Promise<void> {
  await personal.erase(manager, account);
  await eraseFileNames(manager, account);
  await eraseFromSharedTables(manager, account);
  await manager.query(`INSERT INTO service.erasure (account, at) VALUES ($1, $2) ON CONFLICT DO NOTHING`, [
    account,
    at,
  ]);
}
