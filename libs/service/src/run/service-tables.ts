import { eventTables, laterEventTables, parkedBytes } from '@zhitong/events';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The first migration of every service: the event library's tables and the answers kept for repeated requests. */
export class CreateServiceTables1700000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of eventTables) await runner.query(statement);
    await runner.query(`CREATE SCHEMA service`);
    await runner.query(`
      CREATE TABLE service.requests (
        account text NOT NULL, key text NOT NULL, fingerprint text NOT NULL, at timestamptz NOT NULL,
        status int, body jsonb, version text, reached jsonb NOT NULL DEFAULT '[]',
        PRIMARY KEY (account, key))`);
    await runner.query(`CREATE INDEX requests_at ON service.requests (at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP SCHEMA service CASCADE`);
    await runner.query(`DROP SCHEMA events CASCADE`);
  }
}

/** What the event library's tables have had since. */
export class LaterEventTables1774200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of laterEventTables) await runner.query(statement);
  }

  async down(): Promise<void> {
    // They are part of the tables as they are made now.
  }
}

/** Lines that are no text are kept as they are. */
export class ParkedBytes1785000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(parkedBytes);
  }

  async down(): Promise<void> {
    // As above.
  }
}
