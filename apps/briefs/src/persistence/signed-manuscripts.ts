import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * When a text was signed: the date that its bulletin bears. What was signed before has none, and bears the date on which
 * it was handed in.
 */
export class SignedManuscripts1700000004002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE manuscript ADD COLUMN signed_at timestamptz`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE manuscript DROP COLUMN signed_at`);
  }
}
