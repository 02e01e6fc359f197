import type { EntityManager } from 'typeorm';
import type { PoolClient, QueryResultRow } from 'pg';

/** A named statement is prepared once per connection. Names are at most 63 characters. */
export interface Statement {
  name?: string;
  text: string;
}

/** A statement that nothing before it in its transaction must have been answered for. */
export interface Write {
  statement: Statement;
  values: unknown[];
  /** Looks at the rows that it returns, and may throw. */
  wrote?(rows: readonly QueryResultRow[]): void;
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
  /** For SQL on the hot path, past TypeORM. */
  query<R extends QueryResultRow>(statement: Statement, values?: unknown[]): Promise<R[]>;
  /** The latest fact that it appended to each aggregate. */
  readonly reached: readonly Reached[];
  /** Runs when the transaction has been committed; never when it was rolled back. */
  afterCommit(hook: () => void): void;
  /** For the library. */
  reach(reached: Reached): void;
  /**
   * For the library. Sends statements in this order, each taken when it is sent; where the connection pipelines (`pipeline:
   * true` of pg), in one go.
   */
  writeAll(writes: Iterable<Write>): Promise<void>;
  readonly [live]: true;
}

/** pg's own connection under a client; it tells of every error that the server reports. */
interface Connection {
  stream: { readonly closed: boolean; destroy(): void };
  on(event: 'errorMessage', hear: (error: Error) => void): void;
  off(event: 'errorMessage', hear: (error: Error) => void): void;
}

/** Not exported from the package. */
export class LiveTransaction {
  readonly reached: Reached[] = [];
  private readonly hooks: (() => void)[] = [];
  private readonly connection: Connection;
  private firstFailure: Error | undefined;

  constructor(
    readonly manager: EntityManager,
    private readonly client: PoolClient,
  ) {
    this.connection = (client as unknown as { connection: Connection }).connection;
    this.connection.on('errorMessage', this.onFailure);
  }

  async query<R extends QueryResultRow>(statement: Statement, values: unknown[] = []): Promise<R[]> {
    const { rows } = await this.client.query<R>({ ...statement, values });
    return rows;
  }

  async writeAll(writes: Iterable<Write>): Promise<void> {
    const pipelines = (this.client as unknown as { pipeline?: boolean }).pipeline === true;
    const sent: Promise<void>[] = [];
    for (const { statement, values, wrote } of writes) {
      const written = this.query(statement, values).then((rows) => wrote?.(rows));
      if (pipelines) sent.push(written);
      else await written;
    }
    // The first that fails tells why: behind it, all fail. None is left on its way when this ends.
    const outcomes = await Promise.allSettled(sent);
    const failed = outcomes.find((outcome) => outcome.status === 'rejected');
    if (failed) throw failed.reason;
  }

  afterCommit(hook: () => void): void {
    this.hooks.push(hook);
  }

  reach(reached: Reached): void {
    this.reached.push(reached);
  }

  committed(): void {
    for (const hook of this.hooks) hook();
  }

  /** False when a statement failed: PostgreSQL would answer COMMIT with ROLLBACK and no error. */
  canCommit(): boolean {
    return this.client.getTransactionStatus() === 'T';
  }

  /** What the first failed statement said, also when a handler kept it to itself. */
  get failure(): Error | undefined {
    return this.firstFailure;
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
    this.connection.off('errorMessage', this.onFailure);
  }

  private readonly onFailure = (error: Error): void => void (this.firstFailure ??= error);
}
