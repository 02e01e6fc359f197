import { setTimeout as pause } from 'node:timers/promises';
import type { Installation } from '../line/installation.js';
import { onBothLogs, titles } from '../line/logs.js';
import { Problems } from '../line/problems.js';
import type { Bench } from '../measure/bench.js';
import { cpuOf, cpuOfFamily, tellsCpu } from './process-cpu.js';

/** What a fact costs, from the command that leads to it until every service has taken it in. */
export const b8Work: Bench = {
  id: 'B8',
  title: 'processor time of 1,000 events',
  async run(context) {
    const { scale, say } = context;
    if (!tellsCpu) {
      say('  only Linux tells what a process uses');
      return [];
    }
    const [count, rounds] = scale.quick ? [60, 1] : [400, scale.rounds];
    return onBothLogs(context, async (installation, log) => {
      await installation.start();
      const problems = await Problems.of(installation);
      const [services, database]: [number[], number[]] = [[], []];
      try {
        // The first round warms up.
        for (let round = 0; round <= rounds; round += 1) {
          const before = await usedBy(installation);
          await problems.withdrawAll(await problems.prepare(count));
          // Who takes nothing in of the last facts looks at them, too.
          await pause(1_000);
          const after = await usedBy(installation);
          const events = after.facts - before.facts;
          const per1000 = (seconds: number) => seconds / (events / 1_000);
          const each = new Map<string, number>();
          for (const [name, used] of after.services) each.set(name, per1000(used - before.services.get(name)!));
          const base = per1000(after.database - before.database);
          const told = [...each].map(([name, used]) => `${name} ${used.toFixed(2)}`).join(', ');
          const name = round === 0 ? 'warm-up' : `round ${round}`;
          say(`  ${name}: ${events} events; s per 1,000: ${told}, database ${base.toFixed(2)}`);
          if (round === 0) continue;
          services.push([...each.values()].reduce((sum, used) => sum + used, 0));
          database.push(base);
        }
      } finally {
        await problems.close();
      }
      installation.assertRunning();
      const unit = 's per 1,000 events';
      return [
        { id: `B8.${log}.services`, name: `processor time of all services, ${titles[log]}`, samples: services, unit },
        { id: `B8.${log}.database`, name: `processor time of PostgreSQL, ${titles[log]}`, samples: database, unit },
      ];
    });
  },
};

async function usedBy(installation: Installation) {
  const services = new Map<string, number>();
  for (const { name, pid } of installation.services.values()) services.set(name, await cpuOf(pid));
  return { services, database: await cpuOfFamily(installation.databasePid), facts: await installation.facts() };
}
