import { startEmbedded, type EmbeddedServer } from '@zhitong/persistence';
import { setTimeout as pause } from 'node:timers/promises';

/** The database server of a run. It waits for the disk, as in production. */
export class Database {
  private constructor(
    private readonly dir: string,
    private server: EmbeddedServer,
  ) {}

  static async start(dir: string): Promise<Database> {
    return new Database(dir, await startEmbedded({ dir }));
  }

  get port(): number {
    return this.server.port;
  }

  /** An administrator's login, on one database, past every proxy. */
  urlOf(database: string): string {
    return Object.assign(new URL(this.server.adminUrl), { pathname: `/${database}` }).toString();
  }

  /** The same by way of another port. */
  urlVia(port: number): string {
    return Object.assign(new URL(this.server.adminUrl), { port: String(port) }).toString();
  }

  /** Immediate mode: it writes nothing more, and recovers from its log at the next start. */
  async restart(away: number): Promise<void> {
    process.kill(this.server.pid, 'SIGQUIT');
    await this.server.stop();
    await pause(away);
    this.server = await startEmbedded({ dir: this.dir, port: this.port });
  }

  stop(): Promise<void> {
    return this.server.stop();
  }
}
