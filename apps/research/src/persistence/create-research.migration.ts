import { aggregateTable } from '@zhitong/events';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = [
  aggregateTable('topic', [
    'status text NOT NULL',
    'title text NOT NULL',
    'number text',
    'problems text[] NOT NULL',
    'round int NOT NULL',
    'closes_at timestamptz',
    'submitters text[] NOT NULL',
    'team text',
    'lead text',
  ]),
  `CREATE INDEX topic_status ON topic (status)`,
  `CREATE INDEX topic_submitters ON topic USING gin (submitters)`,
  `CREATE INDEX topic_team ON topic (team)`,
  aggregateTable('bid', ['topic text NOT NULL', 'status text NOT NULL']),
  `CREATE INDEX bid_topic ON bid (topic)`,
  // What a bid says: a draft until it has a seal. One per organisation and call.
  `CREATE TABLE proposal (
     id text PRIMARY KEY,
     topic text NOT NULL,
     round int NOT NULL,
     organisation text NOT NULL,
     team jsonb NOT NULL,
     lead text NOT NULL,
     version bigint NOT NULL DEFAULT 1,
     content jsonb NOT NULL,
     salt text,
     hash text,
     submitted_at timestamptz,
     UNIQUE (topic, round, organisation),
     CHECK ((submitted_at IS NULL) = (hash IS NULL) AND (submitted_at IS NULL) = (salt IS NULL)))`,
  `CREATE INDEX proposal_organisation ON proposal (organisation)`,
  `CREATE TABLE evaluation (
     topic text NOT NULL,
     round int NOT NULL,
     evaluator text NOT NULL,
     employer jsonb NOT NULL,
     sheets jsonb NOT NULL,
     entered_by text NOT NULL,
     entered_at timestamptz NOT NULL,
     PRIMARY KEY (topic, round, evaluator))`,
];

/** Topics and bids as aggregates; what bids and evaluators say as plain rows, which no event carries. */
export class CreateResearch1700000001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['evaluation', 'proposal', 'bid', 'topic']) await runner.query(`DROP TABLE ${table}`);
  }
}
