import { hashOf, type Recorded } from '@zhitong/events';

/** What was found at a fact: nothing wrong, the same line again, or what differs. */
export type Found = 'fits' | 'repeated' | { broken: string };

/**
 * The chain of one key, fact by fact: numbers without a gap, and each fact the hash of its predecessor. A producer
 * that was restored from a backup goes on in a new epoch from an older fact: what it had lost stays beside it.
 */
export class Chain {
  /** Hash by number, of the present branch. */
  private readonly hashes = new Map<bigint, string>();
  /** `number hash` of what a restored producer had lost. */
  private readonly lost = new Set<string>();
  private first: bigint | undefined;
  private last = 0n;
  private epoch = 0;

  /** @param partial the beginning may be missing: an export of a period */
  constructor(private readonly partial: boolean) {}

  /** Number of the last fact. */
  get head(): bigint {
    return this.last;
  }

  /** Whether its beginning is not in the export, and its first link therefore not checked. */
  get startsLate(): boolean {
    return this.first !== undefined && this.first > 1n;
  }

  /** Whether it holds this very fact, be it on a branch that a restore has left. */
  holds(seq: bigint, hash: string): boolean {
    return this.hashes.get(seq) === hash || this.lost.has(`${seq} ${hash}`);
  }

  hashAt(seq: bigint): string | undefined {
    return this.hashes.get(seq);
  }

  add({ seq, prev, epoch }: Recorded, text: string): Found {
    const hash = hashOf(text);
    if (this.holds(seq, hash)) return 'repeated';
    const restored = epoch > this.epoch && this.epoch > 0 && seq <= this.last;
    if (epoch < this.epoch) return { broken: `epoch ${epoch} stands after epoch ${this.epoch}` };
    const broken = this.first === undefined ? this.checkFirst(seq, prev) : this.checkNext(seq, prev, restored);
    if (broken !== undefined) return { broken };
    if (restored) this.leave(seq);
    this.first ??= seq;
    this.hashes.set(seq, hash);
    [this.last, this.epoch] = [seq, epoch];
    return 'fits';
  }

  private leave(from: bigint): void {
    for (const [seq, hash] of this.hashes)
      if (seq >= from) {
        this.hashes.delete(seq);
        this.lost.add(`${seq} ${hash}`);
      }
  }

  private checkFirst(seq: bigint, prev: string): string | undefined {
    if (seq === 1n) return prev === '' ? undefined : `the first fact names a predecessor, ${prev}`;
    return this.partial ? undefined : `fact 1 is missing: the first that is here is ${seq}`;
  }

  private checkNext(seq: bigint, prev: string, restored: boolean): string | undefined {
    if (!restored && seq !== this.last + 1n)
      return seq <= this.last
        ? `number ${seq} stands after number ${this.last}: another fact of this number is here already, or the order was changed`
        : `fact ${this.last + 1n} is missing: ${seq} follows ${this.last}`;
    const before = this.hashes.get(seq - 1n) ?? '';
    if (prev === before) return undefined;
    return `its predecessor ${seq - 1n} has the hash ${before} here, but it names ${prev}: fact ${seq - 1n} or this one was altered`;
  }
}
