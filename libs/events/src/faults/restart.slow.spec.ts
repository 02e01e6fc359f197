import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startEmbedded, withClient, type EmbeddedServer } from '@zhitong/persistence';
import { kafkaForTests } from '@zhitong/testing';
import { audit } from './audit.js';
import type { LogAddress } from './log-address.js';
import { consuming, settled } from './settle.js';
import { foundWorld, openWorld } from './world.js';

const kafka = await kafkaForTests();

describe('a database that crashes and recovers while a group is at work', () => {
  let dir: string;
  let server: EmbeddedServer;
  beforeAll(async () => {
    dir = await mkdtemp(path.join(tmpdir(), 'zhitong-restart-'));
    await chmod(dir, 0o755);
    server = await startEmbedded({ dir });
  }, 60_000);
  afterAll(async () => {
    await server.stop();
    await rm(dir, { recursive: true, force: true });
  });

  /** Immediate mode: it writes nothing more, and recovers from its log at the next start. */
  async function crash(): Promise<void> {
    process.kill(server.pid, 'SIGQUIT');
    await server.stop();
    server = await startEmbedded({ dir, port: server.port });
  }

  /** In the middle of the work on the second fact of `a`, and again when all is being tried again. */
  async function crashing(name: string, logOf: (url: string) => LogAddress): Promise<string[]> {
    await withClient(server.adminUrl, (client) => client.query(`CREATE DATABASE ${name}`));
    const url = Object.assign(new URL(server.adminUrl), { pathname: `/${name}` }).toString();
    let crashes = 0;
    const world = await openWorld(await foundWorld(url, logOf(url)), {
      limits: { event: 30_000, batch: 60_000 },
      mirror: async ({ key, data }) => {
        if (key !== 'a' || data.request !== '2' || crashes === 2) return;
        crashes += 1;
        await crash();
      },
    });
    try {
      for (const key of ['a', 'b']) await world.countAll(key, ['1', '2', '3']);
      await world.ship();
      await consuming(world, () => settled(world, 60_000));
      expect(crashes).toBe(2);
      return await audit(world);
    } finally {
      await world.close();
    }
  }

  it('parks nothing and repeats nothing, log in PostgreSQL', async () => {
    expect(await crashing('in_postgres', (url) => ({ kind: 'postgres', url }))).toEqual([]);
  }, 120_000);

  (kafka.brokers ? it : it.skip)(
    `parks nothing and repeats nothing, log in Kafka${kafka.brokers ? '' : ` (${kafka.missing})`}`,
    async () => {
      expect(await crashing('in_kafka', () => ({ kind: 'kafka', brokers: kafka.brokers! }))).toEqual([]);
    },
    120_000,
  );
});
