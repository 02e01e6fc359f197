import { topics } from '@zhitong/contracts';
import { PostgresLog } from '@zhitong/events/postgres';
import { rebuildable, rebuildService, startService } from '@zhitong/service';
import { trackingService } from '@zhitong/tracking';
import { idleSettings } from '@zhitong/tracking/testing';
import type { Bench } from '../measure/bench.js';
import { percentile } from '../measure/bootstrap.js';
import type { Measured } from '../measure/figure.js';
import { seconds } from '../measure/pairs.js';
import { appendLives, factsOfLife, problemId } from './lives.js';

const clerk = { account: 'clerk-1', role: 'secretariat' } as const;

/** The read side over a long history: how fast it is made anew, and whether it answers as fast as over a short one. */
export const b9Tracking: Bench = {
  id: 'B9',
  title: 'tracking: rebuild and timeline, over 1,000,000 events',
  async run({ stage, scale, say }) {
    const problems = Math.ceil((scale.quick ? 20_000 : 1_000_000) / factsOfLife);
    const events = problems * factsOfLife;
    const log = new PostgresLog({ url: await stage.database() });
    const settings = idleSettings(await stage.database(), log);
    const groups = rebuildable(trackingService);
    const rates = new Map(groups.map((group) => [group, [] as number[]]));
    const reads: Record<'median' | 'slowest', number[]> = { median: [], slowest: [] };
    try {
      await log.ensure(topics);
      say(`  appending ${events} events of ${problems} problems`);
      await appendLives(log, problems);
      for (let round = 1; round <= (scale.quick ? 1 : 3); round += 1)
        for (const group of groups) {
          const work = () =>
            rebuildService(trackingService, settings, {
              ...{ groups: [group], progress: () => undefined, stop: new AbortController().signal },
            });
          const took = await seconds(work);
          rates.get(group)!.push(events / took);
          say(`  round ${round}: ${group} in ${took.toFixed(1)} s`);
        }
      const service = await startService(trackingService, {
        ...settings,
        authenticate: () => Promise.resolve(clerk),
      });
      try {
        for (let round = 0; round <= scale.rounds; round += 1) {
          const taken = await timelines(service.url, problems, 200);
          // The first one warms up.
          if (round === 0) continue;
          reads.median.push(percentile(taken, 0.5));
          reads.slowest.push(percentile(taken, 0.99));
        }
      } finally {
        await service.stop();
      }
    } finally {
      await log.close();
    }
    return [
      ...groups.map((group): Measured => {
        const samples = rates.get(group)!;
        return { id: `B9.rebuild.${group}`, name: `rebuild of ${group}, ${events} events`, samples, unit: 'events/s' };
      }),
      { id: 'B9.timeline.p50', name: `a timeline among ${events} events, p50`, samples: reads.median, unit: 'ms' },
      { id: 'B9.timeline.p99', name: `a timeline among ${events} events, p99`, samples: reads.slowest, unit: 'ms' },
    ];
  },
};

/** Milliseconds that each of so many timelines takes over HTTP, of problems spread over all; one after the other. */
async function timelines(url: string, problems: number, count: number): Promise<number[]> {
  const taken: number[] = [];
  for (let nth = 0; nth < count; nth += 1) {
    const problem = problemId(Math.floor((nth * problems) / count));
    const read = async () => {
      const answer = await fetch(`${url}/problems/${problem}/timeline`, { headers: { authorization: 'Bearer any' } });
      const { items } = (await answer.json()) as { items: unknown[] };
      if (items.length < factsOfLife / 2) throw new Error(`${problem}: ${items.length} entries`);
    };
    taken.push((await seconds(read)) * 1_000);
  }
  return taken;
}
