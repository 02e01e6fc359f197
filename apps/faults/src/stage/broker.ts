import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '@zhitong/persistence';
import { startBroker, type LocalBroker } from '@zhitong/testing/broker';

/** The Kafka broker of a run; it tells its clients to come by way of a proxy. */
export class Broker {
  private constructor(
    private readonly options: { dir: string; port: number; advertised: number },
    private broker: LocalBroker,
  ) {}

  /** @param proxied makes a proxy to a port. @throws KafkaUnavailable */
  static async start(dir: string, proxied: (port: number) => Promise<{ port: number }>): Promise<Broker> {
    const port = await freePort();
    const options = { dir, port, advertised: (await proxied(port)).port };
    return new Broker(options, await startBroker(options));
  }

  /** Where clients reach it. */
  get address(): string {
    return `127.0.0.1:${this.options.advertised}`;
  }

  async restart(signal: 'SIGKILL' | 'SIGTERM', away: number): Promise<void> {
    process.kill(this.broker.pid, signal);
    await this.broker.stop();
    await pause(away);
    this.broker = await startBroker(this.options);
  }

  stop(): Promise<void> {
    return this.broker.stop();
  }
}
