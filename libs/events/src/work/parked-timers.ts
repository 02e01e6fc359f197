import type { DataSource } from 'typeorm';
import type { Why } from '../change.js';
import type { Clock } from '../clock.js';
import { auditDeed } from '../consume/parking-audit.js';
import type { UnitOfWork } from '../store/unit-of-work.js';
import type { Timer } from './timers.js';

/** A deadline whose handler failed for good, as a person sees it. */
export interface ParkedTimer extends Timer {
  attempts: number;
  /** With its stack. */
  error: string;
}

/** The people's side of deadlines that were set aside: see them, and let them run again. */
export class ParkedTimers {
  constructor(private readonly options: { dataSource: DataSource; unitOfWork: UnitOfWork; clock: Clock }) {}

  /** All that are set aside, in the order of aggregate, key and name. */
  async list(): Promise<ParkedTimer[]> {
    return this.options.dataSource.query<ParkedTimer[]>(
      `SELECT aggregate, key, name, due, rule, start, attempts, coalesce(error, '') AS error
       FROM events.timers WHERE parked ORDER BY aggregate, key, name`,
    );
  }

  /**
   * Hands a deadline back to the service, which runs it within seconds; if it fails again, it is set aside again.
   * @returns false when no such deadline is set aside
   */
  async redrive({ aggregate, key, name }: Pick<Timer, 'aggregate' | 'key' | 'name'>, by: Why): Promise<boolean> {
    const { unitOfWork, clock } = this.options;
    return unitOfWork.run(async (tx) => {
      const freed = await tx.query(
        {
          text: `UPDATE events.timers SET parked = false
                 WHERE aggregate = $1 AND key = $2 AND name = $3 AND parked RETURNING key`,
        },
        [aggregate, key, name],
      );
      if (freed.length === 0) return false;
      const group = `timer:${name}`;
      await auditDeed(tx, {
        group,
        topic: aggregate,
        key,
        act: 'redrive',
        by,
        outcome: 'handed back',
        at: clock.now(),
      });
      return true;
    });
  }
}
