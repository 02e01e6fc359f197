/**
 * Repeats a pass until it finds nothing, then rests until it is woken or `rest` ms have passed. Errors do not end it:
 * it backs off and goes on.
 */
export class IdleLoop {
  private woken = false;
  private resume: (() => void) | undefined;
  /** Whether waking ends the present rest: not after a failure, or traffic would undo the back-off. */
  private disturbed = true;

  constructor(
    private readonly options: {
      /** Returns whether there may be more to do at once. */
      pass: () => Promise<boolean>;
      /** Longest rest in ms, asked anew each time. */
      rest: () => number | Promise<number>;
      failed: (error: unknown, failures: number) => void;
    },
  ) {}

  /** Ends the present rest at once, or makes the next one end at once. */
  wake(): void {
    this.woken = true;
    if (this.disturbed) this.resume?.();
  }

  private end(): void {
    this.woken = true;
    this.resume?.();
  }

  /** Resolves when `stop` is raised and the pass in hand has ended. */
  async run(stop: AbortSignal): Promise<void> {
    stop.addEventListener('abort', () => this.end(), { once: true });
    for (let failures = 0; !stop.aborted;) {
      this.woken = false;
      try {
        const more = await this.options.pass();
        failures = 0;
        if (!more && !stop.aborted) await this.pause(await this.options.rest());
      } catch (error) {
        failures += 1;
        this.options.failed(error, failures);
        this.woken = stop.aborted;
        await this.pause(Math.min(100 * 2 ** failures, 5_000), 'undisturbed');
      }
    }
  }

  private async pause(milliseconds: number, how: 'disturbed' | 'undisturbed' = 'disturbed'): Promise<void> {
    if (this.woken) return;
    this.disturbed = how === 'disturbed';
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.resume = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.resume = undefined;
  }
}
