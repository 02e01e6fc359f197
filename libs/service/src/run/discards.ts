import type { Parking, Recorded } from '@zhitong/events';
import type { DataSource } from 'typeorm';

interface Row {
  topic: string;
  key: string;
  epoch: number;
  seq: string;
  reason: string;
}

const name = ({ topic, key, epoch, seq }: { topic: string; key: string; epoch: number; seq: bigint | string }) =>
  [topic, key, epoch, seq].join(' ');

/** What people gave up in any generation of a group, with their reasons: a rebuild leaves it out too. */
export class Discards {
  private constructor(private readonly reasons: ReadonlyMap<string, string>) {}

  /** @param group without a generation */
  static async of(dataSource: DataSource, group: string): Promise<Discards> {
    const rows = await dataSource.query<Row[]>(
      `SELECT topic, key, epoch, seq, reason FROM events.discarded WHERE split_part(grp, '@', 1) = $1`,
      [group],
    );
    return new Discards(new Map(rows.map((row) => [name(row), row.reason])));
  }

  /** The facts that take effect: those given up count as seen. */
  without(events: Recorded<any, any>[]): Recorded<any, any>[] {
    return this.reasons.size === 0 ? events : events.filter((event) => !this.reasons.has(name(event)));
  }

  /** Gives up again what could not even be read, e.g. a payload that fits no contract. */
  async repeat(parking: Parking): Promise<void> {
    if (this.reasons.size === 0) return;
    for (const head of await parking.list()) {
      const seq = head.kind === 'foreign' ? -head.offset - 1n : head.seq;
      const reason = this.reasons.get(name({ ...head, seq }));
      if (reason !== undefined) await parking.discard(head, { actor: 'rebuild' }, reason);
    }
  }
}
