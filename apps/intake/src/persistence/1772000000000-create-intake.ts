import { aggregateTable } from '@zhitong/events';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The tables of intake: two aggregates, and the plain rows beside them. */
export class CreateIntake1772000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of tables) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE problem, campaign, draft, contact, case_number`);
  }
}

const tables = [
  aggregateTable('problem', [
    'status text NOT NULL',
    'number text UNIQUE',
    'title text',
    'kind text',
    'industry text',
    'campaign text',
    'recommender text',
    'visibility text',
    'organisation text',
    'credit_code text',
    'owner text',
    'submitted_at timestamptz',
    'due_at timestamptz',
    'overdue boolean NOT NULL',
    'merged_into text',
    'grams text[] NOT NULL',
  ]),
  // The queue of the secretariat, the list of an enterprise, the quota of a recommender, suspects, and who was merged.
  `CREATE INDEX problem_queue ON problem (status, due_at)`,
  `CREATE INDEX problem_enterprise ON problem (credit_code)`,
  `CREATE INDEX problem_owner ON problem (owner)`,
  `CREATE INDEX problem_quota ON problem (campaign, recommender)`,
  `CREATE INDEX problem_grams ON problem USING gin (grams)`,
  `CREATE INDEX problem_merged ON problem (merged_into) WHERE merged_into IS NOT NULL`,
  aggregateTable('campaign', [
    'status text NOT NULL',
    'title text NOT NULL',
    'opens_at timestamptz',
    'closes_at timestamptz',
  ]),
  `CREATE TABLE draft (
     id text PRIMARY KEY,
     account text NOT NULL,
     version bigint NOT NULL,
     content jsonb NOT NULL,
     updated_at timestamptz NOT NULL)`,
  `CREATE INDEX draft_account ON draft (account, updated_at DESC)`,
  // Personal data: one row per problem, in no event and in no aggregate, so that erasing it is a delete.
  `CREATE TABLE contact (
     problem text PRIMARY KEY,
     name text NOT NULL,
     mobile text NOT NULL,
     email text NOT NULL)`,
  `CREATE TABLE case_number (year int PRIMARY KEY, last int NOT NULL)`,
];
