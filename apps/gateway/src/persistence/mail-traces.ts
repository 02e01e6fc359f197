import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A mail belongs to the trace of what it is about. */
export class MailTraces1774200000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE mail ADD COLUMN traceparent text`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE mail DROP COLUMN traceparent`);
  }
}
