import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sessions that can be listed and ended singly; failures by device; the second factor. */
export class SignIn1700000001020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Sessions of the last version end: they do not say what they were made with.
    await runner.query(`DELETE FROM session`);
    await runner.query(`
      ALTER TABLE session ADD COLUMN id text NOT NULL UNIQUE, ADD COLUMN seen_at timestamptz NOT NULL,
        ADD COLUMN factor boolean NOT NULL, ADD COLUMN enrols boolean NOT NULL DEFAULT false,
        ADD COLUMN agent text, ADD COLUMN address text, ADD COLUMN scope text[], ADD COLUMN object text`);
    await runner.query(`CREATE INDEX session_account ON session (account)`);
    await runner.query(`
      CREATE TABLE attempt (counter text PRIMARY KEY, failures int NOT NULL, last_at timestamptz NOT NULL, until timestamptz NOT NULL)`);
    await runner.query(`CREATE INDEX attempt_age ON attempt (last_at)`);
    await runner.query(`
      CREATE TABLE device (
        token text PRIMARY KEY, account text NOT NULL REFERENCES person (account) ON DELETE CASCADE, expires_at timestamptz NOT NULL)`);
    await runner.query(`CREATE INDEX device_expiry ON device (expires_at)`);
    await runner.query(`
      CREATE TABLE second_factor (
        account text PRIMARY KEY REFERENCES person (account) ON DELETE CASCADE, secret text NOT NULL,
        confirmed_at timestamptz, last_step bigint NOT NULL DEFAULT 0)`);
    await runner.query(`
      CREATE TABLE recovery_code (
        account text NOT NULL REFERENCES second_factor (account) ON DELETE CASCADE, code text NOT NULL, PRIMARY KEY (account, code))`);
    // Mail of an invitation goes to somebody who has no inbox yet.
    await runner.query(`ALTER TABLE mail DROP CONSTRAINT mail_message_fkey`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE recovery_code, second_factor, device, attempt`);
    await runner.query(
      `ALTER TABLE session DROP COLUMN id, DROP COLUMN seen_at, DROP COLUMN factor, DROP COLUMN enrols, DROP COLUMN agent, DROP COLUMN address, DROP COLUMN scope, DROP COLUMN object`,
    );
  }
}
