import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { persistence } from './persistence.js';
import { prefix, removeLeftovers } from './leftovers.js';
import { startSharedKafka } from './shared-kafka.js';

// What a crash would lose may be lost: each test makes its databases, and copying them writes them into the WAL.
const settings = [
  ...['max_connections=400', 'shared_buffers=256MB'],
  ...['wal_level=minimal', 'max_wal_senders=0', 'full_page_writes=off', 'max_wal_size=4GB'],
];

/**
 * One PostgreSQL for the whole run, without waiting for the disk; TEST_DATABASE_URL names another one. One Kafka, if
 * a test asks for it. Jest calls this once, however many projects ask for it.
 */
export default async function globalSetup() {
  globalThis.zhitongTestKafka ??= await startSharedKafka();
  process.env.TEST_RUN ??= randomBytes(5).toString('hex');
  process.env.TEST_KAFKA_URL = globalThis.zhitongTestKafka.url;
  if (process.env.TEST_DATABASE_URL) return;
  const { startEmbedded } = await persistence();
  await removeLeftovers();
  const dir = await mkdtemp(path.join(tmpdir(), `${prefix}${process.pid}-`));
  await chmod(dir, 0o755);
  const server = await startEmbedded({ dir, fsync: false, settings });
  process.env.TEST_DATABASE_URL = server.adminUrl;
  globalThis.zhitongTestServer = { server, dir };
}
