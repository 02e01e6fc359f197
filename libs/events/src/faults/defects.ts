import type { DataSource } from 'typeorm';
import type { EventLog } from '../log/event-log.js';
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
      const query: Tx['query'] = (statement, values) => tx.query(this.rewritten(statement), values);
      const send: Tx['send'] = (statement, values) => tx.send(this.rewritten(statement), values);
      const sendAll: Tx['sendAll'] = (writes) => tx.sendAll(this.writesOf(writes));
      return work(Object.assign(Object.create(tx) as Tx, { query, send, sendAll }));
    });
  }

  private *writesOf(writes: Iterable<Write>): Generator<Write> {
    for (const write of writes) yield { ...write, statement: this.rewritten(write.statement) };
  }

  private rewritten({ text, name }: Statement): Statement {
    const rewritten = this.rewrite(text);
    return { text: rewritten, ...(name && rewritten === text ? { name } : {}) };
  }
}

const rewriting = (pattern: RegExp, by: string): WorldOptions => ({
  unitOfWork: (dataSource) => new Rewriting(dataSource, (sql) => sql.replace(pattern, by)),
});

const holdsNoPosition = (sql: string) =>
  sql
    .replace(/^UPDATE events.positions[^]*/, 'SELECT $3::int AS part, $1::text, $2::text, $4::bigint, $5::bigint')
    .replace(
      /^WITH steps[^]*UPDATE events.positions[^]*/,
      'SELECT unnest($3::int[]) AS part, $1::text, $2::text, $4::bigint[], $5::bigint[]',
    );

const actsOnTimer = /^DELETE FROM events.timers WHERE[^]*/;
const withoutActing = 'SELECT $1::text AS key, $2::text, $3::text, $4::timestamptz';

/** A log that says it has what it does not have yet. */
const hasty = (log: EventLog): EventLog =>
  Object.assign(Object.create(log) as EventLog, {
    append: (...batches: Parameters<EventLog['append']>) => {
      setTimeout(() => void log.append(...batches).catch(() => undefined), 200);
      return Promise.resolve();
    },
  });

/** A log that takes every partition up at its beginning, wherever the group stands. */
const forgetsPositions = (log: EventLog): EventLog =>
  Object.assign(Object.create(log) as EventLog, {
    consume: (...[group, topics, , deliver, stop]: Parameters<EventLog['consume']>) =>
      log.consume(group, topics, () => Promise.resolve(0n), deliver, stop),
  });

const movesAnyPosition: WorldOptions = {
  unitOfWork: (dataSource) =>
    new Rewriting(dataSource, (sql) =>
      sql.replace(/AND next = \$4/, 'AND $4::bigint IS NOT NULL').replace('AND s.start = p.next', ''),
    ),
};

/** Variants of the library with one protection taken away: each test shows that it notices the ones that concern it. */
export const defects = {
  'nothing is a transaction': { unitOfWork: (dataSource) => new WithoutTransaction(dataSource) },
  'the row of an aggregate is not locked': rewriting(/(FROM counters .*) FOR UPDATE/, '$1'),
  'the position is not held': { unitOfWork: (dataSource) => new Rewriting(dataSource, holdsNoPosition) },
  'nothing is a transaction, no position is held': {
    unitOfWork: (dataSource) => new WithoutTransaction(dataSource, holdsNoPosition),
  },
  'a position is moved wherever it stands': movesAnyPosition,
  'a group begins anew': { ...movesAnyPosition, log: forgetsPositions },
  'the log is not waited for': { log: hasty },
  'a timer is not deleted by who acts': rewriting(actsOnTimer, withoutActing),
  'a timer outlives its deadline': {
    unitOfWork: (dataSource) =>
      new Rewriting(dataSource, (sql) =>
        sql
          .replace(actsOnTimer, withoutActing)
          .replace(/^DELETE FROM events.timers t USING[^]*/, 'SELECT $1::text[], $2::text[], $3::text[]'),
      ),
  },
} satisfies Record<string, WorldOptions>;

export type DefectName = keyof typeof defects;
