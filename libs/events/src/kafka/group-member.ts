import { few, type Batch, type Deliver, type Slot } from '../log/event-log.js';
import { BackOff } from '../log/back-off.js';
import { limitTo } from '../log/places.js';
import { batchOf } from './batch-of.js';
import type { Consumer, EachBatchPayload } from './client.js';
import { endOf, within } from './ending.js';

type Messages = EachBatchPayload['batch'];
type Pause = EachBatchPayload['pause'];

/** Messages of one delivery, at most. */
const chunk = 500;
/** Deliveries of more than a few messages at the same time. */
const places = 4;
/** Partitions at the same time: those with a few messages need no place. */
const partitions = 32;
/** How long the client waits for a delivery before it fetches other partitions again, ms. */
const patience = 200;
/** How often offsets are committed, ms: they only show lag. */
const commitInterval = 1_000;
/** Seeks of one partition in vain before it rests between them. */
const seeksInVain = 3;

const slotId = ({ topic, partition }: Slot) => `${topic}/${partition}`;

export interface GroupMemberOptions {
  consumer: Consumer;
  topics: readonly string[];
  start: (slot: Slot) => Promise<bigint>;
  deliver: Deliver;
  warn: (text: string) => void;
}

/** A fetched batch on its way through the consumer. */
interface Way {
  ended: boolean;
  /** Set while the client leaves the partition alone. */
  resume?: () => void;
}

/**
 * One membership of a consumer group. The position in the consumer's database decides; the seek at joining is a hint,
 * and committed offsets only show lag. The client fetches nothing more while one of its batches is being handled, so
 * a slow delivery, and one that rests after a failure, leaves its partition paused and goes on by itself.
 */
export class GroupMember {
  private readonly positions = new Map<string, bigint>();
  private readonly ways = new Map<string, Way>();
  private readonly deliveries = new Set<Promise<void>>();
  private readonly backOff = new BackOff<string>();
  private readonly strays = new Map<string, number>();
  private readonly rests = new Set<NodeJS.Timeout>();
  private readonly toCommit = new Map<string, Slot & { offset: string }>();
  private readonly limit = limitTo(places);
  private joined = false;
  private over = false;

  constructor(private readonly options: GroupMemberOptions) {}

  get hasJoined(): boolean {
    return this.joined;
  }

  /** Consumes until `stop`. @throws when the client gives up */
  async run(stop: AbortSignal): Promise<void> {
    const { consumer, topics } = this.options;
    const end = endOf(consumer, stop);
    consumer.on(consumer.events.GROUP_JOIN, ({ payload }) => void this.takeUp(payload.memberAssignment));
    const lag = setInterval(() => void this.commit(), commitInterval).unref();
    try {
      await consumer.connect();
      if (stop.aborted) return;
      await consumer.subscribe({ topics: [...topics], fromBeginning: true });
      await consumer.run({
        autoCommit: false,
        eachBatchAutoResolve: false,
        partitionsConsumedConcurrently: partitions,
        eachBatch: (payload) => this.eachBatch(payload),
      });
      await end.reached;
    } finally {
      end.forget();
      clearInterval(lag);
      this.over = true;
      for (const timer of this.rests) clearTimeout(timer);
      await Promise.all(this.deliveries);
      await this.commit();
      await consumer.disconnect().catch(() => undefined);
    }
  }

  private async takeUp(assignment: Record<string, number[]>): Promise<void> {
    this.joined = true;
    for (const [topic, partitions] of Object.entries(assignment))
      for (const partition of partitions) {
        // Where the database is away now, the first delivery will tell.
        const position = await this.options.start({ topic, partition }).catch(() => undefined);
        if (position === undefined) continue;
        this.positions.set(slotId({ topic, partition }), position);
        this.seek({ topic, partition }, position);
      }
  }

  private async eachBatch({ batch, pause }: EachBatchPayload): Promise<void> {
    const id = slotId(batch);
    const before = this.ways.get(id);
    if (before) return void (before.resume ??= pause());
    const way: Way = { ended: false };
    this.ways.set(id, way);
    const delivery = this.follow(batch).then((rest) => this.settle(batch, way, pause, rest));
    this.deliveries.add(delivery);
    void delivery.finally(() => this.deliveries.delete(delivery));
    if (!(await within(patience, delivery)) && !way.ended) way.resume = pause();
  }

  /** Delivers what has been fetched, from where the group stands. @returns how long to rest then, ms */
  private async follow(batch: Messages): Promise<number> {
    const id = slotId(batch);
    try {
      let position = this.positions.get(id) ?? (await this.options.start(batch));
      for (;;) {
        const index = indexOf(batch, position);
        if (this.over || index === batch.messages.length) return 0;
        if (index < 0) return this.stray(batch, position);
        const lines = batchOf(batch.topic, batch.partition, batch.messages.slice(index, index + chunk), position);
        const deliver = () => this.deliver(lines);
        const reached = await (lines.lines.length > few ? this.limit(deliver) : deliver());
        if (reached === 'busy' || reached === position) return this.backOff.busy(id);
        this.backOff.over(id);
        this.strays.delete(id);
        position = reached;
        this.positions.set(id, position);
        this.toCommit.set(id, { topic: batch.topic, partition: batch.partition, offset: String(position) });
      }
    } catch (error) {
      this.options.warn(`${id}: ${String(error)}`);
      return this.backOff.failed(id);
    }
  }

  private deliver(batch: Batch): ReturnType<Deliver> {
    return this.over ? Promise.resolve('busy') : this.options.deliver(batch);
  }

  /** Hands the partition back to the client: from where the group stands now, and after a rest. */
  private settle(batch: Messages, way: Way, pause: Pause, rest: number): void {
    const id = slotId(batch);
    way.ended = true;
    this.ways.delete(id);
    if (this.over) return;
    const position = this.positions.get(id);
    if (position !== undefined) this.seek(batch, position);
    if (rest === 0) return way.resume?.();
    const resume = way.resume ?? pause();
    const timer = setTimeout(() => {
      this.rests.delete(timer);
      resume();
    }, rest);
    this.rests.add(timer);
  }

  /**
   * The client's batch is not where the group stands, as the database says: it must fetch from there. Where that does
   * not help the log has lost what the group has not seen yet, and nothing is skipped in silence.
   */
  private stray(batch: Messages, position: bigint): number {
    const id = slotId(batch);
    this.positions.set(id, position);
    const strays = (this.strays.get(id) ?? 0) + 1;
    this.strays.set(id, strays);
    if (strays < seeksInVain) return 0;
    if (strays === seeksInVain) this.options.warn(`${id} has no ${position}: the log lost it, or is another one`);
    return this.backOff.failed(id);
  }

  private seek({ topic, partition }: Slot, position: bigint): void {
    try {
      this.options.consumer.seek({ topic, partition, offset: String(position) });
    } catch {
      // The client is ending.
    }
  }

  private async commit(): Promise<void> {
    if (this.toCommit.size === 0) return;
    const offsets = [...this.toCommit.values()];
    this.toCommit.clear();
    await this.options.consumer.commitOffsets(offsets).catch(() => undefined);
  }
}

/**
 * Where a position stands in a batch: an index, the length when it is the end, -1 when it lies elsewhere. A hole in
 * the offsets (other writers' control records) counts when the batch was fetched from there.
 */
function indexOf(batch: Messages, position: bigint): number {
  const { messages } = batch;
  if (position === BigInt(messages.at(-1)!.offset) + 1n) return messages.length;
  const index = messages.findIndex(({ offset }) => BigInt(offset) >= position);
  if (index !== 0 || BigInt(messages[0]!.offset) === position) return index;
  return String((batch as { fetchedOffset?: unknown }).fetchedOffset) === String(position) ? 0 : -1;
}
