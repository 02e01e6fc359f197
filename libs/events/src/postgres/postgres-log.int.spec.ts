import { createDatabase } from '@zhitong/testing';
import { conformance } from '../log/conformance.js';
import { PostgresLog } from './postgres-log.js';

conformance('PostgreSQL', async () => {
  const database = await createDatabase('log');
  return { open: () => new PostgresLog({ url: database.url }), close: () => database.drop() };
});
