import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { IdleLoop, UnitOfWork } from '@zhitong/events';
import { DataSource } from 'typeorm';
import type { Settings } from '../run/settings.js';
import { CLOCK, SETTINGS, type Clock } from '../tokens.js';
import { eraseAccount } from './erasures.js';
import { PersonalData } from './personal-data.js';

const hour = 3_600_000;
/** A request lives a minute, a file that comes in pieces a day. */
const looksBack = 48 * hour;

/**
 * A request that was under way when its author went may be written just after the service has deleted everything: for
 * two days it is deleted again, every hour.
 */
@Injectable()
export class LateErasures implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('erasures');
  private readonly stop = new AbortController();
  private running: Promise<void> | undefined;
  private readonly loop = new IdleLoop({
    pass: () => this.pass().then(() => false),
    rest: () => hour,
    failed: (error, failures) => failures === 1 && this.logger.warn(String(error)),
  });

  constructor(
    private readonly personal: PersonalData,
    private readonly dataSource: DataSource,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  onApplicationBootstrap(): void {
    if (this.settings.watchesClock !== false) this.running = this.loop.run(this.stop.signal);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stop.abort();
    await this.running;
  }

  async pass(): Promise<void> {
    const rows = await this.dataSource.query<{ account: string }[]>(
      `SELECT account FROM service.erasure WHERE at > $1 ORDER BY account`,
      [new Date(this.clock.now().getTime() - looksBack)],
    );
    for (const { account } of rows)
      await this.unitOfWork.run((tx) => eraseAccount(tx.manager, this.personal, { account, at: this.clock.now() }));
  }
}
