import { createDatabase } from '@zhitong/testing';
import { PostgresLog } from '../postgres/postgres-log.js';
import { conformance } from './conformance.js';
import { PrefixedLog } from './prefixed-log.js';

conformance('PostgreSQL under a prefix', async () => {
  const database = await createDatabase('log');
  return {
    open: () => new PrefixedLog(new PostgresLog({ url: database.url }), 'trial-'),
    close: () => database.drop(),
  };
});

describe('two installations on one log', () => {
  it('see nothing of each other', async () => {
    const database = await createDatabase('log');
    const plain = new PostgresLog({ url: database.url });
    const trial = new PrefixedLog(plain, 'trial-');
    const topic = { name: 'line.v1', partitions: 1, owner: 'a', readers: [] };
    for (const log of [plain, trial]) await log.ensure([topic]);
    await trial.append([{ slot: { topic: topic.name, partition: 0 }, lines: [{ key: 'k', body: 'x' }] }]);
    expect(await trial.ends(topic.name)).toEqual([1n]);
    expect(await plain.ends(topic.name)).toEqual([0n]);
    await trial.close();
    await database.drop();
  });
});
