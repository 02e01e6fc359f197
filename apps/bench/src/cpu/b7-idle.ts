import { setTimeout as pause } from 'node:timers/promises';
import { serviceNames } from '@zhitong/standalone/environment';
import { onBothLogs, titles } from '../line/logs.js';
import type { Bench } from '../measure/bench.js';
import { cpuOf, tellsCpu } from './process-cpu.js';

/** What a service costs that has nothing to do. */
export const b7Idle: Bench = {
  id: 'B7',
  title: 'processor time of services at rest',
  async run(context) {
    const { scale, say } = context;
    if (!tellsCpu) {
      say('  only Linux tells what a process uses');
      return [];
    }
    const { settling, length, rounds } = scale.quick
      ? { settling: 10, length: 10, rounds: 1 }
      : { settling: 60, length: 30, rounds: 3 };
    return onBothLogs(context, async (installation, log) => {
      await installation.start();
      await pause(settling * 1_000);
      const used = new Map(serviceNames.map((name) => [name, [] as number[]]));
      for (let round = 1; round <= rounds; round += 1) {
        const read = () => Promise.all(serviceNames.map((name) => cpuOf(installation.services.get(name)!.pid)));
        const [before, began] = [await read(), performance.now()];
        await pause(length * 1_000);
        const [after, ended] = [await read(), performance.now()];
        for (const [nth, name] of serviceNames.entries())
          used.get(name)!.push(((after[nth]! - before[nth]!) / ((ended - began) / 1_000)) * 100);
        const told = [...used].map(([name, samples]) => `${name} ${samples.at(-1)!.toFixed(2)} %`);
        say(`  round ${round}: ${told.join(', ')}`);
      }
      installation.assertRunning();
      return [...used].map(([name, samples]) => ({
        ...{ id: `B7.${log}.${name}`, name: `${name} at rest, ${titles[log]}`, samples },
        ...{ unit: '% of a core', goal: { atMost: 0.5 } },
      }));
    });
  },
};
