import type { DataSource } from 'typeorm';
import type { Statement, Tx, Write } from '../store/transaction.js';
import { UnitOfWork } from '../store/unit-of-work.js';
import type { WorldOptions } from './world.js';

/** Every statement stands by itself: what a library without promise 1 would do. */
class WithoutTransaction extends UnitOfWork {
  constructor(
    private readonly source: DataSource,
    private readonly rewrite = (sql: string) => sql,
  ) {
    super(source);
  }

  override async run<R>(work: (tx: Tx) => Promise<R>): Promise<R> {
    const runner = this.source.createQueryRunner();
    const query = async ({ text }: { text: string }, values?: unknown[]) =>
      rowsOf(await runner.query(this.rewrite(text), values));
    const sent: Promise<unknown>[] = [];
    const send = (statement: Statement, values?: unknown[]) => void sent.push(query(statement, values));
    const tx = {
      manager: runner.manager,
      query,
      send,
      // One after the other is done: what ends the process between two of them leaves the first.
      sendAll: (writes: Iterable<Write>) =>
        void sent.push(
          (async () => {
            for (const { statement, values } of writes) await query(statement, values);
          })(),
        ),
      reached: [],
      reach: () => undefined,
      afterCommit: () => undefined,
    };
    try {
      const result = await work(tx as unknown as Tx);
      await Promise.all(sent);
      return result;
    } finally {
      await Promise.allSettled(sent);
      await runner.release();
    }
  }
}

/** TypeORM answers an UPDATE or DELETE with its rows and their number. */
const rowsOf = (answer: unknown): unknown =>
  Array.isArray(answer) && answer.length === 2 && Array.isArray(answer[0]) ? (answer[0] as unknown) : answer;

/** Sends other statements than the library's. */
class Rewriting extends UnitOfWork {
  constructor(
    source: DataSource,
    private readonly rewrite: (sql: string) => string,
  ) {
    super(source);
  }

  override run<R>(work: (tx: Tx) => Promise<R>): Promise<R> {
    return super.run((tx) => {
      const query: Tx['query'] = ({ text, name }, values) => {
        const rewritten = this.rewrite(text);
        return tx.query({ text: rewritten, ...(name && rewritten === text ? { name } : {}) }, values);
      };
      return work(Object.assign(Object.create(tx) as Tx, { query }));
    });
  }
}

const rewriting = (pattern: RegExp, by: string): WorldOptions => ({
  unitOfWork: (dataSource) => new Rewriting(dataSource, (sql) => sql.replace(pattern, by)),
});

const holdsPosition = /^UPDATE events.positions[^]*/;
const withoutPosition = 'SELECT $1::text, $2::text, $3::int, $4::bigint, $5::bigint';

/** Variants of the library with one protection taken away: each test shows that it notices the ones that concern it. */
export const defects = {
  'nothing is a transaction': { unitOfWork: (dataSource) => new WithoutTransaction(dataSource) },
  'the row of an aggregate is not locked': rewriting(/(FROM counters .*) FOR UPDATE/, '$1'),
  'the position is not held': rewriting(holdsPosition, withoutPosition),
  'nothing is a transaction, no position is held': {
    unitOfWork: (dataSource) =>
      new WithoutTransaction(dataSource, (sql) => sql.replace(holdsPosition, withoutPosition)),
  },
  'a timer is not deleted by who acts': rewriting(
    /^DELETE FROM events.timers WHERE[^]*/,
    'SELECT $1::text AS key, $2::text, $3::text, $4::timestamptz',
  ),
} satisfies Record<string, WorldOptions>;

export type DefectName = keyof typeof defects;
