import { aggregateTable } from '@zhitong/events';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The trail per account and day, its entries to search, and where callers came from: swept by itself, entries stay. */
export class Trail1700000001040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(aggregateTable('trail_day'));
    await runner.query(`
      CREATE TABLE origin (
        id text PRIMARY KEY, account text NOT NULL, address text NOT NULL, agent text NOT NULL, at timestamptz NOT NULL)`);
    await runner.query(`CREATE INDEX origin_account ON origin (account, at DESC)`);
    await runner.query(`CREATE INDEX origin_age ON origin (at)`);
    await runner.query(`
      CREATE TABLE trail_entry (
        nth bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, id text NOT NULL UNIQUE, account text NOT NULL, subject text, actor text NOT NULL, kind text NOT NULL,
        at timestamptz NOT NULL, day text NOT NULL, data jsonb NOT NULL)`);
    await runner.query(`CREATE INDEX trail_account ON trail_entry (account, nth)`);
    await runner.query(`CREATE INDEX trail_subject ON trail_entry (subject, nth) WHERE subject IS NOT NULL`);
    await runner.query(`CREATE INDEX trail_age ON trail_entry (at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE trail_entry, origin, trail_day`);
  }
}
