import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Links that stand for a person: invitations, recovery, one task. */
export class Links1700000001002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE link (
        token text PRIMARY KEY, purpose text NOT NULL, account text, params jsonb NOT NULL, expires_at timestamptz NOT NULL)`);
    await runner.query(`CREATE INDEX link_expiry ON link (expires_at)`);
    await runner.query(`CREATE INDEX link_account ON link (account)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE link`);
  }
}
