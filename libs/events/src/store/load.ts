import type { AggregateDefinition } from '../aggregate.js';
import { anyOf } from '../any-of.js';
import type { Tx } from './transaction.js';
import type { Loaded } from './working-copy.js';

interface Row {
  id: string;
  version: string;
  head: string;
  state: unknown;
}

/** What there is of an aggregate that has no row. */
export const absentOf = ({ initial }: AggregateDefinition<any, any, any>): Loaded => ({
  state: initial as unknown,
  version: 0n,
  head: '',
});

const toLoaded = (row: Row): Loaded => ({ state: row.state, version: BigInt(row.version), head: row.head });

/**
 * Locks and reads aggregates of one kind, in the order of their keys. A key without a row is locked by an advisory
 * lock of the transaction instead, so that two creators wait for each other.
 */
export async function loadLocked(
  tx: Tx,
  definition: AggregateDefinition<any, any, any>,
  keys: readonly string[],
): Promise<Map<string, Loaded>> {
  const { table } = definition;
  const select = async (wanted: readonly string[]) =>
    tx.query<Row>(
      {
        name: `load ${table}`,
        text: `SELECT id, version, head, state FROM ${table} WHERE id = ${anyOf(1)} ORDER BY id FOR UPDATE`,
      },
      [wanted],
    );
  const found = new Map((await select(keys)).map((row) => [row.id, toLoaded(row)]));
  const absent = keys.filter((key) => !found.has(key)).sort();
  if (absent.length === 0) return found;
  reserve(tx, table, absent);
  for (const row of await select(absent)) found.set(row.id, toLoaded(row));
  for (const key of absent) if (!found.has(key)) found.set(key, absentOf(definition));
  return found;
}

/** Reads one row under a lock that many may share; an absent one is not locked. */
export async function loadHeld(tx: Tx, definition: AggregateDefinition<any, any, any>, key: string): Promise<Loaded> {
  const { table } = definition;
  const [row] = await tx.query<Row>(
    { name: `hold ${table}`, text: `SELECT id, version, head, state FROM ${table} WHERE id = $1 FOR SHARE` },
    [key],
  );
  return row ? toLoaded(row) : absentOf(definition);
}

/** Locks keys that have no row, in their order, until the end of the transaction. */
export const reserve = (tx: Tx, table: string, keys: readonly string[]): void =>
  tx.send(
    {
      name: `reserve ${table}`,
      text: `SELECT pg_advisory_xact_lock(hashtext($1), hashtext(k)) FROM unnest($2::text[]) WITH ORDINALITY u(k, ord) ORDER BY ord`,
    },
    [table, keys],
  );
