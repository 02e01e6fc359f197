import type { AggregateDefinition, Deadline } from '../aggregate.js';
import { AlreadyExists } from '../errors.js';
import { faultPoint } from '../fault-point.js';
import { joined, split } from '../joined.js';
import type { Tx, Write } from './transaction.js';
import type { WorkingCopy } from './working-copy.js';

/** Relays share a service's outbox by shard: each shard is drained by one relay at a time. */
export const shards = 2;

/** What a transaction has written for those who take it further. */
export interface Written {
  /** Shards of the outbox that have rows of it. */
  shards: ReadonlySet<number>;
  /** The earliest of the deadlines that it has set. */
  due?: Date;
}

/** Writes what a transaction decided: rows, deadlines, messages, then the outbox. @returns undefined for nothing */
export function save(tx: Tx, copies: readonly WorkingCopy[]): Written | undefined {
  const changed = copies.filter((copy) => copy.changed);
  if (changed.length === 0) return undefined;
  const deadlines = deadlinesOfAll(changed);
  tx.sendAll(writesOf(changed, deadlines));
  for (const { topic, key, version } of changed) tx.reach({ topic, key, seq: version });
  faultPoint('after-outbox');
  const shardsWritten = new Set(changed.flatMap(({ facts }) => facts.map(({ partition }) => partition % shards)));
  const times = deadlines.set.map(({ due }) => due.getTime());
  return { shards: shardsWritten, ...(times.length > 0 ? { due: new Date(Math.min(...times)) } : {}) };
}

function* writesOf(changed: readonly WorkingCopy[], deadlines: Deadlines): Generator<Write> {
  for (const group of byTable(changed.filter(({ unseen }) => !unseen)))
    for (const rows of inPowersOfTwo(group)) yield rowsSaved(rows);
  for (const copy of changed) if (copy.unseen) yield rowInserted(copy);
  faultPoint('after-state');
  yield* deadlinesSaved(deadlines);
  yield* messagesSaved(changed);
  yield outboxAppended(changed);
}

function byTable(copies: readonly WorkingCopy[]): WorkingCopy[][] {
  const groups = new Map<string, WorkingCopy[]>();
  for (const copy of copies) {
    const group = groups.get(copy.definition.table);
    if (group) group.push(copy);
    else groups.set(copy.definition.table, [copy]);
  }
  return [...groups.values()];
}

/** The most rows of one statement. */
const most = 128;

/** 100 rows are 64, 32 and 4: so few sizes that the statement of each is prepared once and planned no more. */
export function* inPowersOfTwo<R>(rows: readonly R[]): Generator<readonly R[]> {
  for (let from = 0; from < rows.length;) {
    const size = Math.min(most, 2 ** Math.floor(Math.log2(rows.length - from)));
    yield rows.slice(from, from + size);
    from += size;
  }
}

const rowOf = (copy: WorkingCopy): Record<string, unknown> => ({
  id: copy.key,
  version: copy.version,
  head: copy.head,
  state: JSON.stringify(copy.state),
  ...copy.definition.columns?.(copy.state),
});

/** Fails with AlreadyExists. */
function rowInserted(copy: WorkingCopy): Write {
  const { table } = copy.definition;
  const row = rowOf(copy);
  const columns = Object.keys(row);
  return {
    statement: {
      name: `insert ${table}`,
      text: `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((_, n) => `$${n + 1}`).join(', ')})`,
    },
    values: Object.values(row),
    refusal: (error) => (isKeyTaken(error, table) ? new AlreadyExists(copy.key) : undefined),
  };
}

const isKeyTaken = (error: unknown, table: string): boolean => {
  const { code, constraint } = error as { code?: unknown; constraint?: unknown };
  return code === '23505' && constraint === `${table}_pkey`;
};

function rowsSaved(copies: readonly WorkingCopy[]): Write {
  const { definition } = copies[0]!;
  const rows = copies.map(rowOf);
  const columns = Object.keys(rows[0]!);
  const values: unknown[] = [];
  const tuples = rows.map((row) => `(${columns.map((column) => `$${values.push(row[column])}`).join(', ')})`);
  const updates = columns.filter((column) => column !== 'id').map((column) => `${column} = excluded.${column}`);
  // The rows are locked, so the conflict is always with ourselves: one statement inserts and updates alike, and
  // PostgreSQL takes the parameters' types from the table.
  return {
    statement: {
      name: `save ${rows.length} ${definition.table}`,
      text: `INSERT INTO ${definition.table} (${columns.join(', ')}) VALUES ${tuples.join(', ')}
             ON CONFLICT (id) DO UPDATE SET ${updates.join(', ')}`,
    },
    values,
  };
}

interface Deadlines {
  cleared: { table: string; key: string; name: string }[];
  set: (Deadline & { table: string; key: string })[];
}

function deadlinesOfAll(copies: readonly WorkingCopy[]): Deadlines {
  const [cleared, set]: [Deadlines['cleared'], Deadlines['set']] = [[], []];
  for (const { definition, key, before, state, isNew } of copies) {
    if (!definition.deadlines) continue;
    const was = new Map(isNew ? [] : deadlinesOf(definition, before).map((deadline) => [deadline.name, deadline]));
    for (const deadline of deadlinesOf(definition, state)) {
      const old = was.get(deadline.name);
      was.delete(deadline.name);
      if (old?.due.getTime() !== deadline.due.getTime()) set.push({ ...deadline, table: definition.table, key });
    }
    for (const name of was.keys()) cleared.push({ table: definition.table, key, name });
  }
  return { cleared, set };
}

function* deadlinesSaved({ cleared, set }: Deadlines): Generator<Write> {
  if (cleared.length > 0)
    yield {
      statement: {
        name: 'clear timers',
        text: `DELETE FROM events.timers t USING unnest($1::text[], $2::text[], $3::text[]) c(aggregate, key, name)
               WHERE t.aggregate = c.aggregate AND t.key = c.key AND t.name = c.name`,
      },
      values: [cleared.map((c) => c.table), cleared.map((c) => c.key), cleared.map((c) => c.name)],
    };
  if (set.length > 0)
    yield {
      statement: {
        name: 'set timers',
        text: `INSERT INTO events.timers (aggregate, key, name, due, rule, start)
               SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::timestamptz[], $5::text[], $6::timestamptz[])
               ON CONFLICT (aggregate, key, name) DO UPDATE
                 SET due = excluded.due, rule = excluded.rule, start = excluded.start, attempts = 0, error = NULL, parked = false`,
      },
      values: [
        set.map((s) => s.table),
        set.map((s) => s.key),
        set.map((s) => s.name),
        set.map((s) => s.due),
        set.map((s) => s.rule),
        set.map((s) => s.start),
      ],
    };
}

const deadlinesOf = (definition: AggregateDefinition<any, any, any>, state: unknown): Deadline[] =>
  definition.deadlines?.(state) ?? [];

function* messagesSaved(copies: readonly WorkingCopy[]): Generator<Write> {
  const rows = copies.flatMap((copy) =>
    copy.facts.flatMap(({ recorded }) =>
      (copy.definition.messages?.(recorded, copy.state, copy.key) ?? []).map((message) => ({ ...message, recorded })),
    ),
  );
  if (rows.length === 0) return;
  yield {
    statement: {
      name: 'write messages',
      text: `INSERT INTO events.messages (cause, account, kind, params, at, traceparent)
             SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::jsonb[], $5::timestamptz[], $6::text[])
             ON CONFLICT (cause, account, kind) DO NOTHING`,
    },
    values: [
      rows.map((r) => r.recorded.id),
      rows.map((r) => r.account),
      rows.map((r) => r.kind),
      rows.map((r) => JSON.stringify(r.params)),
      rows.map((r) => r.recorded.at),
      rows.map((r) => r.recorded.traceparent),
    ],
  };
}

/** The insertion order gives ids in the order of decision; under the rows' locks that is commit order per key. */
function outboxAppended(copies: readonly WorkingCopy[]): Write {
  const rows = copies.flatMap((copy) => copy.facts.map((fact) => ({ ...fact, topic: copy.topic, key: copy.key })));
  return {
    statement: {
      name: 'append outbox',
      text: `INSERT INTO events.outbox (shard, topic, part, key, body)
             SELECT shard, topic, part, key, body
             FROM unnest($1::smallint[], $2::text[], $3::int[], $4::text[], ${split('$5')}) WITH ORDINALITY u(shard, topic, part, key, body, ord)
             ORDER BY ord`,
    },
    values: [
      rows.map((r) => r.partition % shards),
      rows.map((r) => r.topic),
      rows.map((r) => r.partition),
      rows.map((r) => r.key),
      // JSON that encode() wrote: never empty, and without control characters.
      joined(rows.map((r) => r.body)),
    ],
  };
}
