import type { Changed } from './news.js';

/** As much of the browser's EventSource as is used. */
export interface Source {
  readonly readyState: number;
  addEventListener(event: string, heard: (event: { data: string; lastEventId: string }) => void): void;
  close(): void;
}

export interface LineOptions {
  open(url: string): Source;
  /** Something is to be read anew. */
  changed(changed: readonly Changed[]): void;
  /** The line was lost, or is back. */
  lost(lost: boolean): void;
  /** The server has ended it: whether somebody is still signed in is to be asked. */
  ended(): void;
  /** Nothing is heard: whatever may have changed is to be read. */
  poll(): void;
}

/** A break shorter than this is not worth a word, ms. */
const patience = 5_000;
/** How often is read what nobody announces, ms. */
const interval = 30_000;
const closed = 2;

/**
 * The stream of one window. The browser opens it anew by itself; where it cannot, and while it tries, everything is read
 * every 30 seconds. It is left alone while nobody looks at the window: a browser opens six connections to a server.
 */
export class LiveLine {
  private source: Source | undefined;
  private last: string | undefined;
  private problem: string | undefined;
  private breaking: ReturnType<typeof setTimeout> | undefined;
  private polling: ReturnType<typeof setInterval> | undefined;

  constructor(private readonly options: LineOptions) {}

  /** Listens, also for one problem. What was missed since the last time is told at once. */
  listen(problem?: string): void {
    if (this.source && problem === this.problem) return;
    this.problem = problem;
    this.connect();
  }

  /** Stops listening; {@link listen} goes on from here. */
  leave(): void {
    this.drop();
    this.works();
  }

  /** The machine has lost its network: the stream may not notice for long. */
  offline(): void {
    if (this.source) this.breaks();
  }

  /** The network is back. */
  online(): void {
    if (this.source) this.connect();
  }

  private connect(): void {
    this.drop();
    const query = new URLSearchParams({
      ...(this.problem === undefined ? {} : { problem: this.problem }),
      ...(this.last === undefined ? {} : { since: this.last }),
    }).toString();
    const source = (this.source = this.options.open(`/api/live${query === '' ? '' : `?${query}`}`));
    source.addEventListener('open', () => this.works());
    source.addEventListener('error', () => this.breaks());
    const heard = (event: { lastEventId: string }) => (this.last = event.lastEventId || this.last);
    source.addEventListener('ready', heard);
    source.addEventListener('changed', (event) => {
      heard(event);
      this.options.changed(JSON.parse(event.data) as Changed[]);
    });
    source.addEventListener('end', () => {
      this.leave();
      this.options.ended();
    });
  }

  private drop(): void {
    this.source?.close();
    this.source = undefined;
  }

  private works(): void {
    clearTimeout(this.breaking);
    this.breaking = undefined;
    if (this.polling === undefined) return;
    clearInterval(this.polling);
    this.polling = undefined;
    this.options.lost(false);
  }

  private breaks(): void {
    this.breaking ??= setTimeout(() => {
      this.options.lost(true);
      this.polling = setInterval(() => {
        this.options.poll();
        // Where it was refused, the browser does not try again by itself.
        if (this.source?.readyState === closed) this.connect();
      }, interval);
    }, patience);
  }
}
