import { setTimeout as pause } from 'node:timers/promises';
import {
  begin,
  brief,
  loadExperts,
  merge,
  openCampaign,
  readSamples,
  reject,
  research,
  review,
  withdraw,
  Cast,
  type Sample,
} from '@zhitong/standalone/demo';
import { Random } from '../seeded/random.js';
import type { Chronicle } from '../stage/chronicle.js';
import type { Ledger } from './ledger.js';

/** Walks of one run: more, and the demo's experts have had their reviews of the year. */
const most = 24;

/** A submission that was answered 2xx, and where it should be in the end. */
export interface Submitted {
  problem: string;
  expected: string;
}

/** Lets sample problems walk their paths, several at a time, one after another, until told to stop. */
export class Walks {
  readonly submitted: Submitted[] = [];
  private begun = 0;
  /** Of walks that came to their end. */
  ended = 0;

  private constructor(
    readonly cast: Cast,
    private readonly campaign: string,
    private readonly samples: readonly Sample[],
    private readonly random: Random,
    private readonly chronicle: Chronicle,
  ) {}

  /** With experts, and a campaign that is open. */
  static async prepare(url: string, seed: number, ledger: Ledger, chronicle: Chronicle): Promise<Walks> {
    // Published while the clock was an hour ahead, a call is rightly held open for an hour when it has gone back.
    const cast = new Cast(url, { heard: ledger.heard, waitsOut: (code) => code === 'call-held-open' });
    await loadExperts(cast);
    const campaign = await openCampaign(cast);
    return new Walks(cast, campaign, await readSamples(), new Random(seed), chronicle);
  }

  /**
   * Begins walks spread over `length` ms, so many abreast at most, until told to stop; those on their way are walked to
   * their end. Resolves when they are.
   */
  async run(abreast: number, length: number, stop: AbortSignal): Promise<void> {
    const began = performance.now();
    const paths = this.samples.filter(({ path }) => path !== 'merged');
    let left: Sample[] = [];
    const walker = async () => {
      while (this.begun < most) {
        const nth = (this.begun += 1);
        const due = began + ((nth - 1) * length) / most;
        await pause(Math.max(0, due - performance.now()), undefined, { signal: stop }).catch(() => undefined);
        if (stop.aborted) return;
        if (left.length === 0) left = this.random.shuffled(paths);
        const sample = left.pop()!;
        const name = `${nth} ${sample.key}`;
        try {
          await this.walk(sample);
          this.ended += 1;
        } catch (error) {
          this.chronicle.blame(`walk ${name} (${sample.path}) did not come to its end: ${String(error)}`);
        }
      }
    };
    await Promise.all(Array.from({ length: abreast }, walker));
  }

  private async walk(sample: Sample): Promise<void> {
    const tell = () => undefined;
    const start = async (one: Sample) => {
      const walk = await begin(this.cast, this.campaign, one, tell);
      this.submitted.push({ problem: walk.problem, expected: one.expected });
      return walk;
    };
    const walk = await start(sample);
    if (sample.path === 'withdrawn') return void (await withdraw(this.cast, walk.problem, sample));
    if (sample.path === 'rejected') return void (await reject(this.cast, walk.problem));
    const absorbed = this.samples.find(({ key }) => key === sample.absorbs);
    if (absorbed) await merge(this.cast, (await start(absorbed)).problem, walk.problem);
    await review(this.cast, walk, tell);
    if (sample.path === 'line') await research(this.cast, walk, tell);
    if (sample.brief !== undefined) await brief(this.cast, [walk], tell);
  }
}
