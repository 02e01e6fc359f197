import pg from 'pg';

/** A statement as it went to the server. */
export interface Statement {
  text: string;
  values: readonly unknown[];
}

/** Records the statements of a transaction that holds one of these, while `work` runs, in the order they were sent. */
export async function recordTransaction(holds: RegExp, work: () => Promise<unknown>): Promise<Statement[]> {
  const sent = new Map<object, Statement[]>();
  const query = pg.Client.prototype.query;
  pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
    const [first, second] = args;
    const { text, values } = typeof first === 'string' ? { text: first, values: second } : (first as Statement);
    sent.set(this, [...(sent.get(this) ?? []), { text, values: Array.isArray(values) ? values : [] }]);
    return query.apply(this, args as Parameters<typeof query>) as unknown;
  } as typeof query;
  try {
    await work();
  } finally {
    pg.Client.prototype.query = query;
  }
  const all = [...sent.values()].find((statements) => statements.some(({ text }) => holds.test(text)));
  if (!all) throw new Error(`no transaction sent ${holds}`);
  const at = all.findIndex(({ text }) => holds.test(text));
  const from = all.slice(0, at).findLastIndex(({ text }) => text === 'START TRANSACTION');
  const to = all.findIndex(({ text }, index) => index > at && text === 'COMMIT');
  if (from < 0 || to < 0) throw new Error('the transaction did not begin or end while it was recorded');
  return all.slice(from, to + 1);
}
