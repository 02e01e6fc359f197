import { Relay, UnitOfWork, type EventLog } from '@zhitong/events';
import type pg from 'pg';
import type { DataSource } from 'typeorm';
import { assertEmpty } from './waiting.js';

/** The relay over all that waits. */
export function relaying(dataSource: DataSource, log: EventLog, pool: pg.Pool) {
  const relay = new Relay({ unitOfWork: new UnitOfWork(dataSource), log });
  const work = async () => {
    while ((await relay.pass()) > 0);
    await assertEmpty(pool);
  };
  return { name: 'relay' as const, work };
}
