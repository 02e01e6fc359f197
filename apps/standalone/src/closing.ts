import { setTimeout as pause } from 'node:timers/promises';

interface Step {
  close: () => Promise<unknown>;
  /** Longest wait, ms. */
  limit: number;
}

/**
 * What has to be ended, in stages: those opened last end first, those of one stage together. A step that fails or
 * takes too long holds up no other.
 */
export class Closing {
  private readonly stages: Step[][] = [];

  /** Opens a stage that ends before all that are open. */
  stage(): (close: Step['close'], limit: number) => void {
    const steps: Step[] = [];
    this.stages.push(steps);
    return (close, limit) => void steps.push({ close, limit });
  }

  /** Ends everything. Repeated calls end what was added in the meantime. */
  async run(): Promise<void> {
    for (let stage = this.stages.pop(); stage !== undefined; stage = this.stages.pop())
      await Promise.all(stage.map(end));
  }
}

async function end({ close, limit }: Step): Promise<void> {
  const patience = new AbortController();
  const attempt = close().catch((error: unknown) => console.error(error));
  await Promise.race([attempt, pause(limit, undefined, { signal: patience.signal }).catch(() => undefined)]);
  patience.abort();
}
