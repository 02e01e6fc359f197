import { newKey } from './call.js';
import { ApiProblem } from './errors.js';

/**
 * The `Idempotency-Key` of a command that is given again until it is answered. No answer, and a 5xx, leave open whether it
 * has happened: the gateway says 503 also where a service died after it had done the work. The same command then bears the
 * same key; another one, and what follows an answer, a new one.
 */
export class CommandKey {
  private pending: { key: string; given: string } | undefined;

  of(given: string): string {
    if (this.pending?.given !== given) this.pending = { key: newKey(), given };
    return this.pending.key;
  }

  answered(): void {
    this.pending = undefined;
  }

  failed(error: unknown): void {
    if (error instanceof ApiProblem && error.status < 500) this.pending = undefined;
  }
}
