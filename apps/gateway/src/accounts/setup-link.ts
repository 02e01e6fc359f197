import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { UnitOfWork, type Tx } from '@zhitong/events';
import { CLOCK, type Clock } from '@zhitong/service';
import { DataSource } from 'typeorm';
import { GATEWAY_OPTIONS, type GatewayOptions } from '../options.js';
import { isAdministered } from './administrators.js';

const lifetime = 24 * 3_600_000;
const digest = (token: string) => createHash('sha256').update(token).digest('hex');

/**
 * Outside demo mode, a platform that nobody administers prints a one-time link for its first administrator. Others may
 * have signed up before: they do not stand in the way. Every gateway prints one when it starts, and several may start
 * together: each link is good, until one of them was used.
 */
@Injectable()
export class SetupLink implements OnApplicationBootstrap {
  constructor(
    @Inject(GATEWAY_OPTIONS) private readonly options: GatewayOptions,
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (this.options.demo) return;
    if (await isAdministered(this.dataSource.manager)) return;
    const token = randomBytes(24).toString('base64url');
    const now = this.clock.now();
    await this.unitOfWork.run(async (tx) => {
      await tx.query({ text: `DELETE FROM setup WHERE expires_at <= $1` }, [now]);
      await tx.query({ text: `INSERT INTO setup (token, expires_at) VALUES ($1, $2)` }, [
        digest(token),
        new Date(now.getTime() + lifetime),
      ]);
    });
    new Logger('gateway').warn(
      `first administrator: ${this.options.publicUrl.origin}/setup#${token} (once, within 24 hours)`,
    );
  }

  /** Uses all links up: of two at the same moment the second waits, and finds none. @returns whether it was valid */
  async use(tx: Tx, token: string, at: Date): Promise<boolean> {
    const rows = await tx.query<{ token: string }>(
      {
        name: 'use setup link',
        text: `DELETE FROM setup WHERE EXISTS (SELECT FROM setup WHERE token = $1 AND expires_at > $2) RETURNING token`,
      },
      [digest(token), at],
    );
    return rows.some((row) => row.token === digest(token)) && !(await isAdministered(tx.manager));
  }
}
