import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many letters went out today for whom; in which language somebody is invited, so that it can be sent again. */
export class LetterBudgets1700000001070 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE letter_budget (
        what text NOT NULL, whose text NOT NULL, day text NOT NULL, used int NOT NULL, at timestamptz NOT NULL,
        PRIMARY KEY (what, whose, day))`);
    await runner.query(`CREATE INDEX letter_budget_age ON letter_budget (at)`);
    await runner.query(`ALTER TABLE invitation ADD COLUMN language text NOT NULL DEFAULT 'zh'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE invitation DROP COLUMN language`);
    await runner.query(`DROP TABLE letter_budget`);
  }
}
