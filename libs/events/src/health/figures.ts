import type { Query } from './query.js';

/** Rows that are counted one by one; from there on they are estimated, or said to be at least so many. */
export const countedOut = 1_000;

/** What waits in a service's tables, for whoever asks every few seconds: no question reads more than a bounded number of rows. */
export interface Figures {
  outbox: Amount;
  messages: Amount;
  /** Deadlines that have passed and were neither run nor set aside. */
  deadlines: Amount;
  /** All deadlines to come, as the planner estimates them. */
  timers: number;
  parkedDeadlines: number;
  /** Keys that stand still, by group, of the generation that serves; those of a group at most {@link countedOut}. */
  parkedKeys: { group: string; keys: number }[];
}

/** How many rows wait, and since when the first of them, s; 0 where none does. */
export interface Amount {
  rows: number;
  oldestSeconds: number;
}

const upTo = (source: string) => `(SELECT count(*)::int FROM (SELECT FROM ${source} LIMIT ${countedOut}) few)`;
/** Of a queue that is emptied in the order of its ids: beyond what is counted, what lies between first and last. */
const span = (table: string) =>
  `(SELECT (SELECT id FROM ${table} ORDER BY id DESC LIMIT 1) - (SELECT id FROM ${table} ORDER BY id LIMIT 1) + 1)::float8`;
const firstAge = (table: string, now: string) =>
  `(SELECT extract(epoch FROM ${now} - at)::float8 FROM ${table} ORDER BY id LIMIT 1)`;

/** One statement, so that one snapshot; each part is bounded by a LIMIT on an index. */
export const figuresQuestion = `
  SELECT ${upTo('events.outbox ORDER BY id')} AS facts, ${span('events.outbox')} AS facts_span,
         ${firstAge('events.outbox', 'clock_timestamp()')} AS facts_age,
         ${upTo('events.messages ORDER BY id')} AS messages, ${span('events.messages')} AS messages_span,
         ${firstAge('events.messages', '$1::timestamptz')} AS messages_age,
         ${upTo('events.timers WHERE NOT parked AND due <= $1 ORDER BY due')} AS overdue,
         (SELECT extract(epoch FROM $1::timestamptz - due)::float8 FROM events.timers
          WHERE NOT parked AND due <= $1 ORDER BY due LIMIT 1) AS overdue_age,
         (SELECT greatest(reltuples, 0)::float8 FROM pg_class WHERE oid = 'events.timers'::regclass) AS timers,
         ${upTo('events.timers WHERE parked ORDER BY due')} AS parked_deadlines`;

interface Row {
  facts: number;
  facts_span: number | null;
  facts_age: number | null;
  messages: number;
  messages_span: number | null;
  messages_age: number | null;
  overdue: number;
  overdue_age: number | null;
  timers: number;
  parked_deadlines: number;
}

/**
 * From key to key through the index, however many lines are queued behind each: PostgreSQL does no such skipping by
 * itself.
 */
export const parkedQuestion = `
  WITH RECURSIVE step AS (
    (SELECT grp, topic, key FROM events.parked ORDER BY grp, topic, key LIMIT 1)
    UNION ALL
    SELECT next.grp, next.topic, next.key FROM step, LATERAL (
      SELECT grp, topic, key FROM events.parked p
      WHERE (p.grp, p.topic, p.key) > (step.grp, step.topic, step.key) ORDER BY grp, topic, key LIMIT 1) next)
  SELECT s.grp, count(*)::int AS keys FROM (SELECT grp FROM step LIMIT ${countedOut}) s GROUP BY s.grp`;

const amount = (counted: number, span: number | null, age: number | null): Amount => ({
  rows: counted < countedOut ? counted : Math.max(counted, span ?? 0),
  oldestSeconds: Math.max(0, age ?? 0),
});

/**
 * What waits in a service, for metrics: cheap enough to be asked every few seconds.
 * @param now the platform's time, by which deadlines and messages are dated
 */
export async function readFigures(query: Query, now: Date): Promise<Figures> {
  const [row] = await query<Row>(figuresQuestion, [now]);
  const parked = await query<{ grp: string; keys: number }>(parkedQuestion);
  const serving = await query<{ grp: string; active: number }>(`SELECT grp, active FROM events.generations`);
  const active = new Map(serving.map(({ grp, active }) => [grp, active]));
  return {
    outbox: amount(row!.facts, row!.facts_span, row!.facts_age),
    messages: amount(row!.messages, row!.messages_span, row!.messages_age),
    deadlines: amount(row!.overdue, null, row!.overdue_age),
    timers: row!.timers,
    parkedDeadlines: row!.parked_deadlines,
    parkedKeys: parked.flatMap(({ grp, keys }) => {
      const [group = '', generation] = grp.split('@');
      // What a rebuild in hand sets aside is no one's concern yet.
      const serving = active.get(group);
      return serving === undefined || serving === Number(generation) ? [{ group, keys }] : [];
    }),
  };
}
