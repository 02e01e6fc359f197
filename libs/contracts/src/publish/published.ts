import type { Contract, Topic } from '@zhitong/events';
import { breaks } from './compatibility.js';
import { payloadSchema, type JsonSchema } from './json-schema.js';

/** What was published before: the schema of each event version, and where the events travel. */
export interface Published {
  schemas: readonly { type: string; version: number; schema: JsonSchema }[];
  topics: readonly { name: string; partitions: number; events: readonly string[] }[];
}

/** A sentence for everything in the present contracts that breaks readers of what was published, or of the log. */
export function breaksSince(published: Published, contracts: readonly Contract[], topics: readonly Topic[]): string[] {
  const present = new Map(contracts.map((contract) => [contract.type, contract]));
  return [...brokenEvents(published, present), ...brokenTopics(published, present, topics)];
}

const brokenEvents = ({ schemas }: Published, present: ReadonlyMap<string, Contract>): string[] =>
  schemas.flatMap(({ type, version, schema }) => {
    const contract = present.get(type);
    if (!contract) return [`${type} v${version} was removed: it stands in the log`];
    if (version > contract.version) return [`${type} went back from v${version} to v${contract.version}`];
    // What an older version turns into is up to its upcast.
    if (version < contract.version) return [];
    return breaks(schema, payloadSchema(contract)).map((sentence) => `${type} v${version}: ${sentence}`);
  });

const brokenTopics = (before: Published, present: ReadonlyMap<string, Contract>, topics: readonly Topic[]): string[] =>
  before.topics.flatMap(({ name, partitions, events }) => {
    const topic = topics.find((one) => one.name === name);
    if (!topic) return [`${name} was removed: its events stand in it`];
    const moved = events.filter((type) => present.has(type) && present.get(type)!.topic.name !== name);
    return [
      ...moved.map((type) => `${type} left ${name}: its readers wait for it there`),
      ...(topic.partitions === partitions
        ? []
        : [`${name} has ${topic.partitions} partitions, not ${partitions}: a key's place would change`]),
    ];
  });
