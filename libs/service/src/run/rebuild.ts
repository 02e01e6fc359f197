import { setTimeout as pause } from 'node:timers/promises';
import { generationGroup, generationSchema, type EventLog, type GroupHandlers, type Topic } from '@zhitong/events';
import type { Engine } from './engine.js';
import { withSchema } from './with-schema.js';

/** How far a rebuild has come: positions in the log, over all partitions. */
export interface RebuildProgress {
  group: string;
  generation: number;
  read: bigint;
  of: bigint;
}

/** The new generation could not take in what the serving one has taken in: it does not replace it. */
export class RebuildParked extends Error {
  override readonly name = 'RebuildParked';
  constructor(group: string, heads: readonly string[]) {
    super(
      `${group} goes on as it is: the new tables could not take in what the present ones have (${heads.join('; ')}). Nothing was changed.`,
    );
  }
}

/** How often it looks whether it is level, ms. */
const interval = 100;

/**
 * Fills the next generation of a projection from the beginning of the log while the present one serves, and lets it
 * serve once it is level. It works beside running replicas of the service: they notice the switch and go on with the
 * new generation. What a person discarded stays out. Nothing is changed when it fails or is stopped.
 */
export class Rebuild {
  constructor(
    private readonly engine: Engine,
    private readonly log: EventLog,
    private readonly group: string,
    private readonly topics: readonly Topic[],
    private readonly handlers: GroupHandlers,
  ) {}

  /** @returns the generation that serves now @throws RebuildParked, or the reason of `stop` */
  async run(told: (progress: RebuildProgress) => void, stop: AbortSignal): Promise<number> {
    const { engine, group } = this;
    const generations = engine.generations.get(group);
    if (!generations) throw new Error(`${group} is not rebuilt by generations`);
    const generation = await generations.begin();
    const name = generationGroup(group, generation);
    const schema = generationSchema(group, generation);
    const consumer = engine.newConsumerGroup(group, name, withSchema(this.handlers, schema));

    const ended = new AbortController();
    let failure: Error | undefined;
    const consuming = consumer.run(AbortSignal.any([stop, ended.signal])).catch((error: unknown) => {
      failure = error instanceof Error ? error : new Error(String(error));
    });
    let serves = false;
    try {
      while (!serves) {
        if (failure) throw failure;
        const level = await consumer.level();
        told(await this.progress(generation));
        stop.throwIfAborted();
        if (level) {
          await this.assertNothingLost(generation);
          serves = await generations.switchTo(generation);
        }
        if (!serves) await pause(interval);
      }
    } finally {
      ended.abort();
      await consuming;
      await generations.drop(serves ? generation - 1 : generation);
    }
    return generation;
  }

  private async progress(generation: number): Promise<RebuildProgress> {
    const name = generationGroup(this.group, generation);
    const ends = await Promise.all(this.topics.map((topic) => this.log.ends(topic.name)));
    const [row] = await this.engine.dataSource.query<{ read: string }[]>(
      `SELECT coalesce(sum(next), 0) AS read FROM events.positions WHERE grp = $1`,
      [name],
    );
    const of = ends.flat().reduce((sum, end) => sum + end, 0n);
    return { group: this.group, generation, read: BigInt(row!.read), of };
  }

  /** What is parked in the serving generation too, the new one need not know either. */
  private async assertNothingLost(generation: number): Promise<void> {
    const rows = await this.engine.dataSource.query<{ topic: string; key: string; error: string | null }[]>(
      `SELECT DISTINCT ON (p.topic, p.key) p.topic, p.key, p.error FROM events.parked p
       WHERE p.grp = $1 AND NOT EXISTS (
         SELECT 1 FROM events.parked o WHERE o.grp = $2 AND o.topic = p.topic AND o.key = p.key)
       ORDER BY p.topic, p.key, p.epoch, p.seq LIMIT 5`,
      [generationGroup(this.group, generation), generationGroup(this.group, generation - 1)],
    );
    if (rows.length > 0)
      throw new RebuildParked(
        this.group,
        rows.map(({ topic, key, error }) => `${topic} ${key}: ${error ?? 'a fact is missing'}`),
      );
  }
}
