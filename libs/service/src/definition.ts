import type { Provider, Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { AggregateDefinition, Contract, DueHandler, ProjectionTables, Topic } from '@zhitong/events';
import type { MigrationInterface } from 'typeorm';
import type { Ids, RuleSet } from './tokens.js';
import type { Retention } from './retention/retention.js';
import type { SealedColumn } from './run/reseal.js';
import type { SelfCheck } from './operations/finding.js';
import type { FilesOfService } from './files/file-places.js';
import { accountsTopic } from '@zhitong/contracts';
import { calendarReactions } from './calendar/calendar.reactions.js';
import { erasureReactions } from './personal/erasure.reactions.js';
import { LateErasures } from './personal/late-erasures.js';
import { personalDataController } from './personal/personal-data.controller.js';
import { PersonalData } from './personal/personal-data.js';
import { checkpointLines } from './checkpoints/checkpoint-aggregates.js';

export type TimersWith = (given: { rules: RuleSet; ids: Ids }) => readonly DueHandler[];

/** Everything that makes a service: the rest is done the same way for all. */
export interface ServiceDefinition {
  /** Also its database, its login, its audience in tokens and the source of its events. */
  name: string;
  aggregates?: readonly AggregateDefinition<any, any, any>[];
  /** The events that it publishes. */
  publishes?: readonly Contract[];
  /** Consumer groups and the topics that each reads. */
  consumes?: Readonly<Record<string, readonly Topic[]>>;
  /** Tables of its projection groups, where they are rebuilt by generations. */
  projections?: readonly ProjectionTables[];
  migrations: readonly (new () => MigrationInterface)[];
  controllers: readonly Type[];
  providers?: readonly Provider[];
  /** Where they need the rules in force, or ids: made from what the service runs with. */
  timers?: readonly DueHandler[] | TimersWith;
  /** Rows that go when their time is over. */
  retention?: readonly Retention[];
  /** What it does with files; nothing where absent. */
  files?: FilesOfService;
  /** What it looks at beside what every service does, when somebody asks how it does. */
  looks?: readonly SelfCheck[];
  /** Columns of its tables whose values are sealed: a rotation of the keys seals them anew. */
  sealed?: readonly SealedColumn[];
  /** What it does about the people whose data it keeps; it hears in the group of its own name who is gone. */
  personal?: Type<PersonalData>;
  /** Whether it counts periods in working days: it then hears, in the group of its own name, how the calendar changes. */
  countsWorkingDays?: boolean;
  /** Before the application listens: routes and plug-ins beside the controllers. Only the gateway needs it. */
  configure?(app: NestFastifyApplication): Promise<void> | void;
}

/** The parts of a service that keeps personal data: handing them out, and deleting them. */
function partsOf({ name, personal, consumes }: ServiceDefinition) {
  if (!personal) return { controllers: [], providers: [] };
  if (!consumes?.[name]?.includes(accountsTopic))
    throw new Error(`${name} keeps personal data and does not hear who is gone`);
  return {
    controllers: [personalDataController(`${name}.personal-data.hand-out`), erasureReactions(name)],
    providers: [{ provide: PersonalData, useClass: personal }, LateErasures],
  };
}

function calendarOfService({ name, countsWorkingDays, consumes }: ServiceDefinition) {
  if (!countsWorkingDays) return [];
  if (!consumes?.[name]?.includes(accountsTopic))
    throw new Error(`${name} counts working days and does not hear of the calendar`);
  return [calendarReactions(name)];
}

/**
 * What a service writes gets signed checkpoints, on the topics it owns, without its doing.
 * @throws when two parts of a definition contradict each other
 */
export function defineService(definition: ServiceDefinition): ServiceDefinition {
  const tables = (definition.aggregates ?? []).map(({ table }) => table);
  if (new Set(tables).size !== tables.length) throw new Error(`${definition.name}: two aggregates share a table`);
  for (const { topic, table } of definition.aggregates ?? [])
    if (topic.owner !== definition.name)
      throw new Error(`${definition.name}: ${table} writes ${topic.name}, which belongs to ${topic.owner}`);
  for (const [group, topics] of Object.entries(definition.consumes ?? {}))
    for (const topic of topics)
      if (topic.owner !== definition.name && !topic.readers.includes(definition.name))
        throw new Error(`${group}: ${definition.name} may not read ${topic.name}`);
  const lines = checkpointLines(definition.aggregates ?? []);
  const personal = partsOf(definition);
  return {
    ...definition,
    controllers: [...definition.controllers, ...personal.controllers, ...calendarOfService(definition)],
    providers: [...(definition.providers ?? []), ...personal.providers],
    aggregates: [...(definition.aggregates ?? []), ...lines.map((line) => line.aggregate)],
    publishes: [...(definition.publishes ?? []), ...lines.map((line) => line.contract)],
  };
}
