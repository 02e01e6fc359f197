import { aggregateTable } from '@zhitong/events';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts, sessions, messages. All personal data of the platform that is not a contact or an expert's file lies here. */
export class CreateGateway1700000001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(aggregateTable('account', ['status text NOT NULL', 'organisation text']));
    await runner.query(
      `CREATE TABLE organisation (id text PRIMARY KEY, name text NOT NULL, credit_code text NOT NULL UNIQUE)`,
    );
    await runner.query(`
      CREATE TABLE person (
        account text PRIMARY KEY REFERENCES account (id) DEFERRABLE INITIALLY DEFERRED,
        login text NOT NULL UNIQUE, name text NOT NULL, password text NOT NULL, roles text[] NOT NULL,
        organisation text REFERENCES organisation (id), email text, mail boolean NOT NULL DEFAULT true,
        language text NOT NULL DEFAULT 'zh')`);
    await runner.query(`
      CREATE TABLE session (
        token text PRIMARY KEY, account text NOT NULL REFERENCES person (account) ON DELETE CASCADE,
        role text NOT NULL, created_at timestamptz NOT NULL, expires_at timestamptz NOT NULL)`);
    await runner.query(`CREATE INDEX session_expiry ON session (expires_at)`);
    await runner.query(`CREATE TABLE setup (token text PRIMARY KEY, expires_at timestamptz NOT NULL)`);
    await runner.query(`
      CREATE TABLE message (
        id text PRIMARY KEY, account text NOT NULL, kind text NOT NULL, params jsonb NOT NULL, cause text NOT NULL,
        at timestamptz NOT NULL, read_at timestamptz)`);
    await runner.query(`CREATE INDEX message_inbox ON message (account, at DESC)`);
    await runner.query(`
      CREATE TABLE mail (
        message text PRIMARY KEY REFERENCES message (id) ON DELETE CASCADE,
        recipient text NOT NULL, subject text NOT NULL, body text NOT NULL)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE mail, message, setup, session, person, organisation, account`);
  }
}
