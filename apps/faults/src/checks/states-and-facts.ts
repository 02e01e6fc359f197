import { isDeepStrictEqual } from 'node:util';
import type { AggregateDefinition, Topic } from '@zhitong/events';
import { serviceNames, type ServiceName } from '@zhitong/standalone/environment';
import { services } from '@zhitong/standalone/services';
import { chainId, type LoggedFact } from './log-facts.js';
import type { Check, Scene } from './scene.js';

interface Row {
  id: string;
  version: string;
  head: string;
  state: unknown;
}

type Definition = AggregateDefinition<any, any, any>;

/** Rows and log tell the same past: to the last fact, and to the state that follows from all of them. */
export const statesAndFacts: Check = {
  title: 'no state without its facts, no fact without its state, and each state is what its facts make of it',
  find: async (scene) => {
    const found: string[] = [];
    const met = new Set<string>();
    for (const service of serviceNames)
      for (const [table, definitions] of byTable(services[service].aggregates ?? []))
        found.push(...(await look(scene, service, table, definitions, met)));
    for (const [id, chain] of scene.facts) if (!met.has(id)) found.push(`${id}: ${chain.length} fact(s), but no state`);
    return found;
  },
};

/** Checkpoints of several topics lie in one table: whose a row is, its facts say. */
function byTable(definitions: readonly Definition[]): Map<string, Definition[]> {
  const tables = new Map<string, Definition[]>();
  for (const definition of definitions)
    tables.set(definition.table, [...(tables.get(definition.table) ?? []), definition]);
  return tables;
}

async function look(
  { query, facts }: Scene,
  service: ServiceName,
  table: string,
  definitions: readonly Definition[],
  met: Set<string>,
): Promise<string[]> {
  const found: string[] = [];
  const rows = await query<Row>(service, `SELECT id, version, head, state FROM ${table}`);
  for (const { id, version, head, state } of rows) {
    const chainOf = ({ topic }: Definition) => chainId((topic as Topic).name, id);
    const definition = definitions.find((one) => facts.has(chainOf(one))) ?? definitions[0]!;
    met.add(chainOf(definition));
    const chain = facts.get(chainOf(definition)) ?? [];
    const last = chain.at(-1);
    const what = `${table} ${id} of ${service}`;
    if (last?.seq !== BigInt(version))
      found.push(`${what} has version ${version}, but the log ends at ${last?.seq ?? 0}`);
    else if (last.hash !== head) found.push(`${what} has another last fact than the log`);
    else if (!isDeepStrictEqual(told(definition, chain), state))
      found.push(`${what} is not in the state that its ${version} facts make`);
  }
  return found;
}

/** The state that facts make, as a row holds it. */
function told(definition: Definition, chain: readonly LoggedFact[]): unknown {
  const state: unknown = chain.reduce<unknown>((before, fact) => definition.evolve(before, fact), definition.initial);
  return JSON.parse(JSON.stringify(state));
}
