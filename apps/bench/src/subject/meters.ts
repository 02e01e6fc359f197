import { aggregate, aggregateTable, contract, eventTables, type FactOf, type Topic } from '@zhitong/events';
import { z } from 'zod';

const topic = (name: string): Topic => ({ name: `bench.${name}.v1`, partitions: 12, owner: 'bench', readers: [] });
export const readingsTopic = topic('readings');
export const totalsTopic = topic('totals');

/** The subject of the benchmarks: meters are read; a projection keeps their latest readings, a reaction their totals. */
export const MeterRead = contract(
  readingsTopic,
  'MeterRead',
  z.strictObject({ value: z.int(), remark: z.string().max(1_000) }),
  { summary: 'A meter was read.' },
);
export const TotalRaised = contract(totalsTopic, 'TotalRaised', z.strictObject({ total: z.int(), by: z.int() }), {
  summary: 'A reading was added to the total of its meter.',
});

export interface Meter {
  readings: number;
  latest: number;
}

export const meter = aggregate({
  table: 'meter',
  topic: readingsTopic,
  initial: { readings: 0, latest: 0 },
  evolve: ({ readings }, { data }: FactOf<typeof MeterRead>) => ({ readings: readings + 1, latest: data.value }),
});

export interface Total {
  total: number;
}

export const total = aggregate({
  table: 'total',
  topic: totalsTopic,
  initial: { total: 0 },
  evolve: (_, { data }: FactOf<typeof TotalRaised>) => ({ total: data.total }),
});

export const meterTables: readonly string[] = [
  ...eventTables,
  aggregateTable('meter'),
  aggregateTable('total'),
  `CREATE TABLE latest (key text PRIMARY KEY, seq bigint NOT NULL, value bigint NOT NULL) WITH (fillfactor = 50)`,
];
