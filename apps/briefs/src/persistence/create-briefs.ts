import { aggregateTable } from '@zhitong/events';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateBriefs1700000004000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      aggregateTable('brief', [
        'status text NOT NULL',
        'title text NOT NULL',
        'problems text[] NOT NULL',
        'author text NOT NULL',
        'urgent boolean NOT NULL',
        'total int UNIQUE',
        'recipients text[] NOT NULL',
      ]),
    );
    await runner.query(`CREATE INDEX brief_problems ON brief USING gin (problems)`);
    await runner.query(aggregateTable('matter', ['status text NOT NULL', 'briefs text[] NOT NULL']));
    await runner.query(`
      CREATE TABLE manuscript (
        brief text NOT NULL, version int NOT NULL, hash text NOT NULL, author text NOT NULL, body jsonb NOT NULL, at timestamptz NOT NULL,
        PRIMARY KEY (brief, version))`);
    await runner.query(`
      CREATE TABLE manuscript_draft (
        id text PRIMARY KEY, author text NOT NULL, version int NOT NULL, body jsonb NOT NULL, updated_at timestamptz NOT NULL)`);
    await runner.query(
      `CREATE TABLE register (singleton boolean PRIMARY KEY DEFAULT true CHECK (singleton), year int NOT NULL, issue int NOT NULL, total int NOT NULL)`,
    );
    await runner.query(`INSERT INTO register (year, issue, total) VALUES (0, 0, 0)`);
    await runner.query(`
      CREATE TABLE evidence (
        id text NOT NULL, problem text NOT NULL, kind text NOT NULL, at timestamptz NOT NULL, actor text NOT NULL, payload jsonb NOT NULL,
        PRIMARY KEY (problem, id))`);
    await runner.query(
      `CREATE TABLE feedback (brief text NOT NULL, problem text NOT NULL, text text NOT NULL, at timestamptz NOT NULL, PRIMARY KEY (brief, problem))`,
    );
    await runner.query(
      `CREATE TABLE submitter (problem text PRIMARY KEY, account text NOT NULL, number text NOT NULL, title text NOT NULL, credit_code text NOT NULL)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP TABLE submitter, feedback, evidence, register, manuscript_draft, manuscript, matter, brief`,
    );
  }
}
