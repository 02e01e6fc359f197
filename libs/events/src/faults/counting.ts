import { z } from 'zod';
import { aggregate } from '../aggregate.js';
import { contract, type FactOf, type Topic } from '../contract.js';
import { aggregateTable } from '../store/schema.js';

/**
 * The smallest system in which every promise shows: counters say that they counted; a reaction keeps a mirror of each
 * counter, a projection a journal. Both write down the number of every fact in the order of its effects.
 */
export function counting(run: string) {
  const topic = (name: string): Topic => ({ name: `${name}-${run}`, partitions: 3, owner: name, readers: [] });
  const counters = topic('counters');
  const mirrors = topic('mirrors');
  const Counted = contract(counters, 'counted', z.strictObject({ request: z.string() }), {
    summary: 'A request was counted.',
  });
  const Mirrored = contract(mirrors, 'mirrored', z.strictObject({ of: z.int() }), {
    summary: 'A fact of the counter was seen.',
  });
  return {
    counters,
    mirrors,
    Counted,
    Mirrored,
    counter: aggregate<string, { requests: string[] }, FactOf<typeof Counted>>({
      table: 'counters',
      topic: counters,
      initial: { requests: [] },
      evolve: ({ requests }, { data }) => ({ requests: [...requests, data.request] }),
    }),
    mirror: aggregate<string, { of: number[] }, FactOf<typeof Mirrored>>({
      table: 'mirrors',
      topic: mirrors,
      initial: { of: [] },
      evolve: ({ of }, { data }) => ({ of: [...of, data.of] }),
      messages: ({ data }, _state, key) => [{ account: key, kind: 'mirrored', params: { of: data.of } }],
    }),
  };
}

export type Counting = ReturnType<typeof counting>;

/** Tables of the counters' database. */
export const countingTables: readonly string[] = [
  aggregateTable('counters'),
  aggregateTable('mirrors'),
  aggregateTable('alarms'),
  `CREATE TABLE journal (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, key text NOT NULL, seq bigint NOT NULL)`,
];
