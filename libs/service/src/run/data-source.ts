import { DataSource } from 'typeorm';
import type { ServiceDefinition } from '../definition.js';
import { CalendarTable1784000000000 } from '../calendar/calendar-years.js';
import { CheckpointTables1700000000001 } from '../checkpoints/checkpoint-tables.js';
import { ErasureTable1774100000000 } from '../personal/erasures.js';
import { FileTables1773000000000 } from '../files/file-tables.js';
import {
  CreateServiceTables1700000000000,
  LaterEventTables1774200000000,
  ParkedBytes1785000000000,
} from './service-tables.js';

/** Connects to a service's database and brings its tables up to date, one process at a time. */
export async function openDatabase(definition: ServiceDefinition, url: string, poolSize = 10): Promise<DataSource> {
  const dataSource = new DataSource({
    type: 'postgres',
    url,
    applicationName: `zhitong-${definition.name}`,
    poolSize,
    logging: false,
    migrations: [
      CreateServiceTables1700000000000,
      CheckpointTables1700000000001,
      ...(definition.files?.keeps === true ? [FileTables1773000000000] : []),
      ...(definition.personal ? [ErasureTable1774100000000] : []),
      LaterEventTables1774200000000,
      ...(definition.countsWorkingDays === true ? [CalendarTable1784000000000] : []),
      ParkedBytes1785000000000,
      ...definition.migrations,
    ],
    migrationsTransactionMode: 'all',
    // A dropped idle connection is replaced by the pool; it must not end the process.
    poolErrorHandler: () => undefined,
    connectTimeoutMS: 5_000,
    // What a transaction writes goes out in one go.
    extra: { pipeline: true },
  });
  await dataSource.initialize();
  await migrate(dataSource);
  return dataSource;
}

/**
 * Replicas start at the same time: the lock lets one migrate while the others wait. It is of the transaction, not of
 * the session, so that it also holds behind a pooler.
 */
async function migrate(dataSource: DataSource): Promise<void> {
  const guard = dataSource.createQueryRunner();
  try {
    await guard.startTransaction();
    await guard.query(
      `SET LOCAL idle_in_transaction_session_timeout = 0; SET LOCAL transaction_timeout = 0; SET LOCAL lock_timeout = 0`,
    );
    await guard.query(`SELECT pg_advisory_xact_lock(hashtext('zhitong.migrations'))`);
    await dataSource.runMigrations();
    await guard.commitTransaction();
  } finally {
    await guard.release();
  }
}

/** The connections of a data source, and who waits for one. TypeORM does not name the type of the pool under it. */
export function poolOf({ driver }: DataSource): { total: number; idle: number; waiting: number } {
  const { master } = driver as unknown as { master: Record<'totalCount' | 'idleCount' | 'waitingCount', number> };
  return { total: master.totalCount, idle: master.idleCount, waiting: master.waitingCount };
}
