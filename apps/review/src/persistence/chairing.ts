import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = [
  // The opinion while its chair writes it; the conclusion takes its place.
  `CREATE TABLE opinion_draft (
     panel text NOT NULL, round int NOT NULL, version int NOT NULL, body jsonb NOT NULL, PRIMARY KEY (panel, round))`,
  // What a panel says to each other between its two passes.
  `CREATE TABLE discussion_remark (
     id text PRIMARY KEY, panel text NOT NULL, round int NOT NULL, seat text NOT NULL, body text NOT NULL,
     at timestamptz NOT NULL)`,
  `CREATE INDEX discussion_remark_of_panel ON discussion_remark (panel, round, at)`,
  `CREATE TABLE reminder (id text PRIMARY KEY, panel text NOT NULL, round int NOT NULL, at timestamptz NOT NULL)`,
  `CREATE INDEX reminder_of_panel ON reminder (panel, round, at)`,
  // An objection is made by name: whom the account speaks for.
  `ALTER TABLE objection ADD COLUMN organisation text NOT NULL DEFAULT ''`,
];

/** What a chair needs to lead a panel, and who decides objections to know whose they are. */
export class Chairing1772700000050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of tables) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE objection DROP COLUMN organisation`);
    await runner.query(`DROP TABLE reminder, discussion_remark, opinion_draft`);
  }
}
