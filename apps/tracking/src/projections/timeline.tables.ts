import type { ProjectionTables } from '@zhitong/events';

export const timelineGroup = 'tracking-timeline';

/** One row per problem and fact that names it. */
export const timelineTables: ProjectionTables = {
  group: timelineGroup,
  views: ['timeline'],
  create: (schema) => [
    `CREATE TABLE ${schema}.timeline (
       problem text NOT NULL, id text NOT NULL, type text NOT NULL, topic text NOT NULL, key text NOT NULL,
       at timestamptz NOT NULL, actor text NOT NULL, cause text, seq bigint NOT NULL,
       instruction text, audience text,
       PRIMARY KEY (problem, id))`,
  ],
};
