import type { Query } from './query.js';

/** Things that wait, and since when the first of them, in seconds; null where nothing waits. */
export interface Waiting {
  count: number;
  oldestSeconds: number | null;
}

/** What a service still has to do, as its own tables tell it. */
export interface Backlog {
  /** Facts that are not in the log yet. */
  outbox: Waiting;
  /** Messages that the gateway has not taken yet. */
  messages: Waiting;
  /** Deadlines that have passed and were neither run nor set aside. */
  deadlines: Waiting;
  /** What waits for a person: keys that stand still with all their lines, and deadlines. */
  parked: { keys: number; lines: number; deadlines: number };
}

/** Rows of the generations that serve: what a rebuild in hand sets aside is no one's concern yet. */
const servingParked = `
  SELECT p.* FROM events.parked p LEFT JOIN events.generations g ON g.grp = split_part(p.grp, '@', 1)
  WHERE g.grp IS NULL OR p.grp = g.grp || '@' || g.active`;

// The oldest of the outbox is the first: ages of a large one are not looked through.
const question = `
  SELECT (SELECT count(*)::int FROM events.outbox) AS facts,
         (SELECT extract(epoch FROM clock_timestamp() - at)::float8 FROM events.outbox ORDER BY id LIMIT 1) AS facts_age,
         (SELECT count(*)::int FROM events.messages) AS messages,
         (SELECT extract(epoch FROM $1::timestamptz - at)::float8 FROM events.messages ORDER BY id LIMIT 1) AS messages_age,
         (SELECT count(*)::int FROM events.timers WHERE NOT parked AND due <= $1) AS overdue,
         (SELECT extract(epoch FROM $1::timestamptz - min(due))::float8 FROM events.timers WHERE NOT parked AND due <= $1) AS overdue_age,
         (SELECT count(DISTINCT (grp, topic, key))::int FROM (${servingParked}) s) AS keys,
         (SELECT count(*)::int FROM (${servingParked}) s) AS lines,
         (SELECT count(*)::int FROM events.timers WHERE parked) AS parked_deadlines`;

interface Row {
  facts: number;
  facts_age: number | null;
  messages: number;
  messages_age: number | null;
  overdue: number;
  overdue_age: number | null;
  keys: number;
  lines: number;
  parked_deadlines: number;
}

const waiting = (count: number, age: number | null): Waiting => ({
  count,
  oldestSeconds: age === null ? null : Math.max(0, Math.round(age)),
});

/**
 * What waits in a service's database, counted as far as it pays.
 * @param now the platform's time, by which deadlines and messages are dated
 */
export async function readBacklog(query: Query, now: Date): Promise<Backlog> {
  const [row] = await query<Row>(question, [now]);
  const { facts, facts_age, messages, messages_age, overdue, overdue_age, keys, lines, parked_deadlines } = row!;
  return {
    outbox: waiting(facts, facts_age),
    messages: waiting(messages, messages_age),
    deadlines: waiting(overdue, overdue_age),
    parked: { keys, lines, deadlines: parked_deadlines },
  };
}
