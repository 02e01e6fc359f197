import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A merge keeps all submitters: each is answered. And no two briefs bear one number, whatever the register says. */
export class MergedSubmitters1700000004001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE submitter ADD COLUMN merged_into text`);
    await runner.query(
      `CREATE UNIQUE INDEX brief_number ON brief ((state #>> '{number,year}'), (state #>> '{number,issue}'))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX brief_number`);
    await runner.query(`ALTER TABLE submitter DROP COLUMN merged_into`);
  }
}
