import type { DataSource } from 'typeorm';
import type { PoolClient } from 'pg';
import { HandlerHangs } from '../errors.js';
import { faultPoint } from '../fault-point.js';
import { LiveTransaction, type Tx } from './transaction.js';

/** Runs work in one transaction: all of it is committed, or nothing. */
export class UnitOfWork {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * @throws whatever `work` throws, after a rollback; what a statement failed with that was sent without waiting for it;
   * {@link TransactionAborted} when `work` hid a failed statement
   */
  async run<R>(work: (tx: Tx) => Promise<R>): Promise<R> {
    const runner = this.dataSource.createQueryRunner();
    try {
      const client = (await runner.connect()) as PoolClient;
      demandPipeline(client);
      const tx = new LiveTransaction(runner, client);
      try {
        tx.begin();
        const result = await work(tx as unknown as Tx);
        await tx.commit();
        faultPoint('after-commit');
        tx.committed();
        return result;
      } catch (error) {
        if (error instanceof HandlerHangs) await tx.abandon();
        else await tx.rollback();
        throw tx.reasonOf(error);
      } finally {
        tx.over();
      }
    } finally {
      await runner.release().catch(() => undefined);
    }
  }
}

/** What is sent without waiting would stay in pg's own queue, which it warns of and is going to give up. */
function demandPipeline(client: PoolClient): void {
  if ((client as unknown as { pipeline?: boolean }).pipeline !== true)
    throw new Error('the connections of the data source do not pipeline: open it with extra: { pipeline: true }');
}
