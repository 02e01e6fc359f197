import type { Batch, Deliver, Line, Slot } from '@zhitong/events';
import { KafkaLog } from '@zhitong/events/kafka';
import { Random } from '../seeded/random.js';
import type { Rates } from './orders.js';

type Batches = readonly { slot: Slot; lines: readonly Line[] }[];

/** Appends of this process that may come again. */
const remembered = 50;

class HeldUp extends Error {
  override readonly name = 'HeldUp';
}

/**
 * Lets the log repeat itself: an append may come twice, as of a relay that died after it; late, as of a relay that
 * stood still; a delivery may come again, as after a rebalance, and out of order, which no log of ours does.
 */
export class RepeatingLog {
  private rates: Rates | undefined;
  private readonly appended: Batches[] = [];
  private readonly random: Random;

  constructor(seed: number) {
    this.random = new Random(seed);
    const { append, consume } = KafkaLog.prototype;
    const repeat = (again: (batches: Batches) => Promise<void>, batches: Batches) => this.repeat(again, batches);
    const tamper = (deliver: Deliver) => this.tamper(deliver);
    KafkaLog.prototype.append = async function (this: KafkaLog, batches) {
      await append.call(this, batches);
      await repeat((once) => append.call(this, once), batches);
    };
    KafkaLog.prototype.consume = function (this: KafkaLog, group, topics, start, deliver, stop) {
      return consume.call(this, group, topics, start, tamper(deliver), stop);
    };
  }

  set(rates: Rates | undefined): void {
    this.rates = rates;
  }

  /** What comes again is no part of the append: that it fails is nobody's concern. */
  private async repeat(append: (batches: Batches) => Promise<void>, batches: Batches): Promise<void> {
    if (this.happens('twice')) await append(batches).catch(() => undefined);
    const older = this.appended.length > 0 && this.happens('stale') ? this.random.of(this.appended) : undefined;
    if (older) await append(older).catch(() => undefined);
    this.appended.push(batches);
    if (this.appended.length > remembered) this.appended.shift();
  }

  private tamper(deliver: Deliver): Deliver {
    const before = new Map<string, Batch>();
    return async (batch) => {
      const slot = `${batch.topic}/${batch.partition}`;
      if (this.happens('held')) throw new HeldUp('held up by a fault');
      const last = before.get(slot);
      if (last && this.happens('redelivered')) await deliver(last);
      before.set(slot, batch);
      return deliver(this.happens('shuffled') ? { ...batch, lines: this.random.shuffled(batch.lines) } : batch);
    };
  }

  private happens(what: keyof Rates): boolean {
    return this.rates !== undefined && this.random.next() < this.rates[what];
  }
}
