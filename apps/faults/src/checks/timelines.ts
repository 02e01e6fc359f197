import { topics } from '@zhitong/contracts';
import type { Check } from './scene.js';

/** A projection's rows: one for every fact that names the problem, none for anything else. */
export const timelines: Check = {
  title: 'the timeline of every problem has each of its facts once',
  find: async ({ query, facts }) => {
    const found: string[] = [];
    const rows = await query<{ problem: string; id: string }>('tracking', `SELECT problem, id FROM timeline`);
    const shown = new Set(rows.map(({ problem, id }) => `${problem} ${id}`));
    const known = new Set<string>();
    const read = new Set<string>(topics.filter(({ readers }) => readers.includes('tracking')).map(({ name }) => name));
    for (const chain of facts.values())
      for (const { id, topic, type, data } of chain) {
        if (!read.has(topic)) continue;
        for (const problem of (data as { problems?: readonly string[] } | null)?.problems ?? []) {
          known.add(`${problem} ${id}`);
          if (!shown.has(`${problem} ${id}`)) found.push(`${problem}: ${type} ${id} is not on its timeline`);
        }
      }
    for (const entry of shown) if (!known.has(entry)) found.push(`${entry} is on a timeline, but in no log`);
    return found;
  },
};
