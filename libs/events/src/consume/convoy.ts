/** What a {@link Convoy} works with. */
export interface ConvoyOptions<T, R> {
  /** Takes all of them; each gets its own result. */
  go: (items: readonly T[]) => Promise<readonly PromiseSettledResult<R>[]>;
  /** Items of one trip, at most. */
  room: number;
  /** How long a trip holds up the next one, ms: one that hangs does so no longer. */
  patience: number;
}

interface Waiting<T, R> {
  item: T;
  resolve: (result: R) => void;
  reject: (error: unknown) => void;
}

/** Whoever comes while a trip is under way goes with the next, all together: the busier, the fewer trips for each. */
export class Convoy<T, R> {
  private waiting: Waiting<T, R>[] = [];
  private held = false;

  constructor(private readonly options: ConvoyOptions<T, R>) {}

  /** Goes at once where nothing is under way. */
  take(item: T): Promise<R> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ item, resolve, reject });
      if (!this.held) void this.depart();
    });
  }

  private async depart(): Promise<void> {
    const { go, room, patience } = this.options;
    const trip = this.waiting.splice(0, room);
    this.held = true;
    let holds = true;
    const letGo = () => {
      if (!holds) return;
      holds = false;
      this.held = false;
      if (this.waiting.length > 0) void this.depart();
    };
    const limit = setTimeout(letGo, patience).unref();
    try {
      const results = await go(trip.map(({ item }) => item));
      for (const [nth, result] of results.entries())
        if (result.status === 'fulfilled') trip[nth]!.resolve(result.value);
        else trip[nth]!.reject(result.reason);
    } catch (error) {
      for (const { reject } of trip) reject(error);
    } finally {
      clearTimeout(limit);
      letGo();
    }
  }
}
