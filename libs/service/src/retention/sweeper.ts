import { IdleLoop, type Clock } from '@zhitong/events';
import type { DataSource } from 'typeorm';
import type { Retention } from './retention.js';

/** Rows of one statement: a sweep of years must hold up nobody. */
const batch = 1_000;
const hour = 3_600_000;
const day = 24 * hour;

/** Deletes rows whose time is over, a bounded number at once, every hour. It waits for none that somebody holds. */
export class Sweeper {
  private readonly loop: IdleLoop;

  constructor(
    private readonly options: {
      dataSource: DataSource;
      clock: Clock;
      retentions: readonly Retention[];
      failed?: (error: unknown, failures: number) => void;
      passed?: () => void;
    },
  ) {
    this.loop = new IdleLoop({
      pass: async () => {
        const more = await this.pass();
        options.passed?.();
        return more;
      },
      rest: () => hour,
      failed: options.failed ?? (() => undefined),
    });
  }

  run(stop: AbortSignal): Promise<void> {
    return this.loop.run(stop);
  }

  /** One bounded statement per table. @returns whether there may be more */
  async pass(): Promise<boolean> {
    let more = false;
    for (const { table, since, days, only = 'true' } of this.options.retentions) {
      const until = new Date(this.options.clock.now().getTime() - days * day);
      const [, count] = await this.options.dataSource.query<[unknown, number]>(
        `DELETE FROM ${table} WHERE ctid = ANY (ARRAY(SELECT ctid FROM ${table} WHERE ${since} < $1 AND (${only}) LIMIT ${batch} FOR UPDATE SKIP LOCKED))`,
        [until],
      );
      more ||= count === batch;
    }
    return more;
  }
}
