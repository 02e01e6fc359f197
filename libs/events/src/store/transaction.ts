import type { EntityManager, QueryRunner } from 'typeorm';
import type { PoolClient, QueryResultRow } from 'pg';
import { TransactionAborted } from '../errors.js';

/** A named statement is prepared once per connection. Names are at most 63 characters. */
export interface Statement {
  name?: string;
  text: string;
}

/** A statement that nothing needs to wait for: what it returns, if anything, concerns nobody. */
export interface Write {
  statement: Statement;
  values: unknown[];
  /** What its failure means, where it means more than the server says; undefined: just that. */
  refusal?(error: unknown): Error | undefined;
}

/** How far a key has come: what a reader must have seen to know of it. */
export interface Reached {
  topic: string;
  key: string;
  seq: bigint;
}

declare const live: unique symbol;

/**
 * An open transaction. Only {@link UnitOfWork} makes one: whoever holds a Tx writes state and facts together.
 * It is passed explicitly; there is no ambient transaction.
 */
export interface Tx {
  /** For TypeORM repositories and query builders inside the transaction. */
  readonly manager: EntityManager;
  /** For SQL on the hot path, past TypeORM. Several at once go out together, and are done in this order. */
  query<R extends QueryResultRow>(statement: Statement, values?: unknown[]): Promise<R[]>;
  /**
   * Sends a statement without waiting for its answer; what comes after it is done after it. Where it fails, so does the
   * whole transaction, with its error: at what is asked next, or at the commit.
   */
  send(statement: Statement, values?: unknown[]): void;
  /** The latest fact that it appended to each aggregate. */
  readonly reached: readonly Reached[];
  /** Runs when the transaction has been committed; never when it was rolled back. */
  afterCommit(hook: () => void): void;
  /** @internal */
  reach(reached: Reached): void;
  /**
   * Sends statements in this order, each taken when it is sent.
   * @internal
   */
  sendAll(writes: Iterable<Write>): void;
  readonly [live]: true;
}

/** pg's own connection under a client; it tells of every error that the server reports. */
interface Connection {
  stream: { readonly closed: boolean; destroy(): void; cork(): void; uncork(): void };
  on(event: 'errorMessage', hear: (error: Error) => void): void;
  off(event: 'errorMessage', hear: (error: Error) => void): void;
}

/** Asks in a transaction, prepared, or through TypeORM, whichever there is. */
export const ask = <R extends QueryResultRow>(
  of: Pick<Tx, 'manager' | 'query'> | EntityManager,
  statement: Statement,
  values: unknown[],
): Promise<R[]> => ('manager' in of ? of.query<R>(statement, values) : of.query<R[]>(statement.text, values));

/** TypeORM's own account of a transaction: what runs inside ours must not begin or end one. */
interface Bookkeeping {
  isTransactionActive: boolean;
  transactionDepth: number;
}

/**
 * Not exported from the package. What is sent without waiting goes out with the next statement that is waited for, or
 * with the COMMIT: a round trip less for each.
 */
export class LiveTransaction {
  readonly reached: Reached[] = [];
  readonly manager: EntityManager;
  private readonly hooks: (() => void)[] = [];
  private readonly connection: Connection;
  private corked = false;
  private isOver = false;
  private firstFailure: Error | undefined;
  /** What the first failed statement meant to whoever sent it. */
  private refusal: unknown;

  constructor(
    private readonly runner: QueryRunner,
    private readonly client: PoolClient,
  ) {
    this.manager = runner.manager;
    this.connection = (client as unknown as { connection: Connection }).connection;
    this.connection.on('errorMessage', this.onFailure);
  }

  begin(): void {
    this.keepBooks(true);
    this.send({ text: 'START TRANSACTION' });
  }

  async query<R extends QueryResultRow>(statement: Statement, values: unknown[] = []): Promise<R[]> {
    this.demandOpen();
    const answer = this.client.query<R>({ ...statement, values });
    this.uncork();
    const { rows } = await answer;
    return rows;
  }

  send(statement: Statement, values?: unknown[]): void {
    this.write({ statement, values: values ?? [] });
  }

  sendAll(writes: Iterable<Write>): void {
    for (const write of writes) this.write(write);
  }

  afterCommit(hook: () => void): void {
    this.hooks.push(hook);
  }

  reach(reached: Reached): void {
    this.reached.push(reached);
  }

  /** @throws what a statement that was sent failed with: then nothing was committed */
  async commit(): Promise<void> {
    const answer = this.client.query('COMMIT');
    this.uncork();
    const { command } = await answer;
    this.keepBooks(false);
    // A transaction in which a statement failed answers COMMIT with ROLLBACK and no error.
    if (command !== 'COMMIT') throw new TransactionAborted(this.firstFailure);
  }

  committed(): void {
    for (const hook of this.hooks) hook();
  }

  async rollback(): Promise<void> {
    if (!this.runner.isTransactionActive) return;
    const answer = this.client.query('ROLLBACK');
    this.uncork();
    await answer.catch(() => undefined);
    this.keepBooks(false);
  }

  /** Why the transaction failed, of which `error` is what its work ended with. */
  reasonOf(error: unknown): unknown {
    if (!(error instanceof TransactionAborted) && !refusesStatements(error)) return error;
    return this.refusal ?? new TransactionAborted(this.firstFailure);
  }

  /**
   * Cuts the connection: a handler that hangs may still hold it, and a ROLLBACK would queue behind its statement.
   * Resolves when the client knows; before that the pool would hand the dead connection to the next transaction.
   */
  async abandon(): Promise<void> {
    const { stream } = this.connection;
    if (stream.closed) return;
    const ended = new Promise<void>((resolve) => this.client.once('end', resolve));
    stream.destroy();
    await ended;
  }

  over(): void {
    this.isOver = true;
    this.connection.off('errorMessage', this.onFailure);
  }

  private write({ statement, values, refusal }: Write): void {
    this.demandOpen();
    this.cork();
    this.client.query({ ...statement, values }).catch((error: unknown) => {
      if (!refusesStatements(error)) this.refusal ??= refusal?.(error) ?? error;
    });
  }

  /** What a part of its work that nobody waited for still wants would be done in somebody else's transaction. */
  private demandOpen(): void {
    if (this.isOver) throw new Error('the transaction is over');
  }

  /** What is written now waits for what follows in this turn of the event loop. */
  private cork(): void {
    if (this.corked) return;
    this.corked = true;
    this.connection.stream.cork();
    setImmediate(() => this.uncork());
  }

  private uncork(): void {
    if (!this.corked) return;
    this.corked = false;
    this.connection.stream.uncork();
  }

  private keepBooks(open: boolean): void {
    Object.assign(this.runner, {
      isTransactionActive: open,
      transactionDepth: open ? 1 : 0,
    } satisfies Bookkeeping);
  }

  private readonly onFailure = (error: Error): void => void (this.firstFailure ??= error);
}

/** A statement after the one that failed, whose own error somebody swallowed or nobody has waited for. */
const refusesStatements = (error: unknown): boolean => (error as { code?: unknown } | undefined)?.code === '25P02';
