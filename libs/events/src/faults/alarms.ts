import { z } from 'zod';
import { aggregate } from '../aggregate.js';
import { change } from '../change.js';
import { contract, type FactOf, type Topic } from '../contract.js';
import { onDue, type DueHandler } from '../work/timers.js';

/** An alarm has one deadline, and counts how often it rang. */
export function alarms(run: string, inside: (key: string) => Promise<void> | void = () => undefined) {
  const topic: Topic = { name: `alarms-${run}`, partitions: 3, owner: 'alarms', readers: [] };
  const AlarmSet = contract(topic, 'alarm-set', z.strictObject({ due: z.iso.datetime() }), {
    summary: 'An alarm was set, or set anew.',
  });
  const Rang = contract(topic, 'rang', z.strictObject({}), { summary: 'An alarm rang.' });
  const alarm = aggregate<string, { due?: string; rung: number }, FactOf<typeof AlarmSet> | FactOf<typeof Rang>>({
    table: 'alarms',
    topic,
    initial: { rung: 0 },
    evolve: ({ rung }, fact) => ('due' in fact.data ? { due: fact.data.due, rung } : { rung: rung + 1 }),
    deadlines: ({ due }) =>
      due === undefined ? [] : [{ name: 'ring', due: new Date(due), rule: 'alarm@1', start: new Date(due) }],
  });
  const ring: DueHandler = onDue(alarm, 'ring', async (key) => {
    await inside(key);
    return [change(alarm, key, () => [Rang({})])];
  });
  return { topic, AlarmSet, Rang, alarm, ring };
}
