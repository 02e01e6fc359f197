import { createHash } from 'node:crypto';
import type pg from 'pg';
import { IdleLoop } from '../work/idle-loop.js';
import { tableOf } from './create-log.js';

/** Between two looks, ms: short after something was found, then longer. */
const poll = { first: 250, longest: 1_000 };

export interface OutlookOptions {
  pool: pg.Pool;
  /** Where each topic ended, partition by partition, before anybody read it. */
  ends: ReadonlyMap<string, readonly bigint[]>;
  /** Hears of a topic that has grown since the look before. */
  grew: (topic: string) => void;
  warn: (text: string) => void;
}

/**
 * Finds what no notice told of (its writer died, or the listener was away): one statement over all topics of a group
 * now and then. A look for each topic would be what a service at rest spends most on.
 */
export class Outlook {
  private readonly loop: IdleLoop;
  private readonly topics: readonly string[];
  private readonly ends: bigint[][];
  private readonly statement: { name: string; text: string };
  private quiet = 0;

  constructor(private readonly options: OutlookOptions) {
    this.topics = [...options.ends.keys()];
    this.ends = [...options.ends.values()].map((ends) => [...ends]);
    const text = this.topics.map(grown).join('\nUNION ALL\n');
    this.statement = { name: `outlook ${createHash('sha256').update(text).digest('hex').slice(0, 32)}`, text };
    this.loop = new IdleLoop({
      pass: () => this.look(),
      rest: () => Math.min(poll.first * 2 ** Math.max(this.quiet - 1, 0), poll.longest),
      failed: (error) => options.warn(`looking for what is new: ${String(error)}`),
    });
  }

  async run(stop: AbortSignal): Promise<void> {
    if (this.topics.length > 0) await this.loop.run(stop);
  }

  private async look(): Promise<boolean> {
    const { pool, grew } = this.options;
    const { rows } = await pool.query<{ nth: number; part: number; next: string }>(this.statement, this.ends);
    this.quiet = rows.length > 0 ? 0 : this.quiet + 1;
    for (const { nth, part, next } of rows) this.ends[nth]![part] = BigInt(next);
    for (const nth of new Set(rows.map((row) => row.nth))) grew(this.topics[nth]!);
    return false;
  }
}

const grown = (topic: string, nth: number): string =>
  `SELECT ${nth} AS nth, h.part, h.next FROM ${tableOf(topic)}_heads h
   JOIN unnest($${nth + 1}::bigint[]) WITH ORDINALITY p(next, ord) ON h.part = p.ord - 1 WHERE h.next > p.next`;
