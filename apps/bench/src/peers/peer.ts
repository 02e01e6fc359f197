/** Another library at the same work, at its best settings. */
export interface Peer {
  name: string;
  /** How many messages it drains in one round: the slow ones are given fewer, and compared by their rate. */
  count: number;
  fill(bodies: readonly string[]): Promise<void>;
  /** Until all have been handed to a handler that does nothing, and are done. */
  drain(): Promise<void>;
  close(): Promise<void>;
}

/** What they are told apart by. */
export type OpenPeer = (url: string, count: number) => Promise<Peer>;

/** Resolves when it has been told so many times. */
export class Countdown {
  private left = 0;
  private resolve: () => void = () => undefined;

  from(count: number): Promise<void> {
    this.left = count;
    return new Promise((resolve) => (this.resolve = resolve));
  }

  readonly tell = (): void => {
    this.left -= 1;
    if (this.left === 0) this.resolve();
  };
}
