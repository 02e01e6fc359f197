import type { Logger } from '@nestjs/common';
import type { PartHealth } from './part-health.js';
import { troubleOf } from './trouble.js';

/** Parts without which a service still does its work. */
const delays = new Set(['messages', 'checkpoints', 'retention', 'files']);

/** What the parts of a service wait for, as long as they do. */
export class Troubles {
  private readonly known = new Map<string, string>();

  constructor(private readonly logger: Pick<Logger, 'warn'>) {}

  /** A part fails; the log says so when it begins. */
  begin(part: string, error: unknown, failures: number, where = ''): void {
    const text = error instanceof Error ? error.message : String(error);
    if (!this.known.has(part)) this.logger.warn(`${part} ${where} ${text}${failures > 1 ? ` (${failures})` : ''}`);
    this.known.set(part, troubleOf(error));
  }

  /** A part works again. */
  end(part: string): void {
    this.known.delete(part);
  }

  /** A gateway that is away delays messages, a key that is unreadable signatures; the service itself works. */
  healthOf(part: string): PartHealth {
    const waitsFor = this.known.get(part);
    return waitsFor === undefined ? { part, ready: true } : { part, ready: delays.has(part), waitsFor };
  }
}
