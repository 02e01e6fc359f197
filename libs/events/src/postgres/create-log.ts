import type { Topic } from '../contract.js';

/** PostgreSQL cuts names at 63 characters without a word; ours get a suffix or, for prepared statements, a prefix. */
const longest = 56;

/**
 * Identifier of a topic's table: `zhitong.review-restricted.v1` → `log_zhitong_review_restricted_v1`.
 * @throws for a topic whose name is too long for a table
 */
export function tableOf(topic: string): string {
  const table = `log_${topic.replaceAll(/[^a-z0-9]/gi, '_').toLowerCase()}`;
  if (table.length > longest) throw new Error(`the name of topic ${topic} is too long for a table`);
  return table;
}

/**
 * The tables of one topic: its lines, and the next offset of each partition. Idempotent. Each topic has tables of its
 * own so that reading and writing can be granted per topic.
 */
export const createTopic = ({ name, partitions }: Topic): readonly string[] => {
  const table = tableOf(name);
  return [
    `CREATE TABLE IF NOT EXISTS ${table} (
       part int NOT NULL, off bigint NOT NULL, key text NOT NULL, body text NOT NULL,
       at timestamptz NOT NULL DEFAULT now(), PRIMARY KEY (part, off))`,
    `CREATE TABLE IF NOT EXISTS ${table}_heads (part int PRIMARY KEY, next bigint NOT NULL) WITH (fillfactor = 50)`,
    `INSERT INTO ${table}_heads (part, next) SELECT part, 0 FROM generate_series(0, ${partitions - 1}) part
     WHERE NOT EXISTS (SELECT 1 FROM ${table}_heads)`,
  ];
};

/** Who may do what on a topic's tables: its owner appends, its owner and its readers read. */
export const grantTopic = ({ name, owner, readers }: Topic): readonly string[] => {
  const table = tableOf(name);
  return [
    `GRANT INSERT, SELECT ON ${table} TO ${owner}`,
    `GRANT UPDATE, SELECT ON ${table}_heads TO ${owner}`,
    ...readers.map((reader) => `GRANT SELECT ON ${table}, ${table}_heads TO ${reader}`),
  ];
};
