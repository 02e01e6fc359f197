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

  has(partition: number): boolean {
    return (this.ends.get(partition) ?? 0) > Date.now();
  }

  /** Milliseconds until the next rest ends; Infinity when nobody rests. */
  soonest(): number {
    const now = Date.now();
    return Math.min(...[...this.ends.values()].map((end) => end - now).filter((wait) => wait > 0));
  }
}
