import type { Statement } from './statements.js';

/** Takes the place of what differs from one transaction to the next: pgbench writes its variable there. */
const fresh = ':fresh';

/**
 * The same transaction for pgbench: each statement prepared once a client, as the service's driver does it, and executed with the
 * recorded values. `ids` differ from one transaction to the next, lest the second be a repetition of the first.
 */
export function pgbenchScript(statements: readonly Statement[], ids: readonly string[]): string {
  const inner = statements.slice(1, -1);
  const prepare = inner.map(({ text }, nth) => `PREPARE s${nth} AS ${oneLine(text)};`);
  const execute = inner.map(({ values }, nth) =>
    values.length === 0 ? `EXECUTE s${nth};` : `EXECUTE s${nth}(${values.map((one) => literal(one, ids)).join(', ')});`,
  );
  return [
    '\\if :prepared',
    '\\else',
    ...prepare,
    '\\set prepared 1',
    '\\endif',
    '\\set fresh random(1, 9007199254740991)',
    ...['BEGIN;', ...execute, 'COMMIT;', ''],
  ].join('\n');
}

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ');

function literal(value: unknown, ids: readonly string[]): string {
  if (value === null || value === undefined) return 'NULL';
  const text = Array.isArray(value) ? arrayText(value) : asText(value);
  // A colon before a word would name a variable; only ours does, for no other is defined.
  const changed = ids.reduce((all, id) => all.replaceAll(id, `${id.slice(0, -4)}${fresh}`), text);
  return `'${changed.replaceAll("'", "''")}'`;
}

const asText = (value: unknown): string => {
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};

const arrayText = (values: readonly unknown[]): string =>
  `{${values.map((one) => (one === null || one === undefined ? 'NULL' : quoted(asText(one)))).join(',')}}`;

const quoted = (text: string) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
