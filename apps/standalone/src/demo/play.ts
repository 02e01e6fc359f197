import { openCampaign, stateOf } from './acts/intake.js';
import { loadExperts } from './acts/experts.js';
import { Cast } from './cast.js';
import { until } from './client.js';
import type { Sample } from './sample.js';
import { begin, brief, merge, reject, research, review, withdraw, type Tell, type Walk } from './scenario.js';

/** One line of a problem's timeline. */
export interface TimelineEntry {
  type: string;
  at: string;
  service: string;
  actor: string;
}

/** How one problem ended. */
export interface Ending {
  problem: string;
  title: string;
  expected: string;
  state: string;
  timeline: TimelineEntry[];
}

/** Lets every sample walk its path through the public HTTP API, each role in turn, and looks where it ended. */
export async function play(url: string, samples: readonly Sample[], tell: Tell): Promise<Ending[]> {
  const cast = new Cast(url);
  await loadExperts(cast);
  const campaign = await openCampaign(cast);
  const walks = new Map<string, Walk>();
  for (const sample of samples) walks.set(sample.key, await begin(cast, campaign, sample, tell));

  for (const walk of walks.values()) {
    const { sample, problem } = walk;
    if (sample.path === 'withdrawn') {
      tell(walk, 'withdraw');
      await withdraw(cast, problem, sample);
    } else if (sample.path === 'rejected') {
      tell(walk, 'reject at the formal check');
      await reject(cast, problem);
    } else if (sample.path !== 'merged') {
      const absorbed = sample.absorbs === undefined ? undefined : walks.get(sample.absorbs);
      if (absorbed) {
        tell(absorbed, `merge into ${sample.key}`);
        await merge(cast, absorbed.problem, problem);
      }
      await review(cast, walk, tell);
      if (sample.path === 'line') await research(cast, walk, tell);
    }
  }

  await writeBriefs(cast, walks, tell);

  const endings: Ending[] = [];
  for (const { sample, problem } of walks.values()) endings.push(await ending(cast, sample, problem));
  return endings;
}

/** Samples whose `brief` begins alike share one: `water` and `water-2`. */
async function writeBriefs(cast: Cast, walks: ReadonlyMap<string, Walk>, tell: Tell): Promise<void> {
  const groups = new Map<string, Walk[]>();
  for (const walk of walks.values()) {
    const group = walk.sample.brief?.replace(/-\d+$/, '');
    if (group !== undefined) groups.set(group, [...(groups.get(group) ?? []), walk]);
  }
  for (const group of groups.values()) await brief(cast, group, tell);
}

async function ending(cast: Cast, sample: Sample, problem: string): Promise<Ending> {
  await until(`${sample.key} to end as ${sample.expected}`, async () => {
    if ((await stateOf(cast, problem)) !== sample.expected) return false;
    const tracked = await cast.clerk().look<{ state: string }>(`/api/tracking/problems/${problem}`);
    return tracked?.state === sample.expected;
  }).catch(() => undefined);
  const timeline = await cast.clerk().get<{ items: TimelineEntry[] }>(`/api/tracking/problems/${problem}/timeline`);
  return {
    problem,
    title: sample.problem.title,
    expected: sample.expected,
    state: await stateOf(cast, problem),
    timeline: timeline.items.map(({ type, at, service, actor }) => ({ type, at, service, actor })),
  };
}
