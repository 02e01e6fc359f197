import { Controller } from '@nestjs/common';
import { AccountRegistered, accountsTopic, reviewTopic, ReviewStarted } from '@zhitong/contracts';
import {
  aggregate,
  aggregateTable,
  change,
  onDue,
  type Change,
  type EventOf,
  type FactOf,
  type Projection,
  type ProjectionTables,
} from '@zhitong/events';
import { subscriber } from '@zhitong/events/nest';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { defineService } from '../definition.js';

/** Whose handlers fail at present, by key: the cause that an operator has to mend. */
export const ill = new Set<string>();

function assertWell(key: string): void {
  if (ill.has(key)) throw new Error(`the ledger cannot take in ${key}`);
}

export const ledgerGroup = 'ledger';
export const namesGroup = 'ledger-names';

const entry = aggregate({
  table: 'entry',
  topic: reviewTopic,
  initial: { due: '' },
  evolve: (_, fact: FactOf<typeof ReviewStarted>) => ({ due: fact.data.dueAt }),
  deadlines: ({ due }) => [{ name: 'entry', due: new Date(due), rule: 'entry@1', start: new Date(due) }],
});

const namesTables: ProjectionTables = {
  group: namesGroup,
  views: ['names'],
  create: (schema) => [`CREATE TABLE ${schema}.names (seq bigint, account text)`],
};

class CreateLedger1700000000001 implements MigrationInterface {
  up = (runner: QueryRunner) => runner.query(aggregateTable('entry'));
  down = (runner: QueryRunner) => runner.query(`DROP TABLE entry`);
}

const { Reacts } = subscriber(ledgerGroup);
const { Projects } = subscriber(namesGroup);

/** Each registration becomes an entry under its account, which in turn is told. */
@Controller()
class LedgerReactions {
  @Reacts(AccountRegistered)
  registered({ key, at, data }: EventOf<typeof AccountRegistered>): Change[] {
    assertWell(key);
    const started = ReviewStarted({ problems: [], round: data.roles.length, dueAt: at.toISOString() });
    return [change(entry, key, () => [started])];
  }
}

@Controller()
class NamesProjection {
  @Projects([AccountRegistered])
  async keep(events: EventOf<typeof AccountRegistered>[], { manager, schema }: Projection): Promise<void> {
    for (const { key, seq } of events) {
      assertWell(key);
      await manager.query(`INSERT INTO ${schema}.names VALUES ($1, $2)`, [seq, key]);
    }
  }
}

/** A service with a reaction group, a projection with generations, and deadlines, each of which can be made to fail. */
export const ledgerService = defineService({
  name: 'review',
  aggregates: [entry],
  publishes: [ReviewStarted],
  consumes: { [ledgerGroup]: [accountsTopic], [namesGroup]: [accountsTopic] },
  projections: [namesTables],
  migrations: [CreateLedger1700000000001],
  controllers: [LedgerReactions, NamesProjection],
  timers: [
    onDue(entry, 'entry', (key) => {
      assertWell(`deadline of ${key}`);
      return [];
    }),
  ],
});
