import type { DataSource } from 'typeorm';
import { eventually } from './eventually.js';

/**
 * What happens to `work` that meets somebody else's change before its commit: `change` is done in a transaction of its
 * own, which commits once `work` waits for it, or has ended without.
 */
export async function whileUncommitted<R>(
  dataSource: DataSource,
  change: (query: (sql: string, values?: unknown[]) => Promise<unknown>) => Promise<unknown>,
  work: () => Promise<R>,
): Promise<R> {
  const runner = dataSource.createQueryRunner();
  try {
    await runner.startTransaction();
    await change((sql, values) => runner.query(sql, values));
    let ended = false;
    const working = work().finally(() => (ended = true));
    working.catch(() => undefined);
    await eventually(async () => {
      const [row] = (await runner.query(
        `SELECT EXISTS (SELECT FROM pg_locks l WHERE NOT l.granted AND pg_backend_pid() = ANY (pg_blocking_pids(l.pid))) AS waits`,
      )) as { waits: boolean }[];
      return ended || row!.waits;
    });
    await runner.commitTransaction();
    return await working;
  } finally {
    if (runner.isTransactionActive) await runner.rollbackTransaction();
    await runner.release();
  }
}
