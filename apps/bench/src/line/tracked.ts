import { setTimeout as pause } from 'node:timers/promises';
import { briefsTopic, intakeTopic, researchTopic, reviewTopic } from '@zhitong/contracts';
import { generationGroup } from '@zhitong/events';
import pg from 'pg';

/** Problems that one look asks for; where more are waited for, they take turns. */
const most = 500;
/** How long a fact may take at all, ms. */
const patience = 120_000;

/** Number of the fact of each topic about a problem that tells that it has come so far. */
type Facts = readonly (readonly [topic: string, seq: number])[];

/** Accepted at the formal check; review waits for a panel. */
export const accepted: Facts = [
  [intakeTopic.name, 2],
  [reviewTopic.name, 1],
];

/** Withdrawn after that: review has ended, research lets no topic begin, and its matter for briefs is closed. */
export const withdrawn: Facts = [
  [intakeTopic.name, 3],
  [reviewTopic.name, 2],
  [researchTopic.name, 1],
  [briefsTopic.name, 1],
];

/** The groups of tracking, and the topics that each reads. */
const groups: Readonly<Record<string, readonly string[]>> = {
  'tracking-timeline': [intakeTopic.name, reviewTopic.name, researchTopic.name, briefsTopic.name],
  'tracking-standing': [intakeTopic.name, reviewTopic.name, researchTopic.name, briefsTopic.name],
  'tracking-board': [intakeTopic.name, reviewTopic.name, researchTopic.name],
};

interface Waiting {
  since: number;
  seen: (at: number) => void;
  lost: (error: Error) => void;
}

/**
 * Sees when tracking has taken in the facts of all services about a problem, by a connection of its own on tracking's
 * database. A service publishes a fact with the state that it tells of, so by then each has come that far itself.
 */
export class Tracked {
  private readonly client: pg.Client;
  private readonly waiting = new Map<string, Waiting>();
  private looking: Promise<void> | undefined;

  private constructor(
    url: string,
    private readonly facts: Facts,
    private readonly glance: number,
  ) {
    this.client = new pg.Client({ connectionString: url });
  }

  /** @param glance time between two looks, ms: facts are seen as late as that, or by 2 % of what they took; never too early */
  static async open(url: string, facts: Facts, glance: number): Promise<Tracked> {
    const tracked = new Tracked(url, facts, glance);
    await tracked.client.connect();
    // Small tables without statistics would be read whole, at every look.
    await tracked.client.query('SET enable_seqscan = off');
    return tracked;
  }

  /** @returns when all groups had taken in the facts, on the clock of performance.now() @throws after two minutes */
  until(problem: string): Promise<number> {
    const seen = new Promise<number>((resolve, reject) =>
      this.waiting.set(problem, { since: performance.now(), seen: resolve, lost: reject }),
    );
    this.looking ??= this.look().finally(() => (this.looking = undefined));
    return seen;
  }

  close(): Promise<void> {
    return this.client.end();
  }

  private async look(): Promise<void> {
    const wanted = Object.entries(groups).flatMap(([group, topics]) =>
      this.facts
        .filter(([topic]) => topics.includes(topic))
        .map(([topic, seq]) => [generationGroup(group, 1), topic, seq]),
    );
    const columns = [0, 1, 2].map((column) => wanted.map((row) => row[column]));
    try {
      while (this.waiting.size > 0) {
        const problems = [...this.waiting.keys()].slice(0, most);
        const { rows } = await this.client.query<{ key: string }>({
          name: 'tracked',
          text: `SELECT s.key FROM unnest($2::text[], $3::text[], $4::bigint[]) w(grp, topic, seq)
                 JOIN events.seen s ON s.grp = w.grp AND s.topic = w.topic AND s.key = ANY($1) AND s.seq >= w.seq
                 GROUP BY s.key HAVING count(*) = $5`,
          values: [problems, ...columns, wanted.length],
        });
        const now = performance.now();
        for (const { key } of rows) this.take(key)?.seen(now);
        for (const problem of problems) {
          const left = this.take(problem);
          if (left && now - left.since > patience)
            left.lost(new Error(`tracking had not taken in all about ${problem} after ${patience / 1_000} s`));
          // To the end: those behind the first so many have their turn.
          else if (left) this.waiting.set(problem, left);
        }
        // Who has waited long is seen later, by as little a part of it: looking must not be what takes the time.
        const oldest = Math.min(...[...this.waiting.values()].map(({ since }) => since));
        await pause(Math.max(this.glance, (now - oldest) / 50));
      }
    } catch (error) {
      for (const { lost } of this.waiting.values()) lost(error as Error);
      this.waiting.clear();
    }
  }

  private take(problem: string): Waiting | undefined {
    const waiting = this.waiting.get(problem);
    this.waiting.delete(problem);
    return waiting;
  }
}
