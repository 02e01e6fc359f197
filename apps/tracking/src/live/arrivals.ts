import { Inject, Injectable } from '@nestjs/common';
import { Engine } from '@zhitong/service';
import { DataSource, type QueryRunner } from 'typeorm';

const channel = 'zhitong_tracking';
/** Facts that arrive within this time are announced together, ms. */
const together = 100;

/** A connection that hears notices. */
interface Listening {
  on(event: 'notification' | 'error', heard: () => void): unknown;
}

/**
 * Wakes those who wait for something new, in every process of tracking. A notice is only a hint: it is sent after the
 * facts have been committed, and may be lost, as behind a pooler that passes none on; whoever waits looks at the end anyway.
 */
@Injectable()
export class Arrivals {
  private readonly waiting = new Set<() => void>();
  private announcing: NodeJS.Timeout | undefined;
  private runner: QueryRunner | undefined;

  constructor(
    private readonly engine: Engine,
    @Inject(DataSource) private readonly dataSource: DataSource,
  ) {
    engine.batches.on('taken', () => this.announce());
    engine.ending.addEventListener('abort', () => this.end(), { once: true });
  }

  /** Resolves when facts have arrived, when `limit` ms are over, when nobody waits any more, or when the service ends. */
  next(limit: number, gone: AbortSignal): Promise<void> {
    if (this.engine.ending.aborted || gone.aborted) return Promise.resolve();
    void this.listen();
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        this.waiting.delete(done);
        gone.removeEventListener('abort', done);
        resolve();
      };
      const timer = setTimeout(done, limit);
      gone.addEventListener('abort', done);
      this.waiting.add(done);
    });
  }

  /** The service is to end: nobody is kept waiting. */
  get ended(): boolean {
    return this.engine.ending.aborted;
  }

  private announce(): void {
    this.announcing ??= setTimeout(() => {
      this.announcing = undefined;
      this.wake();
      void this.dataSource.query(`SELECT pg_notify($1, '')`, [channel]).catch(() => undefined);
    }, together);
  }

  private wake(): void {
    for (const done of [...this.waiting]) done();
  }

  /** One connection hears for all; it is taken when the first one waits, and again when it was lost. */
  private async listen(): Promise<void> {
    if (this.runner) return;
    const runner = (this.runner = this.dataSource.createQueryRunner());
    const lost = () => {
      if (this.runner === runner) this.runner = undefined;
      void runner.release().catch(() => undefined);
    };
    try {
      const client = (await runner.connect()) as Listening;
      client.on('notification', () => this.wake());
      client.on('error', lost);
      await runner.query(`LISTEN ${channel}`);
      if (this.engine.ending.aborted) lost();
    } catch {
      lost();
    }
  }

  private end(): void {
    clearTimeout(this.announcing);
    this.wake();
    void this.runner?.release().catch(() => undefined);
  }
}
