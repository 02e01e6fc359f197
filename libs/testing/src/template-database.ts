import { createHash } from 'node:crypto';
import { topics } from '@zhitong/contracts';
import { PostgresLog } from '@zhitong/events/postgres';
import { openDatabase, type ServiceDefinition } from '@zhitong/service';
import { asAdmin, createDatabase, databaseUrl, type TestDatabase } from './database.js';

/** Templates that this process knows to be there. */
const known = new Map<string, Promise<void>>();

/** A database of a test's own with the tables of a service, copied from one that was migrated once in the run. */
export function serviceDatabase(definition: ServiceDefinition): Promise<TestDatabase> {
  const { name, migrations, files, personal } = definition;
  const content = [name, files?.keeps === true, personal !== undefined, ...migrations.map((one) => one.name)].join();
  return fromTemplate(content, name, async (url) => {
    await (await openDatabase(definition, url)).destroy();
  });
}

/** A database of a test's own for the embedded log, with its topics. */
export function logDatabase(label: string): Promise<TestDatabase> {
  return fromTemplate('log', `${label}_log`, async (url) => {
    const log = new PostgresLog({ url });
    await log.ensure(topics);
    await log.close();
  });
}

async function fromTemplate(content: string, label: string, fill: (url: string) => Promise<void>) {
  const run = process.env.TEST_RUN;
  const template = `template_${run}_${createHash('sha256').update(content).digest('hex').slice(0, 16)}`;
  if (!known.has(template)) known.set(template, makeTemplate(template, fill));
  await known.get(template);
  return createDatabase(label, template);
}

/** The workers of a run start at the same time: the first one makes it, under a name that nobody copies yet. */
async function makeTemplate(template: string, fill: (url: string) => Promise<void>): Promise<void> {
  await asAdmin(async (client) => {
    await client.query('SELECT pg_advisory_lock(hashtext($1))', [template]);
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [template]);
    if (rowCount !== 0) return;
    const unfinished = `${template}_unfinished`;
    await client.query(`DROP DATABASE IF EXISTS ${unfinished} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${unfinished}`);
    await fill(databaseUrl(unfinished));
    await client.query(`ALTER DATABASE ${unfinished} RENAME TO ${template}`);
  });
}
