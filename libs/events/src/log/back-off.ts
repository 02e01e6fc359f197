/** Longest rest of a partition that somebody else has, ms: so soon its dead owner is replaced. */
const busyLimit = 200;
/** Longest rest of a partition whose delivery fails, ms. */
const failedLimit = 2_000;

/** How long a partition rests before its next delivery: each rest in a row is twice as long as the one before. */
export class BackOff<K> {
  private readonly inARow = new Map<K, number>();

  /** Milliseconds after a delivery that failed. */
  failed(partition: K): number {
    return this.next(partition, failedLimit);
  }

  /** Milliseconds when another member has the partition. */
  busy(partition: K): number {
    return this.next(partition, busyLimit);
  }

  /** A delivery succeeded. */
  over(partition: K): void {
    this.inARow.delete(partition);
  }

  private next(partition: K, limit: number): number {
    const inARow = (this.inARow.get(partition) ?? 0) + 1;
    this.inARow.set(partition, inARow);
    return Math.min(10 * 2 ** inARow, limit);
  }
}
