import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whose identity at a provider is whose account, and ways to the provider that are not over. */
export class Oidc1700000001031 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE oidc_identity (
        issuer text NOT NULL, subject text NOT NULL, account text NOT NULL REFERENCES person (account) ON DELETE CASCADE,
        PRIMARY KEY (issuer, subject))`);
    await runner.query(`CREATE INDEX oidc_identity_account ON oidc_identity (account)`);
    await runner.query(`
      CREATE TABLE oidc_way (
        state text PRIMARY KEY, nonce text NOT NULL, verifier text NOT NULL,
        account text REFERENCES person (account) ON DELETE CASCADE, expires_at timestamptz NOT NULL)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE oidc_way, oidc_identity`);
  }
}
