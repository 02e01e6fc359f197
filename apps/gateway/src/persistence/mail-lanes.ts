import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A mail is given up five days after it was written: so it knows when that was. */
export class MailLanes1774200000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE mail ADD COLUMN queued_at timestamptz NOT NULL DEFAULT now()`);
    await runner.query(`ALTER TABLE mail ALTER COLUMN queued_at DROP DEFAULT`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE mail DROP COLUMN queued_at`);
  }
}
