import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tokens for machines. */
export class ApiTokens1700000001021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE api_token (
        id text PRIMARY KEY, token text NOT NULL UNIQUE, account text NOT NULL REFERENCES person (account) ON DELETE CASCADE,
        name text NOT NULL, role text NOT NULL, scope text[] NOT NULL, created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL, used_at timestamptz)`);
    await runner.query(`CREATE INDEX api_token_account ON api_token (account)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE api_token`);
  }
}
