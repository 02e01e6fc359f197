import { withClient } from '@zhitong/persistence';
import { Countdown, type Peer } from './peer.js';

interface Outbox {
  DatabaseSetup: Record<
    'dropAndCreateTable' | 'createPollingFunction' | 'setupPollingIndexes',
    (config: object) => string
  >;
  getDisabledLogger(): unknown;
  initializePollingMessageListener(config: object, handler: object, logger: unknown): [shutdown: () => Promise<void>];
}

const place = { outboxOrInbox: 'outbox', schema: 'peer', table: 'outbox', listenerRole: 'none', database: 'none' };
const next = { nextMessagesSchema: 'peer', nextMessagesName: 'next_messages' };
const settings = {
  ...{ dbSchema: 'peer', dbTable: 'outbox', nextMessagesFunctionSchema: 'peer' },
  ...{ nextMessagesFunctionName: 'next_messages', nextMessagesBatchSize: 100, nextMessagesPollingIntervalInMs: 10 },
  ...{ enableMaxAttemptsProtection: false, enablePoisonousMessageProtection: false },
};

/** Polls by the hundred; messages of different segments at the same time. */
export async function openTransactionalOutbox(library: unknown, url: string, count: number): Promise<Peer> {
  const { DatabaseSetup, getDisabledLogger, initializePollingMessageListener } = library as Outbox;
  await withClient(url, async (client) => {
    for (const setup of ['dropAndCreateTable', 'createPollingFunction', 'setupPollingIndexes'] as const)
      await client.query(DatabaseSetup[setup]({ ...place, ...next }));
  });
  const countdown = new Countdown();
  return {
    ...{ name: 'pg-transactional-outbox 0.5.7', count },
    fill: (bodies) =>
      withClient(url, async (client) => {
        await client.query('TRUNCATE peer.outbox');
        await client.query(
          `INSERT INTO peer.outbox (id, aggregate_type, aggregate_id, message_type, segment, concurrency, payload)
           SELECT gen_random_uuid(), 'meter', b::jsonb->>'subject', 'read', b::jsonb->>'subject', 'parallel', b::jsonb
           FROM string_to_table($1::text, E'\\x1f') b`,
          [bodies.join('\u001f')],
        );
        await client.query('ANALYZE peer.outbox');
      }),
    drain: async () => {
      const all = countdown.from(count);
      const connection = { connectionString: url, max: 10 };
      const [shutdown] = initializePollingMessageListener(
        { outboxOrInbox: 'outbox', dbListenerConfig: connection, dbHandlerConfig: connection, settings },
        { handle: async () => countdown.tell() },
        getDisabledLogger(),
      );
      await all;
      await shutdown();
    },
    close: async () => undefined,
  };
}
