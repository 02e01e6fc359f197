import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startEmbedded, withClient, type EmbeddedServer } from '@zhitong/persistence';
import { findKafka, type FoundKafka } from '@zhitong/testing/broker';
import { Installation } from './line/installation.js';

const settings = ['max_connections=200', 'shared_buffers=512MB', 'max_wal_size=4GB'];

/** The servers of a run: each is started when the first benchmark asks for it. PostgreSQL waits for the disk. */
export class Stage {
  private server: Promise<{ server: EmbeddedServer; dir: string }> | undefined;
  private broker: Promise<FoundKafka> | undefined;
  private readonly installations = new Set<Installation>();

  async postgres(): Promise<string> {
    this.server ??= (async () => {
      const dir = await mkdtemp(path.join(tmpdir(), 'zhitong-bench-'));
      await chmod(dir, 0o755);
      return { server: await startEmbedded({ dir, settings }), dir };
    })();
    return (await this.server).server.adminUrl;
  }

  /** A new database with these tables. */
  async database(statements: readonly string[] = []): Promise<string> {
    const admin = await this.postgres();
    const name = `bench_${randomBytes(5).toString('hex')}`;
    await withClient(admin, (client) => client.query(`CREATE DATABASE ${name}`));
    const url = Object.assign(new URL(admin), { pathname: `/${name}` }).toString();
    await withClient(url, async (client) => {
      for (const statement of statements) await client.query(statement);
    });
    return url;
  }

  /** Addresses of brokers; undefined, after a word to `say`, where none can be had. */
  async kafka(say: (line: string) => void): Promise<readonly string[] | undefined> {
    const found = await (this.broker ??= findKafka());
    if (!found.brokers) say(`  without Kafka: ${found.missing}`);
    return found.brokers;
  }

  /** A new installation, over a server of its own; none of its services runs yet. */
  async installation(brokers?: readonly string[]): Promise<Installation> {
    const installation = await Installation.open(settings, brokers);
    this.installations.add(installation);
    return installation;
  }

  async end(installation: Installation): Promise<void> {
    this.installations.delete(installation);
    await installation.close();
  }

  async close(): Promise<void> {
    for (const installation of this.installations) await this.end(installation);
    await (await this.broker)?.stop();
    const opened = await this.server;
    await opened?.server.stop();
    if (opened) await rm(opened.dir, { recursive: true, force: true });
  }
}
