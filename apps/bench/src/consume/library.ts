import { randomUUID } from 'node:crypto';
import {
  Aggregates,
  change,
  ConsumerGroup,
  systemClock,
  UnitOfWork,
  type Contract,
  type EventLog,
  type EventOf,
  type GroupHandlers,
  type Observer,
  type Project,
} from '@zhitong/events';
import type { DataSource } from 'typeorm';
import { MeterRead, readingsTopic, total, TotalRaised } from '../subject/meters.js';
import { lastOfEachKey, upsertLatest } from './latest.js';

type Read = EventOf<typeof MeterRead>;

const project: Project = (events: Read[], { send }) =>
  send(upsertLatest, lastOfEachKey(events.map(({ key, seq, data }) => ({ key, seq, value: data.value }))));

/** A projection in batch form. */
export const projecting: GroupHandlers = {
  kind: 'projections',
  schema: 'public',
  byType: new Map([[MeterRead.type, { contract: MeterRead as Contract, project }]]),
};

/** A reaction that changes one aggregate for every event. */
export const reacting: GroupHandlers = {
  kind: 'reactions',
  byType: new Map([
    [
      MeterRead.type,
      {
        contract: MeterRead as Contract,
        react: ({ key, data }: Read) => [
          change(total, key, (state) => [TotalRaised({ total: state.total + data.value, by: data.value })]),
        ],
      },
    ],
  ]),
};

/**
 * Lets a group of the library consume what the log holds, from the beginning.
 * @throws when the group ends by itself, or sets something aside: then something else would be measured
 */
export async function consumeAll(
  dataSource: DataSource,
  log: EventLog,
  handlers: GroupHandlers,
  events: number,
  group = 'bench',
): Promise<void> {
  const unitOfWork = new UnitOfWork(dataSource);
  const aggregates = new Aggregates({
    ...{ source: 'bench', epoch: 1, clock: systemClock, newId: randomUUID },
    contracts: new Map<string, Contract>([[TotalRaised.type, TotalRaised as Contract]]),
  });
  const stop = new AbortController();
  let left = events;
  let parked: unknown;
  const observer: Observer = {
    batch: ({ handled }) => {
      left -= handled;
      if (left <= 0) stop.abort();
    },
    parked: (_topic, { error }) => {
      parked = error ?? 'out of order';
      stop.abort();
    },
  };
  await new ConsumerGroup({
    ...{ group, topics: [readingsTopic], handlers, log, dataSource, unitOfWork, aggregates },
    ...{ clock: systemClock, observer, limits: { event: 10_000, batch: 60_000 } },
  }).run(stop.signal);
  if (parked !== undefined) throw new Error('an event was parked', { cause: parked });
}
