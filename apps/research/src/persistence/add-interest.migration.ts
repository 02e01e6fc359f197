import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an organisation works on, so that its teams see the calls first that fit it. */
export class AddInterest1783000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE interest (
         organisation text PRIMARY KEY,
         disciplines text[] NOT NULL,
         industries text[] NOT NULL)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE interest`);
  }
}
