import { checkpointOf } from '@zhitong/contracts';
import { aggregate, type AggregateDefinition, type Contract, type Topic } from '@zhitong/events';

/** A topic's checkpoints as an aggregate of their own, and the contract of their fact. */
export interface CheckpointLine {
  topic: Topic;
  contract: Contract;
  aggregate: AggregateDefinition<any, any, any>;
  /** Tables of the aggregates that write the topic. */
  tables: readonly string[];
}

/** All topics of a service share the table: each has a key of its own there. */
export const checkpointTable = 'service.checkpoint';

/** What of a service's topics gets checkpoints: every topic of the house that an aggregate of it writes. */
export function checkpointLines(aggregates: readonly AggregateDefinition<any, any, any>[]): CheckpointLine[] {
  const topics = new Map(aggregates.map(({ topic }) => [(topic as Topic).name, topic as Topic]));
  return [...topics.values()].flatMap((topic) => {
    const contract = checkpointOf(topic);
    if (!contract) return [];
    const tables = aggregates.filter((candidate) => (candidate.topic as Topic).name === topic.name);
    return [
      {
        topic,
        contract,
        tables: tables.map(({ table }) => table),
        aggregate: aggregate({ table: checkpointTable, topic, initial: {}, evolve: (state) => state }),
      },
    ];
  });
}
