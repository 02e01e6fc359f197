import type { Recorded } from '../recorded.js';
import type { Discarded } from './discarded.js';
import type { Incoming } from './incoming.js';
import type { ToPark } from './parked.js';
import { judge, movesOn, nothingSeen, reasonOf, type SeenKey } from './seen.js';

type Known = Exclude<Incoming, { kind: 'foreign' }>;

/** Sorts a batch into what is handled, skipped and parked, as if all handlers succeed; then corrects for those that fail. */
export class Plan {
  readonly events: Known[] = [];
  readonly skipped: Recorded[] = [];
  private readonly order: { item: Known; index: number }[] = [];
  private readonly parked: ToPark[] = [];
  private readonly ahead = new Map<string, SeenKey>();

  constructor(
    private readonly seen: ReadonlyMap<string, SeenKey>,
    private readonly discarded: Discarded,
    private readonly poison: unknown,
  ) {}

  add(item: Incoming): void {
    if (item.kind === 'foreign') {
      if (this.discarded.hasLine(item.line)) return;
      this.parked.push({ kind: 'foreign', line: item.line, epoch: 0, seq: 0n, error: item.error });
      return;
    }
    const { key } = item.line;
    const verdict = judge(item.event, item.hash, this.standing(key));
    if (verdict === 'duplicate') return;
    if (verdict !== 'queued' && this.discarded.has(item.event)) return this.leaveOut(item);
    if (verdict !== 'next') return this.setAside(item, verdict, reasonOf(verdict, item.event, this.standing(key)));
    if (item.kind === 'invalid') return this.setAside(item, 'poison', item.error);
    if (this.poison !== undefined) return this.setAside(item, 'poison', this.poison);
    this.advance(item);
    const index = item.kind === 'event' ? this.events.push(item) - 1 : -1;
    if (item.kind === 'other') this.skipped.push(item.event);
    this.order.push({ item, index });
  }

  private leaveOut(item: Known): void {
    if (!movesOn(item.event, this.standing(item.line.key))) return;
    this.advance(item);
    this.order.push({ item, index: -1 });
  }

  private standing(key: string): SeenKey | undefined {
    return this.ahead.get(key) ?? this.seen.get(key);
  }

  private advance({ line: { key }, event, hash }: Known): void {
    const parkedFrom = this.standing(key)?.parkedFrom;
    this.ahead.set(key, { epoch: event.epoch, seq: event.seq, hash, ...(parkedFrom ? { parkedFrom } : {}) });
  }

  private setAside(item: Known, kind: ToPark['kind'], error?: unknown): void {
    const { line, event } = item;
    this.parked.push({ kind, line, epoch: event.epoch, seq: event.seq, ...(error === undefined ? {} : { error }) });
    const before = this.standing(line.key) ?? nothingSeen;
    if (!before.parkedFrom || event.seq < before.parkedFrom.seq)
      this.ahead.set(line.key, { ...before, parkedFrom: { epoch: event.epoch, seq: event.seq } });
  }

  /** Takes back, per key, everything from the first failure on. */
  settle(failures: ReadonlyMap<number, unknown>): { seen: Map<string, SeenKey>; parked: ToPark[]; freed: string[] } {
    const result = new Map<string, SeenKey>();
    const stopped = new Set<string>();
    for (const { item, index } of this.order) {
      const { line, event, hash } = item;
      if (stopped.has(line.key)) {
        this.parked.push({ kind: 'queued', line, epoch: event.epoch, seq: event.seq });
      } else if (failures.has(index)) {
        stopped.add(line.key);
        this.parked.push({ kind: 'poison', line, epoch: event.epoch, seq: event.seq, error: failures.get(index) });
      } else {
        result.set(line.key, { epoch: event.epoch, seq: event.seq, hash });
      }
    }
    return { seen: result, parked: this.parked, freed: this.freed(result, stopped) };
  }

  /** Keys whose parked queue begins right after what was handled now: the missing fact came. */
  private freed(result: ReadonlyMap<string, SeenKey>, stopped: ReadonlySet<string>): string[] {
    return [...result].flatMap(([key, { seq }]) => {
      const parkedFrom = this.standing(key)?.parkedFrom;
      return !stopped.has(key) && parkedFrom && parkedFrom.seq === seq + 1n ? [key] : [];
    });
  }
}
