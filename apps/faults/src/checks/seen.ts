import { serviceNames } from '@zhitong/standalone/environment';
import { services } from '@zhitong/standalone/services';
import { chainId } from './log-facts.js';
import type { Check } from './scene.js';

interface Row {
  grp: string;
  topic: string;
  key: string;
  seq: string;
  hash: string;
}

/** How far each consumer has come with each key: to its last fact, and to that very fact. */
export const seen: Check = {
  title: 'every consumer has seen every key of its topics to the last fact, without a gap',
  find: async ({ query, facts }) => {
    const found: string[] = [];
    for (const service of serviceNames) {
      const generations = await query<{ grp: string; active: number }>(service, `SELECT * FROM events.generations`);
      const serving = new Map(generations.map(({ grp, active }) => [grp, `${grp}@${active}`]));
      const rows = await query<Row>(service, `SELECT grp, topic, key, seq, hash FROM events.seen`);
      const known = new Map(rows.map((row) => [`${row.grp} ${chainId(row.topic, row.key)}`, row]));
      for (const [group, topics] of Object.entries(services[service].consumes ?? {}))
        for (const [id, chain] of facts) {
          const last = chain.at(-1)!;
          if (!topics.some(({ name }) => name === last.topic)) continue;
          const row = known.get(`${serving.get(group) ?? group} ${id}`);
          if (row === undefined || BigInt(row.seq) !== last.seq)
            found.push(`${group} has seen ${row?.seq ?? 0} of ${last.seq} facts of ${id}`);
          else if (row.hash !== last.hash) found.push(`${group} has seen another fact ${row.seq} of ${id}`);
        }
    }
    return found;
  },
};
