/**
 * The library's own tables in a service's database, in a schema of their own. `positions` and `seen` are updated
 * with every batch: half-filled pages keep those updates on their page (HOT).
 */
export const eventTables: readonly string[] = [
  `CREATE SCHEMA events`,
  // Facts of epochs before `since` may be beyond the database: a person has accepted that.
  `CREATE TABLE events.producer (
     singleton boolean PRIMARY KEY DEFAULT true CHECK (singleton), epoch int NOT NULL, since int NOT NULL DEFAULT 1)`,
  `INSERT INTO events.producer (epoch) VALUES (1)`,
  `CREATE TABLE events.outbox (
     id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
     shard smallint NOT NULL,
     topic text NOT NULL,
     part int NOT NULL,
     key text NOT NULL,
     body text NOT NULL,
     at timestamptz NOT NULL DEFAULT now())`,
  `CREATE INDEX outbox_order ON events.outbox (shard, id)`,
  `CREATE TABLE events.positions (
     grp text NOT NULL, topic text NOT NULL, part int NOT NULL, next bigint NOT NULL,
     PRIMARY KEY (grp, topic, part)) WITH (fillfactor = 50)`,
  `CREATE TABLE events.seen (
     grp text NOT NULL, topic text NOT NULL, key text NOT NULL,
     epoch int NOT NULL, seq bigint NOT NULL, hash text NOT NULL,
     PRIMARY KEY (grp, topic, key)) WITH (fillfactor = 50)`,
  `CREATE TABLE events.parked (
     grp text NOT NULL, topic text NOT NULL, key text NOT NULL,
     epoch int NOT NULL, seq bigint NOT NULL, part int NOT NULL, off bigint NOT NULL,
     kind text NOT NULL CHECK (kind IN ('poison', 'gap', 'fork', 'queued', 'foreign')),
     body text NOT NULL, error text, stack text, attempts int NOT NULL DEFAULT 1,
     at timestamptz NOT NULL, bytes bytea,
     PRIMARY KEY (grp, topic, key, epoch, seq, off))`,
  `CREATE TABLE events.discarded (
     grp text NOT NULL, topic text NOT NULL, key text NOT NULL, epoch int NOT NULL, seq bigint NOT NULL,
     body text NOT NULL, reason text NOT NULL, actor text NOT NULL, at timestamptz NOT NULL,
     PRIMARY KEY (grp, topic, key, epoch, seq))`,
  `CREATE TABLE events.parking_audit (
     id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
     grp text NOT NULL, topic text NOT NULL, key text NOT NULL, seq bigint,
     act text NOT NULL, actor text NOT NULL, reason text, outcome text, at timestamptz NOT NULL)`,
  `CREATE TABLE events.generations (grp text PRIMARY KEY, active int NOT NULL)`,
  `CREATE TABLE events.timers (
     aggregate text NOT NULL, key text NOT NULL, name text NOT NULL,
     due timestamptz NOT NULL, rule text NOT NULL, start timestamptz NOT NULL,
     attempts int NOT NULL DEFAULT 0, error text, parked boolean NOT NULL DEFAULT false,
     PRIMARY KEY (aggregate, key, name))`,
  `CREATE INDEX timers_due ON events.timers (due) WHERE NOT parked`,
  `CREATE INDEX timers_parked ON events.timers (due) WHERE parked`,
  `CREATE TABLE events.messages (
     id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
     cause text NOT NULL, account text NOT NULL, kind text NOT NULL, params jsonb NOT NULL,
     at timestamptz NOT NULL, traceparent text,
     UNIQUE (cause, account, kind))`,
];

/** What `eventTables` has had since it was first published, for databases that are older. */
export const laterEventTables: readonly string[] = [
  `ALTER TABLE events.messages ADD COLUMN IF NOT EXISTS traceparent text`,
  `CREATE INDEX IF NOT EXISTS timers_parked ON events.timers (due) WHERE parked`,
  `ALTER TABLE events.producer ADD COLUMN IF NOT EXISTS since int NOT NULL DEFAULT 1`,
  // Who was let go on once has accepted what lies before.
  `UPDATE events.producer SET since = epoch`,
];

/** Where older databases keep what stands in the log and no text can hold. */
export const parkedBytes = `ALTER TABLE events.parked ADD COLUMN IF NOT EXISTS bytes bytea`;

/**
 * The table of an aggregate. `columns` are the queried ones, as in CREATE TABLE; the library fills them from
 * `columns(state)`.
 */
export const aggregateTable = (name: string, columns: readonly string[] = []): string =>
  `CREATE TABLE ${name} (
     ${['id text PRIMARY KEY', 'version bigint NOT NULL', 'head text NOT NULL', 'state jsonb NOT NULL', ...columns].join(',\n     ')}
   ) WITH (fillfactor = 80)`;
