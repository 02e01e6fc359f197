import { intakeTopic, researchTopic, reviewTopic } from '@zhitong/contracts';
import type { ProjectionTables } from '@zhitong/events';

export const boardGroup = 'tracking-board';

/** Topics that the board learns from: neither seats nor briefs. */
export const boardTopics = [intakeTopic, reviewTopic, researchTopic] as const;

/** Per campaign and problem what the board keeps (`parts`, read by nobody else), and the entries that follow from it. */
export const boardTables: ProjectionTables = {
  group: boardGroup,
  views: ['board_subject', 'board_entry'],
  create: (schema) => [
    `CREATE TABLE ${schema}.board_subject (id text PRIMARY KEY, parts jsonb NOT NULL)`,
    `CREATE TABLE ${schema}.board_entry (
       list text NOT NULL, id text NOT NULL, subject text NOT NULL, title text NOT NULL, at timestamptz NOT NULL,
       opens_at timestamptz, closes_at timestamptz, industry text, words text NOT NULL, body jsonb NOT NULL,
       PRIMARY KEY (list, id))`,
    `CREATE INDEX board_entry_at ON ${schema}.board_entry (list, at)`,
    `CREATE INDEX board_entry_subject ON ${schema}.board_entry (subject)`,
  ],
};
