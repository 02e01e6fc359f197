import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Organisations become aggregates. Those of earlier versions keep their ids and bear version 0 until the start has
 * published their facts (see OrganisationFacts). Sign-ups, consents, invitations and changes of address: personal data
 * of people who have no account yet, or not that address.
 */
export class Organisations1700000001010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE organisation ADD COLUMN version bigint NOT NULL DEFAULT 0, ADD COLUMN head text NOT NULL DEFAULT '',
        ADD COLUMN state jsonb NOT NULL DEFAULT '{"status":"none","id":"","name":"","creditCode":"","kind":"other"}',
        ADD COLUMN status text NOT NULL DEFAULT 'none', ADD COLUMN kind text NOT NULL DEFAULT 'other',
        ADD COLUMN contact text, ADD COLUMN registered_at timestamptz`);
    await runner.query(`CREATE INDEX organisation_status ON organisation (status, name)`);
    await runner.query(`
      ALTER TABLE person ADD COLUMN mobile text, ADD COLUMN mail_off text[] NOT NULL DEFAULT '{}',
        ADD COLUMN created_at timestamptz`);
    await runner.query(`CREATE INDEX person_organisation ON person (organisation)`);
    await runner.query(`
      UPDATE organisation o SET contact = (
        SELECT min(p.account) FROM person p
        WHERE p.organisation = o.id AND p.roles && ARRAY['enterprise', 'team', 'recommender'])`);
    await runner.query(`
      CREATE TABLE consent (
        account text NOT NULL REFERENCES person (account) ON DELETE CASCADE, kind text NOT NULL, version text NOT NULL,
        given_at timestamptz NOT NULL, PRIMARY KEY (account, kind, version))`);
    await runner.query(`
      CREATE TABLE sign_up (
        id text PRIMARY KEY, organisation text NOT NULL, credit_code text NOT NULL, kind text NOT NULL,
        login text NOT NULL, password text NOT NULL, name text NOT NULL, email text NOT NULL, mobile text NOT NULL,
        language text NOT NULL, at timestamptz NOT NULL, expires_at timestamptz NOT NULL)`);
    await runner.query(`CREATE INDEX sign_up_email ON sign_up (lower(email), at)`);
    await runner.query(`CREATE INDEX sign_up_expiry ON sign_up (expires_at)`);
    await runner.query(`
      CREATE TABLE email_change (
        account text PRIMARY KEY REFERENCES person (account) ON DELETE CASCADE, email text NOT NULL)`);
    await runner.query(`
      CREATE TABLE invitation (
        id text PRIMARY KEY, email text NOT NULL, name text NOT NULL, roles text[] NOT NULL,
        organisation text REFERENCES organisation (id), inviter text NOT NULL REFERENCES person (account),
        at timestamptz NOT NULL, expires_at timestamptz NOT NULL,
        status text NOT NULL CHECK (status IN ('open', 'accepted', 'revoked')), account text)`);
    await runner.query(`CREATE INDEX invitation_organisation ON invitation (organisation, at DESC)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE invitation, email_change, sign_up, consent`);
    await runner.query(`DROP INDEX person_organisation, organisation_status`);
    await runner.query(`ALTER TABLE person DROP COLUMN mobile, DROP COLUMN mail_off, DROP COLUMN created_at`);
    await runner.query(
      `ALTER TABLE organisation DROP COLUMN version, DROP COLUMN head, DROP COLUMN state, DROP COLUMN status, DROP COLUMN kind, DROP COLUMN contact, DROP COLUMN registered_at`,
    );
  }
}
