import { setTimeout as pause } from 'node:timers/promises';
import { Clients } from '../intake/clients.js';
import type { Installation } from '../line/installation.js';
import { onBothLogs, titles } from '../line/logs.js';
import { Problems } from '../line/problems.js';
import type { Bench } from '../measure/bench.js';
import { percentile } from '../measure/bootstrap.js';
import type { Measured } from '../measure/figure.js';
import { openLoop, schedule } from './open-loop.js';

/** Of what intake takes at most, in percent; goals hold for the first. */
const loads = [30, 70] as const;
const goals = { p50: 25, p99: 150 } as const;

/** Between two looks whether it has come to the end, ms. */
const glance = 4;

/** How long it takes until what one service was told is the end of the matter in all of them. */
export const b5Latency: Bench = {
  id: 'B5',
  title: 'latency: from a withdrawal until every service has come to the end',
  run: (context) =>
    onBothLogs(context, async (installation, log) => {
      const { scale, say } = context;
      // Seconds, and arrivals without which a p99 would be one of them.
      const [length, fewest] = scale.quick ? [2, 20] : [4, 100];
      const rounds = scale.quick ? 1 : scale.rounds;
      const most = await maximum(installation, scale.quick ? 3 : 10);
      say(`  intake alone takes ${most.toFixed(0)} submissions/s`);
      await installation.start();
      const problems = await Problems.of(installation, glance);
      const taken = new Map(loads.map((load) => [load, { p50: [] as number[], p99: [] as number[] }]));
      try {
        // The first round warms up.
        for (let round = 0; round <= rounds; round += 1)
          for (const load of loads) {
            const rate = (most * load) / 100;
            const { p50, p99, late } = await latencies(problems, schedule(rate, Math.max(length, fewest / rate)));
            const name = round === 0 ? 'warm-up' : `round ${round}`;
            say(`  ${name}: at ${load} % p50 ${ms(p50)}, p99 ${ms(p99)}; sent at most ${ms(late)} late`);
            if (round === 0) continue;
            taken.get(load)!.p50.push(p50);
            taken.get(load)!.p99.push(p99);
          }
      } finally {
        await problems.close();
      }
      installation.assertRunning();
      const figures = [...taken].flatMap(([load, samples]) =>
        (['p50', 'p99'] as const).map((which): Measured => ({
          ...{
            id: `B5.${log}.${load}.${which}`,
            name: `withdrawal to the end, at ${load} %, ${which}, ${titles[log]}`,
          },
          ...{ samples: samples[which], unit: 'ms', ...(load === loads[0] ? { goal: { atMost: goals[which] } } : {}) },
        })),
      );
      const name = `submissions that intake takes alone, ${titles[log]}`;
      return [...figures, { id: `B5.${log}.maximum`, name, samples: [most], unit: '/s' }];
    }),
};

const ms = (value: number) => `${value.toFixed(1)} ms`;

/** As B1 measures it, and here: nobody else is at work yet. */
async function maximum(installation: Installation, seconds: number): Promise<number> {
  await installation.start(['intake']);
  const people = await Clients.at(installation.urlOf('intake'), installation.keysDir);
  const campaign = await people.openCampaign();
  await people.submitFor(1_000, campaign, 8);
  return people.submitFor(seconds * 1_000, campaign, 8);
}

async function latencies(problems: Problems, dues: readonly number[]) {
  const ids = await problems.prepare(dues.length);
  // What came before has left no work behind.
  await pause(1_000);
  const arrivals = await openLoop(dues, (nth) => problems.withdraw(ids[nth]!));
  const took = arrivals.map(({ due, result }) => result - due);
  const late = Math.max(...arrivals.map((arrival) => arrival.late));
  return { p50: percentile(took, 0.5), p99: percentile(took, 0.99), late };
}
