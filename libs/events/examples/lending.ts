import { randomUUID } from 'node:crypto';
import {
  aggregate,
  Aggregates,
  aggregateTable,
  change,
  ConsumerGroup,
  contract,
  eventTables,
  Relay,
  systemClock,
  UnitOfWork,
  type Contract,
  type EventOf,
  type FactOf,
  type GroupHandlers,
  type Topic,
} from '@zhitong/events';
import { PostgresLog } from '@zhitong/events/postgres';
import { DataSource } from 'typeorm';
import { z } from 'zod';

// 1. What happens: topics and events.
const books: Topic = { name: 'library.books.v1', partitions: 3, owner: 'library', readers: ['letters'] };
const letters: Topic = { name: 'letters.v1', partitions: 3, owner: 'letters', readers: [] };
const BookLent = contract(books, 'BookLent', z.strictObject({ reader: z.string() }), { summary: 'A book was lent.' });
const ReaderThanked = contract(letters, 'ReaderThanked', z.strictObject({ times: z.int() }), {
  summary: 'A reader was thanked for a loan.',
});

// 2. The rules, pure: a state, and how a fact changes it.
const book = aggregate({
  table: 'book',
  topic: books,
  initial: { loans: 0 },
  evolve: ({ loans }, _lent: FactOf<typeof BookLent>) => ({ loans: loans + 1 }),
});
const reader = aggregate({
  table: 'reader',
  topic: letters,
  initial: { times: 0 },
  evolve: (_, { data }: FactOf<typeof ReaderThanked>) => ({ times: data.times }),
});

// 3. What follows from a fact: a reaction returns changes, a projection writes tables.
const thanking: GroupHandlers = {
  kind: 'reactions',
  byType: new Map([
    [
      BookLent.type,
      {
        contract: BookLent as Contract,
        react: ({ data }: EventOf<typeof BookLent>) => [
          change(reader, data.reader, ({ times }) => [ReaderThanked({ times: times + 1 })]),
        ],
      },
    ],
  ]),
};

/** Lends `loans` books and waits until every reader has been thanked. @returns how often each was, by reader */
export async function lend(
  url: string,
  loans: readonly { book: string; reader: string }[],
): Promise<[string, number][]> {
  const dataSource = await new DataSource({ type: 'postgres', url, extra: { pipeline: true } }).initialize();
  for (const statement of [...eventTables, aggregateTable('book'), aggregateTable('reader')])
    await dataSource.query(statement);
  const log = new PostgresLog({ url });
  await log.ensure([books, letters]);

  const unitOfWork = new UnitOfWork(dataSource);
  const relay = new Relay({ unitOfWork, log });
  const contracts = new Map([BookLent, ReaderThanked].map((one) => [one.type, one as Contract]));
  const aggregates = new Aggregates(
    { source: 'library', epoch: 1, clock: systemClock, newId: randomUUID, contracts },
    // After each commit that appended facts: they are in the log milliseconds later.
    () => relay.wake(),
  );
  const stop = new AbortController();
  let left = loans.length;
  const group = new ConsumerGroup({
    ...{ group: 'letters', topics: [books], handlers: thanking },
    ...{ log, dataSource, unitOfWork, aggregates, clock: systemClock },
    observer: {
      batch: ({ handled }) => {
        left -= handled;
        if (left === 0) stop.abort();
      },
    },
  });
  const running = Promise.all([relay.run(stop.signal), group.run(stop.signal)]);

  // State and fact are written together, or neither.
  for (const { book: title, reader: by } of loans)
    await unitOfWork.run((tx) =>
      aggregates.change(tx, book, title, 'any', () => [BookLent({ reader: by })], { actor: 'librarian' }),
    );

  await running;
  const thanked = await dataSource.query<{ id: string; state: { times: number } }[]>(
    'SELECT id, state FROM reader ORDER BY id',
  );
  await log.close();
  await dataSource.destroy();
  return thanked.map(({ id, state }) => [id, state.times]);
}
