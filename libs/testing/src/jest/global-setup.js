import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { persistence } from './persistence.js';
import { prefix, removeLeftovers } from './leftovers.js';
import { startSharedKafka } from './shared-kafka.js';

/**
 * One PostgreSQL for the whole run, without waiting for the disk; TEST_DATABASE_URL names another one. One Kafka, if
 * a test asks for it. Jest calls this once, however many projects ask for it.
 */
export default async function globalSetup() {
  globalThis.zhitongTestKafka ??= await startSharedKafka();
  process.env.TEST_KAFKA_URL = globalThis.zhitongTestKafka.url;
  if (process.env.TEST_DATABASE_URL) return;
  const { startEmbedded } = await persistence();
  await removeLeftovers();
  const dir = await mkdtemp(path.join(tmpdir(), `${prefix}${process.pid}-`));
  await chmod(dir, 0o755);
  const server = await startEmbedded({ dir, fsync: false, settings: ['max_connections=400', 'shared_buffers=256MB'] });
  process.env.TEST_DATABASE_URL = server.adminUrl;
  globalThis.zhitongTestServer = { server, dir };
}
