import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The phrases that leaders are offered, every list that the house has set. */
export class AddPhrases1700000004003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE instruction_phrases (
      version int PRIMARY KEY,
      phrases jsonb NOT NULL,
      set_by text NOT NULL,
      set_at timestamptz NOT NULL DEFAULT now())`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE instruction_phrases`);
  }
}
