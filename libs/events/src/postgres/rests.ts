import { BackOff } from '../log/back-off.js';

/** Which partitions rest, and until when. */
export class Rests {
  private readonly ends = new Map<number, number>();
  private readonly backOff = new BackOff<number>();

  failed(partition: number): void {
    this.ends.set(partition, Date.now() + this.backOff.failed(partition));
  }

  busy(partition: number): void {
    this.ends.set(partition, Date.now() + this.backOff.busy(partition));
  }

  over(partition: number): void {
    this.ends.delete(partition);
    this.backOff.over(partition);
  }

  /** Wakes those whose time has come; all others rest until this is asked again, so that none wakes unseen. */
  wake(): void {
    const now = Date.now();
    for (const [partition, end] of this.ends) if (end <= now) this.ends.delete(partition);
  }

  has(partition: number): boolean {
    return this.ends.has(partition);
  }

  /** Milliseconds until the next rest ends, none where one has ended; Infinity when nobody rests. */
  soonest(): number {
    const now = Date.now();
    return Math.max(0, Math.min(...[...this.ends.values()].map((end) => end - now)));
  }
}
