import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is gone, by an id that names nobody any more; and which services have told that they are through with it. */
export class Erasures1774100000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE erasure (
        account text PRIMARY KEY REFERENCES account (id), at timestamptz NOT NULL, actor text NOT NULL, reason text NOT NULL,
        settled jsonb NOT NULL DEFAULT '{}')`);
    await runner.query(`CREATE INDEX erasure_at ON erasure (at DESC)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE erasure`);
  }
}
