import type { DataSource } from 'typeorm';
import type { PoolClient } from 'pg';
import { HandlerHangs, TransactionAborted } from '../errors.js';
import { faultPoint } from '../fault-point.js';
import { LiveTransaction, type Tx } from './transaction.js';

/** Runs work in one transaction: all of it is committed, or nothing. */
export class UnitOfWork {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws whatever `work` throws, after a rollback; {@link TransactionAborted} when it hid a failed statement. */
  async run<R>(work: (tx: Tx) => Promise<R>): Promise<R> {
    const runner = this.dataSource.createQueryRunner();
    try {
      const client = (await runner.connect()) as PoolClient;
      await runner.startTransaction();
      const tx = new LiveTransaction(runner.manager, client);
      try {
        const result = await work(tx as unknown as Tx);
        if (!tx.canCommit()) throw new TransactionAborted(tx.failure);
        await runner.commitTransaction();
        faultPoint('after-commit');
        tx.committed();
        return result;
      } catch (error) {
        if (error instanceof HandlerHangs) await tx.abandon();
        else if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
        throw refusesStatements(error) ? new TransactionAborted(tx.failure) : error;
      } finally {
        tx.over();
      }
    } finally {
      await runner.release().catch(() => undefined);
    }
  }
}

/** A statement after the one that failed, whose own error somebody swallowed. */
const refusesStatements = (error: unknown): boolean => (error as { code?: unknown } | undefined)?.code === '25P02';
