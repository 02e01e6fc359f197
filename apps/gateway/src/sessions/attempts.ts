import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '@zhitong/service';
import { DataSource } from 'typeorm';
import { digest } from './digest.js';
import { SignInDelayed } from './refusals.js';
import { signInRules, waitAfter } from './rules.js';
import { sweep } from '../persistence/sweep.js';

/** An attempt that was counted before it was looked at. */
export interface Attempt {
  readonly counter: string;
  /** Which one in a row it is. */
  readonly nth: number;
}

/** Seconds to wait after so many failures, from one on; the last stands for all beyond. */
const waits = Array.from({ length: signInRules.freeFailures + 20 }, (_, n) => waitAfter(n + 1) / 1_000);

/**
 * Counts failures to sign in. A browser that signed in before has a counter of its own, all others share the login's:
 * strangers who fail on purpose close the login to strangers, not to its owner. Logins that nobody has are counted
 * alike. Counters lie in the database, for gateways are several.
 *
 * An attempt counts as failed from its beginning, in one statement with the look at the wait: however many are made at
 * the same moment, no more get through than one after another would. What succeeds takes the count back.
 */
@Injectable()
export class Attempts {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The counter of a login, on a device that it knows or anywhere else. */
  counter(login: string, device?: string): string {
    return digest(JSON.stringify([login.toLowerCase(), device ?? '']));
  }

  /** @throws SignInDelayed while the counter asks for patience */
  async take(counter: string): Promise<Attempt> {
    const now = this.clock.now();
    await this.dataSource.query(sweep('attempt', 'last_at < $1'), [new Date(now.getTime() - signInRules.forgotten)]);
    const [row] = await this.dataSource.query<{ failures: number }[]>(
      `INSERT INTO attempt (counter, failures, last_at, until)
       VALUES ($1, 1, $2, $2::timestamptz + make_interval(secs => ($3::float8[])[1]))
       ON CONFLICT (counter) DO UPDATE SET failures = attempt.failures + 1, last_at = $2,
         until = $2::timestamptz + make_interval(secs => ($3::float8[])[least(attempt.failures + 1, cardinality($3::float8[]))])
         WHERE attempt.until <= $2
       RETURNING failures`,
      [counter, now, waits],
    );
    if (row) return { counter, nth: row.failures };
    throw new SignInDelayed(await this.rest(counter, now));
  }

  /** It was right: whoever came in begins anew. */
  async succeeded({ counter }: Attempt): Promise<void> {
    await this.dataSource.query(`DELETE FROM attempt WHERE counter = $1`, [counter]);
  }

  /** It was neither right nor wrong: it counts no more, unless others were made since. */
  async release({ counter, nth }: Attempt): Promise<void> {
    await this.dataSource.query(
      `UPDATE attempt SET failures = failures - 1, until = $3 WHERE counter = $1 AND failures = $2`,
      [counter, nth, this.clock.now()],
    );
  }

  /** Seconds. */
  private async rest(counter: string, now: Date): Promise<number> {
    const [row] = await this.dataSource.query<{ until: Date }[]>(`SELECT until FROM attempt WHERE counter = $1`, [
      counter,
    ]);
    return Math.max(1, Math.ceil(((row?.until.getTime() ?? 0) - now.getTime()) / 1_000));
  }
}
