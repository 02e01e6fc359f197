import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '@zhitong/service';
import { DataSource } from 'typeorm';
import { digest } from './digest.js';
import { SignInDelayed } from './refusals.js';
import { signInRules, waitAfter } from './rules.js';

/**
 * Counts failures to sign in. A browser that signed in before has a counter of its own, all others share the login's:
 * strangers who fail on purpose close the login to strangers, not to its owner. Logins that nobody has are counted
 * alike. Counters lie in the database, for gateways are several.
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
  async demandPatience(counter: string): Promise<void> {
    const [row] = await this.dataSource.query<{ until: Date }[]>(`SELECT until FROM attempt WHERE counter = $1`, [
      counter,
    ]);
    const rest = row ? row.until.getTime() - this.clock.now().getTime() : 0;
    if (rest > 0) throw new SignInDelayed(Math.ceil(rest / 1_000));
  }

  async failed(counter: string): Promise<void> {
    const now = this.clock.now();
    await this.dataSource.query(`DELETE FROM attempt WHERE last_at < $1`, [
      new Date(now.getTime() - signInRules.forgotten),
    ]);
    const [row] = await this.dataSource.query<{ failures: number }[]>(
      `INSERT INTO attempt (counter, failures, last_at, until) VALUES ($1, 1, $2, $2)
       ON CONFLICT (counter) DO UPDATE SET failures = attempt.failures + 1, last_at = $2 RETURNING failures`,
      [counter, now],
    );
    await this.dataSource.query(`UPDATE attempt SET until = $2 WHERE counter = $1`, [
      counter,
      new Date(now.getTime() + waitAfter(row!.failures)),
    ]);
  }

  async succeeded(counter: string): Promise<void> {
    await this.dataSource.query(`DELETE FROM attempt WHERE counter = $1`, [counter]);
  }
}
