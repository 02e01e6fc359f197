import { aggregateTable } from '@zhitong/events';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = [
  aggregateTable('panel', ['status text NOT NULL', 'round int NOT NULL', 'title text NOT NULL', 'due_at timestamptz']),
  aggregateTable('seat', [
    'status text NOT NULL',
    'panel text NOT NULL',
    'round int NOT NULL',
    'expert text NOT NULL',
    'duty text NOT NULL',
    'sealed int NOT NULL',
    'answer_by timestamptz',
  ]),
  // An expert sits once on a panel of one round, whatever happens at the same moment.
  `CREATE UNIQUE INDEX seat_once ON seat (panel, round, expert)`,
  `CREATE INDEX seat_of_expert ON seat (expert) WHERE status IN ('invited', 'accepted')`,
  `CREATE TABLE expert (
     id text PRIMARY KEY, version int NOT NULL DEFAULT 1, name text NOT NULL, employer text NOT NULL,
     employer_code text NOT NULL, title text NOT NULL, level text NOT NULL, society text NOT NULL,
     disciplines text[] NOT NULL, reviews_this_year int NOT NULL DEFAULT 0, ties jsonb NOT NULL DEFAULT '[]',
     chairs boolean NOT NULL DEFAULT false, active boolean NOT NULL DEFAULT true)`,
  // What a panel was drawn from, so that the draw can be computed again. Accounts only, no names.
  `CREATE TABLE assignment (panel text NOT NULL, round int NOT NULL, inputs jsonb NOT NULL, PRIMARY KEY (panel, round))`,
  `CREATE TABLE reserve (
     panel text NOT NULL, round int NOT NULL, place int NOT NULL, expert text NOT NULL, reason text NOT NULL,
     PRIMARY KEY (panel, round, place))`,
  `CREATE TABLE sheet_draft (
     seat text NOT NULL, pass int NOT NULL, version int NOT NULL, body jsonb NOT NULL, PRIMARY KEY (seat, pass))`,
  `CREATE TABLE sheet (
     seat text NOT NULL, pass int NOT NULL, panel text NOT NULL, round int NOT NULL, body jsonb NOT NULL,
     salt text NOT NULL, PRIMARY KEY (seat, pass))`,
  `CREATE TABLE objection (
     id text PRIMARY KEY, panel text NOT NULL, round int NOT NULL, raised_by text NOT NULL, ground text NOT NULL,
     body text NOT NULL, evidence text NOT NULL, at timestamptz NOT NULL, decided_by text, upheld boolean, decision text)`,
  `CREATE INDEX objection_of_panel ON objection (panel, at)`,
  // Each submitter of a problem names its own.
  `CREATE TABLE unsuitable (
     panel text NOT NULL, organisation text NOT NULL, name text NOT NULL, PRIMARY KEY (panel, organisation, name))`,
  // Who formed or concluded a round: they decide no objection against it.
  `CREATE TABLE hand (panel text NOT NULL, round int NOT NULL, account text NOT NULL, PRIMARY KEY (panel, round, account))`,
];

export class CreateReview1700000002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of tables) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP TABLE hand, unsuitable, objection, sheet, sheet_draft, reserve, assignment, expert, seat, panel`,
    );
  }
}
