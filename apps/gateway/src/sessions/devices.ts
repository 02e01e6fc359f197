import { Inject, Injectable } from '@nestjs/common';
import type { Tx } from '@zhitong/events';
import { CLOCK, type Clock } from '@zhitong/service';
import { DataSource } from 'typeorm';
import { digest, newToken } from './digest.js';
import { signInRules } from './rules.js';
import { sweep } from '../persistence/sweep.js';

/** Browsers that somebody has signed in with before (after OWASP's device cookies). */
@Injectable()
export class Devices {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @returns the device's id if this login has used it before */
  async known(login: string, token: string | undefined): Promise<string | undefined> {
    if (token === undefined) return undefined;
    const [row] = await this.dataSource.query<{ token: string }[]>(
      `SELECT d.token FROM device d JOIN person p USING (account) WHERE d.token = $1 AND p.login = $2 AND d.expires_at > $3`,
      [digest(token), login, this.clock.now()],
    );
    return row?.token;
  }

  /** Remembers a device from now on. @returns the token for its cookie */
  async remember(tx: Tx, account: string): Promise<string> {
    const token = newToken();
    const now = this.clock.now();
    await tx.query({ name: 'sweep devices', text: sweep('device', 'expires_at <= $1') }, [now]);
    await tx.query(
      { name: 'remember device', text: `INSERT INTO device (token, account, expires_at) VALUES ($1, $2, $3)` },
      [digest(token), account, new Date(now.getTime() + signInRules.device)],
    );
    return token;
  }
}
