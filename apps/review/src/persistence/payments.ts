import { VersionConflict, type Tx } from '@zhitong/events';
import { type DataKeys } from '@zhitong/identity';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import type { EntityManager } from 'typeorm';

/** What an expert is paid by. Nothing of it lies in clear text anywhere. */
export interface Payment {
  identityNumber: string;
  bank: string;
  account: string;
  taxCategory: 'labour' | 'business' | 'non-resident';
  fee: 'senior' | 'other' | 'none';
}

/** One sealed value per expert: not even which field is filled shows. */
export class Payments1772600000040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE payment (
        expert text PRIMARY KEY REFERENCES expert (id) ON DELETE CASCADE, version bigint NOT NULL,
        details text NOT NULL, updated_at timestamptz NOT NULL)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE payment`);
  }
}

/** The column that is sealed, and what its row is called by. */
export const sealedPayment = { table: 'payment', column: 'details', key: 'expert' } as const;

const place = (expert: string) => ({ table: sealedPayment.table, column: sealedPayment.column, row: expert });

export async function readPayment(
  manager: EntityManager,
  keys: DataKeys,
  expert: string,
): Promise<(Payment & { version: bigint }) | undefined> {
  const [row] = await manager.query<{ details: string; version: string }[]>(
    `SELECT details, version FROM payment WHERE expert = $1`,
    [expert],
  );
  if (!row) return undefined;
  const details = JSON.parse(await keys.open(row.details, place(expert))) as Payment;
  return { ...details, version: BigInt(row.version) };
}

/** @throws VersionConflict */
export async function keepPayment(
  tx: Tx,
  keys: DataKeys,
  expert: string,
  payment: Payment,
  { at, expected }: { at: Date; expected: bigint | 'any' },
): Promise<bigint> {
  const sealed = await keys.seal(JSON.stringify(payment), place(expert));
  const [before] = await tx.query<{ version: string }>(
    { name: 'payment version', text: `SELECT version FROM payment WHERE expert = $1 FOR UPDATE` },
    [expert],
  );
  const version = BigInt(before?.version ?? 0);
  if (expected !== 'any' && expected !== version) throw new VersionConflict(expert, expected, version);
  const [row] = await tx.query<{ version: string }>(
    {
      name: 'keep payment',
      text: `INSERT INTO payment (expert, version, details, updated_at) VALUES ($1, 1, $2, $3)
             ON CONFLICT (expert) DO UPDATE SET version = payment.version + 1, details = $2, updated_at = $3 RETURNING version`,
    },
    [expert, sealed, at],
  );
  return BigInt(row!.version);
}
