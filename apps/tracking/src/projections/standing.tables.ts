import type { ProjectionTables } from '@zhitong/events';

export const standingGroup = 'tracking-standing';

/**
 * Per problem what is known of it (`parts`), for each common audience where it stands, and everything that somebody
 * has to do about it.
 */
export const standingTables: ProjectionTables = {
  group: standingGroup,
  views: ['tracked_problem', 'standing', 'waiting'],
  create: (schema) => [
    `CREATE TABLE ${schema}.tracked_problem (
       id text PRIMARY KEY, known boolean NOT NULL DEFAULT false, number text, title text,
       submitters text[] NOT NULL DEFAULT '{}', lead text, team text, readers text[] NOT NULL DEFAULT '{}',
       parts jsonb NOT NULL)`,
    `CREATE INDEX tracked_problem_submitters ON ${schema}.tracked_problem USING gin (submitters)`,
    `CREATE INDEX tracked_problem_readers ON ${schema}.tracked_problem USING gin (readers)`,
    `CREATE TABLE ${schema}.standing (
       problem text NOT NULL, audience text NOT NULL, state text NOT NULL, stage text NOT NULL, final boolean NOT NULL,
       since timestamptz, waits jsonb NOT NULL,
       PRIMARY KEY (problem, audience))`,
    `CREATE INDEX standing_state ON ${schema}.standing (audience, state)`,
    `CREATE TABLE ${schema}.waiting (
       problem text NOT NULL, n int NOT NULL, kind text NOT NULL, role text, account text, organisation text,
       barred text[] NOT NULL, since timestamptz, due timestamptz, subject text, title text,
       PRIMARY KEY (problem, n))`,
    `CREATE INDEX waiting_account ON ${schema}.waiting (account)`,
    `CREATE INDEX waiting_role ON ${schema}.waiting (role) WHERE account IS NULL`,
  ],
};
