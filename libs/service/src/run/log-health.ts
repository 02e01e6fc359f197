import type { EventLog } from '@zhitong/events';
import type { PartHealth } from './part-health.js';
import { troubleOf } from './trouble.js';

/** Whether the event log answers. Idle consumers and an idle relay do not notice by themselves that it is away. */
export class LogHealth {
  private asking: Promise<unknown> | undefined;

  /** @param limit ms; less than whoever asks us waits */
  constructor(
    private readonly log: Pick<EventLog, 'ends'>,
    private readonly topic: string,
    private readonly limit = 1_500,
  ) {}

  async ask(): Promise<PartHealth> {
    // One question at a time: a client that tries again by itself takes long to give up.
    this.asking ??= this.log.ends(this.topic).finally(() => (this.asking = undefined));
    let patience: NodeJS.Timeout | undefined;
    const silence = new Promise<never>((_, reject) => {
      patience = setTimeout(() => reject(Object.assign(new Error('no answer'), { code: 'ETIMEDOUT' })), this.limit);
    });
    try {
      await Promise.race([this.asking, silence]);
      return { part: 'log', ready: true };
    } catch (error) {
      return { part: 'log', ready: false, waitsFor: troubleOf(error) };
    } finally {
      clearTimeout(patience);
    }
  }
}
