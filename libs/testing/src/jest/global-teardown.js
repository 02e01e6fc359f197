import pg from 'pg';
import { removeRun } from './leftovers.js';

export default async function globalTeardown() {
  await globalThis.zhitongTestKafka?.stop();
  globalThis.zhitongTestKafka = undefined;
  delete process.env.TEST_KAFKA_URL;
  const started = globalThis.zhitongTestServer;
  if (started === undefined) return dropTemplates();
  globalThis.zhitongTestServer = undefined;
  delete process.env.TEST_DATABASE_URL;
  await started.server.stop();
  await removeRun(started.dir);
}

/** A server that others use too is left as it was. */
async function dropTemplates() {
  const run = process.env.TEST_RUN;
  if (!process.env.TEST_DATABASE_URL || !run) return;
  const client = new pg.Client({ connectionString: process.env.TEST_DATABASE_URL });
  await client.connect();
  try {
    const { rows } = await client.query('SELECT datname FROM pg_database WHERE starts_with(datname, $1)', [
      `template_${run}_`,
    ]);
    for (const { datname } of rows) await client.query(`DROP DATABASE ${datname} WITH (FORCE)`);
  } finally {
    await client.end();
  }
}
