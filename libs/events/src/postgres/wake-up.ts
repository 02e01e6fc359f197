import pg from 'pg';

/** Channel on which writers say that a topic has grown. */
const channel = 'zhitong_log';

/**
 * Tells readers in other processes that a topic has grown, and hears of it. A notice is only a hint that saves
 * waiting for the next poll: it is sent outside the append's transaction (a NOTIFY in it takes a global lock at
 * commit), debounced, and readers poll anyway.
 */
export class WakeUp {
  private readonly listeners = new Set<(topic: string) => void>();
  private listening: pg.Client | undefined;
  private retry: NodeJS.Timeout | undefined;
  private readonly grown = new Set<string>();
  private sending = false;
  private closed = false;

  constructor(
    private readonly url: string,
    private readonly pool: pg.Pool,
  ) {}

  /** Calls back whenever a topic may have grown. @returns how to stop listening */
  listen(grew: (topic: string) => void): () => void {
    this.listeners.add(grew);
    if (!this.listening && !this.retry) void this.connect();
    return () => this.listeners.delete(grew);
  }

  /** Readers of this process hear at once, others as soon as the notice is through. */
  announce(topics: Iterable<string>): void {
    for (const topic of topics) {
      this.hear(topic);
      this.grown.add(topic);
    }
    if (!this.sending) void this.send();
  }

  async close(): Promise<void> {
    this.closed = true;
    clearTimeout(this.retry);
    await this.listening?.end().catch(() => undefined);
  }

  private hear(topic: string): void {
    for (const listener of this.listeners) listener(topic);
  }

  private async send(): Promise<void> {
    this.sending = true;
    while (this.grown.size > 0 && !this.closed) {
      const topics = [...this.grown];
      this.grown.clear();
      await this.pool
        .query(`SELECT pg_notify($1, topic) FROM unnest($2::text[]) topic`, [channel, topics])
        .catch(() => undefined);
    }
    this.sending = false;
  }

  private async connect(): Promise<void> {
    this.retry = undefined;
    if (this.closed) return;
    const client = new pg.Client({
      connectionString: this.url,
      application_name: 'zhitong-log-listener',
      keepAlive: true,
    });
    const lost = () => {
      if (this.listening === client) this.listening = undefined;
      if (!this.closed && !this.retry) this.retry = setTimeout(() => void this.connect(), 1_000).unref();
    };
    client.on('error', lost).on('end', lost);
    client.on('notification', ({ payload }) => this.hear(payload ?? ''));
    this.listening = client;
    try {
      await client.connect();
      await client.query(`LISTEN ${channel}`);
    } catch {
      lost();
      await client.end().catch(() => undefined);
    }
  }
}
