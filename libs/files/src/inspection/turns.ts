import { InspectionsBusy, SenderGone, TooManyInspections } from './turn-refusals.js';

interface Waiting {
  whose: string;
  begin(): void;
}

/**
 * Work that is done so many at once, one of each sender; the rest waits in order, of each sender so much and in all so
 * much. Whoever sends a heap of files holds up nobody else.
 */
export class Turns {
  private readonly running = new Set<string>();
  private readonly waiting: Waiting[] = [];

  constructor(
    private readonly atOnce: number,
    private readonly most = { ofOne: 2, all: 50 },
  ) {}

  /** @throws TooManyInspections, InspectionsBusy; SenderGone where nobody waits for it any more when its turn comes */
  async take<T>(whose: string, work: () => Promise<T>, gone?: AbortSignal): Promise<T> {
    if (this.mayBegin(whose)) this.running.add(whose);
    else await this.wait(whose, gone);
    try {
      return await work();
    } finally {
      this.running.delete(whose);
      this.callNext();
    }
  }

  private mayBegin(whose: string): boolean {
    return this.running.size < this.atOnce && !this.running.has(whose);
  }

  private wait(whose: string, gone?: AbortSignal): Promise<void> {
    if (this.waiting.filter((one) => one.whose === whose).length >= this.most.ofOne) throw new TooManyInspections();
    if (this.waiting.length >= this.most.all) throw new InspectionsBusy();
    return new Promise((resolve, reject) => {
      const leave = () => {
        this.waiting.splice(this.waiting.indexOf(one), 1);
        reject(new SenderGone());
      };
      const begin = () => {
        gone?.removeEventListener('abort', leave);
        resolve();
      };
      const one = { whose, begin };
      this.waiting.push(one);
      if (gone?.aborted === true) leave();
      else gone?.addEventListener('abort', leave, { once: true });
    });
  }

  /** Nobody is overtaken by a newcomer: where a place is free, those who wait have one of theirs looked at already. */
  private callNext(): void {
    const next = this.waiting.findIndex(({ whose }) => this.mayBegin(whose));
    if (next < 0) return;
    const [{ whose, begin }] = this.waiting.splice(next, 1) as [Waiting];
    this.running.add(whose);
    begin();
  }
}
