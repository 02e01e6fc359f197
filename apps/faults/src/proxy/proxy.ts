import { connect, createServer, type Server, type Socket } from 'node:net';
import { once } from 'node:events';
import { freePort } from '@zhitong/persistence';

/** One connection through the proxy: both its ends. */
class Pair {
  /** Carries nothing any more, not even that an end has gone. */
  private dead = false;
  /** What is on its way arrives in order, however long each piece is held up. */
  private readonly last = new Map<Socket, Promise<void>>();

  constructor(
    private readonly client: Socket,
    private readonly server: Socket,
    private readonly delay: () => number,
    private readonly gone: (pair: Pair) => void,
  ) {
    this.join(client, server);
    this.join(server, client);
  }

  cut(): void {
    this.client.destroy();
    this.server.destroy();
    this.gone(this);
  }

  kill(): void {
    this.dead = true;
  }

  private join(from: Socket, to: Socket): void {
    from.on('data', (chunk) => this.carry(to, () => void to.write(chunk)));
    // A reset is one way to end, and `close` follows.
    from.on('error', () => undefined);
    from.on('close', () => this.carry(to, () => void to.end(() => this.gone(this))));
  }

  private carry(to: Socket, act: () => void): void {
    const wait = this.delay();
    const before = this.last.get(to);
    if (wait === 0 && before === undefined) return this.unlessDead(act);
    const now = Promise.all([before, new Promise((resolve) => setTimeout(resolve, wait))]).then(() => {
      this.unlessDead(act);
      if (this.last.get(to) === now) this.last.delete(to);
    });
    this.last.set(to, now);
  }

  private unlessDead(act: () => void): void {
    if (!this.dead) act();
  }
}

/** Stands before a server, so that its connections can be cut, slowed, and left open without carrying anything. */
export class Proxy {
  private readonly pairs = new Set<Pair>();
  private delay = 0;

  private constructor(
    private readonly server: Server,
    readonly port: number,
  ) {}

  /** @param target port of the server, on this machine; it may come later */
  static async to(target: number): Promise<Proxy> {
    const port = await freePort();
    const server = createServer({ noDelay: true }, (client) => {
      const upstream = connect({ host: '127.0.0.1', port: target, noDelay: true });
      proxy.pairs.add(
        new Pair(
          client,
          upstream,
          () => proxy.delay,
          (pair) => proxy.pairs.delete(pair),
        ),
      );
    });
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    const proxy = new Proxy(server, port);
    return proxy;
  }

  /** Ends every connection that is open. */
  cut(): void {
    for (const pair of [...this.pairs]) pair.cut();
  }

  /** Holds up everything for so long each way; 0: no more. */
  slow(delay: number): void {
    this.delay = delay;
  }

  /** The open connections carry nothing any more and do not end, until the answer is called; new ones work. */
  halfOpen(): () => void {
    const open = [...this.pairs];
    for (const pair of open) pair.kill();
    return () => open.forEach((pair) => pair.cut());
  }

  async close(): Promise<void> {
    this.cut();
    this.server.close();
    await once(this.server, 'close');
  }
}
