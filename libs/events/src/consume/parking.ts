import type { DataSource } from 'typeorm';
import type { Why } from '../change.js';
import { classify } from '../classify.js';
import type { Clock } from '../clock.js';
import type { Contract } from '../contract.js';
import { faultPoint } from '../fault-point.js';
import type { Tx } from '../store/transaction.js';
import type { UnitOfWork } from '../store/unit-of-work.js';
import type { HandleBatch } from './batch-handler.js';
import { incoming } from './incoming.js';
import { withLimit } from './limit.js';
import { failedAgain, headOf, toParked, unpark, type Parked, type ParkedKind } from './parked.js';
import type { Positions } from './positions.js';
import { judge, loadSeen, saveSeen } from './seen.js';

export interface ParkingOptions {
  group: string;
  dataSource: DataSource;
  unitOfWork: UnitOfWork;
  positions: Positions;
  contracts: ReadonlyMap<string, Contract>;
  handle: HandleBatch;
  clock: Clock;
  limit?: number;
}

/** The people's side of parked facts: see them, try them again, or give one up with a reason. */
export class Parking {
  constructor(private readonly options: ParkingOptions) {}

  /** Heads of parked keys and foreign lines, at most 200, in the order of key. */
  async list(after = ''): Promise<Parked[]> {
    const rows = await this.options.dataSource.query<Parameters<typeof toParked>[0][]>(
      `SELECT DISTINCT ON (topic, key, kind = 'foreign') * FROM events.parked
       WHERE grp = $1 AND key > $2 ORDER BY topic, key, kind = 'foreign', epoch, seq, off LIMIT 200`,
      [this.options.group, after],
    );
    return rows.map(toParked);
  }

  /** Tries a parked key again from its head, decoding the raw text anew, one fact per transaction. */
  async redrive(topic: string, key: string, by: Why): Promise<'drained' | 'parked'> {
    const outcome = await this.drain(topic, key);
    await this.audit(this.options.dataSource.manager, { topic, key, act: 'redrive', by, outcome });
    return outcome;
  }

  /** Goes on with a key's queue for as long as its facts follow each other and succeed. */
  async drain(topic: string, key: string): Promise<'drained' | 'parked'> {
    for (;;) {
      const step = await this.step(topic, key);
      if (step !== 'next') return step;
      faultPoint('mid-redrive');
    }
  }

  /** Every key whose queue could go on but does not, because a process died between the two. */
  async sweep(): Promise<number> {
    const rows = await this.options.dataSource.query<{ topic: string; key: string }[]>(
      `SELECT p.topic, p.key FROM events.parked p LEFT JOIN events.seen s USING (grp, topic, key)
       WHERE p.grp = $1 AND p.kind IN ('gap', 'queued') AND p.seq = coalesce(s.seq, 0) + 1
         AND NOT EXISTS (SELECT 1 FROM events.parked h WHERE h.grp = p.grp AND h.topic = p.topic AND h.key = p.key AND h.kind = 'poison')`,
      [this.options.group],
    );
    for (const { topic, key } of rows) await this.drain(topic, key);
    return rows.length;
  }

  /** Gives up the head of a key: it counts as seen, is kept with the reason, and rebuilds will leave it out too. */
  async discard(head: Parked, by: Why, reason: string): Promise<void> {
    const { group, unitOfWork, positions, clock } = this.options;
    await unitOfWork.run(async (tx) => {
      await positions.hold(tx, head);
      const present = head.kind === 'foreign' ? head : await headOf(tx, group, head.topic, head.key);
      if (!present || present.seq !== head.seq || present.offset !== head.offset)
        throw new Error(`${head.key} ${head.seq} is not the parked head any more`);
      await tx.query(
        {
          text: `INSERT INTO events.discarded (grp, topic, key, epoch, seq, body, reason, actor, at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING`,
        },
        [
          group,
          head.topic,
          head.key,
          head.epoch,
          head.kind === 'foreign' ? -head.offset - 1n : head.seq,
          head.body,
          reason,
          by.actor,
          clock.now(),
        ],
      );
      await unpark(tx, head);
      if (head.kind !== 'foreign') {
        const item = incoming(head.topic, { key: head.key, body: head.body, offset: head.offset }, new Map());
        if (item.kind === 'foreign') throw item.error;
        await saveSeen(
          tx,
          group,
          head.topic,
          new Map([[head.key, { epoch: head.epoch, seq: head.seq, hash: item.hash }]]),
        );
      }
      await this.audit(tx.manager, {
        topic: head.topic,
        key: head.key,
        seq: head.seq,
        act: 'discard',
        by,
        reason,
        outcome: 'discarded',
      });
    });
    if (head.kind !== 'foreign') await this.drain(head.topic, head.key);
  }

  private async step(topic: string, key: string): Promise<'next' | 'drained' | 'parked'> {
    const { unitOfWork, group } = this.options;
    let failure: { head: Parked; kind: ParkedKind; error: unknown } | undefined;
    const result = await unitOfWork
      .run((tx) =>
        withLimit(
          this.options.limit ?? 2_500,
          this.tryHead(tx, topic, key, (head, kind, error) => (failure = { head, kind, error })),
        ),
      )
      .catch((error: unknown) => {
        if (!failure || classify(error) === 'transient') throw error;
        return 'parked' as const;
      });
    if (failure)
      await unitOfWork.run(async (tx) => {
        const { head, kind, error } = failure!;
        if (await headOf(tx, group, topic, key)) await failedAgain(tx, head, kind, error);
      });
    return result;
  }

  private async tryHead(
    tx: Tx,
    topic: string,
    key: string,
    failed: (head: Parked, kind: ParkedKind, error: unknown) => void,
  ): Promise<'next' | 'drained' | 'parked'> {
    const { group, positions, contracts, handle } = this.options;
    const peek = await headOf(tx, group, topic, key);
    if (!peek) return 'drained';
    await positions.hold(tx, { topic, partition: peek.partition });
    const head = await headOf(tx, group, topic, key);
    if (!head) return 'drained';
    const item = incoming(topic, { key, body: head.body, offset: head.offset }, contracts);
    if (item.kind === 'foreign') throw item.error;
    const seen = (await loadSeen(tx, group, topic, [key])).get(key);
    const verdict = judge(item.event, seen && { epoch: seen.epoch, seq: seen.seq, hash: seen.hash });
    if (verdict === 'duplicate') {
      await unpark(tx, head);
      return 'next';
    }
    if (verdict !== 'next') return 'parked';
    if (item.kind === 'invalid') {
      failed(head, 'poison', item.error);
      return 'parked';
    }
    if (item.kind === 'event') {
      const failures = await handle(tx, [item.event]).catch((error: unknown) => {
        failed(head, 'poison', error);
        throw error;
      });
      if (failures.size > 0) {
        failed(head, 'poison', failures.get(0));
        return 'parked';
      }
    }
    await unpark(tx, head);
    await saveSeen(
      tx,
      group,
      topic,
      new Map([[key, { epoch: item.event.epoch, seq: item.event.seq, hash: item.hash }]]),
    );
    return 'next';
  }

  private async audit(
    manager: { query(sql: string, values: unknown[]): Promise<unknown> },
    entry: { topic: string; key: string; seq?: bigint; act: string; by: Why; reason?: string; outcome: string },
  ): Promise<void> {
    await manager.query(
      `INSERT INTO events.parking_audit (grp, topic, key, seq, act, actor, reason, outcome, at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        this.options.group,
        entry.topic,
        entry.key,
        entry.seq ?? null,
        entry.act,
        entry.by.actor,
        entry.reason ?? null,
        entry.outcome,
        this.options.clock.now(),
      ],
    );
  }
}
