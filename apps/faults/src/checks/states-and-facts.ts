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

/** Rows and log tell the same past: to the last fact, and to the state that follows from all of them. */
export const statesAndFacts: Check = {
  title: 'no state without its facts, no fact without its state, and each state is what its facts make of it',
  find: async (scene) => {
    const found: string[] = [];
    const met = new Set<string>();
    for (const service of serviceNames)
      for (const definition of services[service].aggregates ?? [])
        found.push(...(await look(scene, service, definition, met)));
    for (const [id, chain] of scene.facts) if (!met.has(id)) found.push(`${id}: ${chain.length} fact(s), but no state`);
    return found;
  },
};

async function look(
  { query, facts }: Scene,
  service: ServiceName,
  definition: AggregateDefinition<any, any, any>,
  met: Set<string>,
): Promise<string[]> {
  const found: string[] = [];
  const rows = await query<Row>(service, `SELECT id, version, head, state FROM ${definition.table}`);
  for (const { id, version, head, state } of rows) {
    const key = chainId((definition.topic as Topic).name, id);
    met.add(key);
    const chain = facts.get(key) ?? [];
    const last = chain.at(-1);
    const what = `${definition.table} ${id} of ${service}`;
    if (last?.seq !== BigInt(version))
      found.push(`${what} has version ${version}, but the log ends at ${last?.seq ?? 0}`);
    else if (last.hash !== head) found.push(`${what} has another last fact than the log`);
    else if (!isDeepStrictEqual(told(definition, chain), state))
      found.push(`${what} is not in the state that its ${version} facts make`);
  }
  return found;
}

/** The state that facts make, as a row holds it. */
function told(definition: AggregateDefinition<any, any, any>, chain: readonly LoggedFact[]): unknown {
  const state: unknown = chain.reduce<unknown>(
    (before, fact) => definition.evolve(before, fact as never),
    definition.initial,
  );
  return JSON.parse(JSON.stringify(state));
}
