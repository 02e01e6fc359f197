import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Imports under way: of no use once they are over, so that nothing of it need survive a crash. */
export class KnowImports1772000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE UNLOGGED TABLE import_run (
      account text,
      id text,
      total integer NOT NULL,
      done integer NOT NULL DEFAULT 0,
      cancelled boolean NOT NULL DEFAULT false,
      heard_at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (account, id))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE import_run`);
  }
}
