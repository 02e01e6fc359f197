import type { DataSource } from 'typeorm';
import type { Why } from '../change.js';
import { classify } from '../classify.js';
import type { Clock } from '../clock.js';
import type { Contract } from '../contract.js';
import { HandlerHangs } from '../errors.js';
import { faultPoint } from '../fault-point.js';
import { hashOf } from '../log/wire.js';
import type { Tx } from '../store/transaction.js';
import type { UnitOfWork } from '../store/unit-of-work.js';
import type { HandleBatch } from './batch-handler.js';
import { loadDiscarded, seqOfLine } from './discarded.js';
import { baseGroup } from './group.js';
import { incoming } from './incoming.js';
import { withLimit } from './limit.js';
import { failedAgain, headOf, lineOf, toParked, unpark, type Parked, type ParkedRow } from './parked.js';
import { headsOfKeyQuestion, headsQuestion, startableQuestion } from './parked-questions.js';
import { auditDeed, auditOutcome } from './parking-audit.js';
import type { Positions } from './positions.js';
import { revive } from './revive.js';
import { judge, loadSeen, movesOn, nothingSeen, reasonOf, saveSeen } from './seen.js';

/** What a {@link Parking} works with: that of its group. */
export interface ParkingOptions {
  group: string;
  dataSource: DataSource;
  unitOfWork: UnitOfWork;
  positions: Positions;
  contracts: ReadonlyMap<string, Contract>;
  handle: HandleBatch;
  clock: Clock;
  /** How long one event may take, ms. Default 2,500. */
  limit?: number;
}

/** The people's side of parked facts: see them, try them again, or give one up with a reason. */
export class Parking {
  constructor(private readonly options: ParkingOptions) {}

  /** Heads of parked keys and foreign lines, at most 200, in the order of key and topic: those behind `after`. */
  async list(
    after: Pick<Parked, 'key' | 'topic' | 'kind'> = { key: '', topic: '', kind: 'poison' },
  ): Promise<Parked[]> {
    const rows = await this.options.dataSource.query<ParkedRow[]>(headsQuestion, [
      ...[this.options.group, after.key, after.topic, after.kind === 'foreign'],
    ]);
    return rows.map(toParked);
  }

  /** What of a key waits for a person: the head of its queue, and the first line that is no event. */
  async heads(topic: string, key: string): Promise<Parked[]> {
    const rows = await this.options.dataSource.query<ParkedRow[]>(headsOfKeyQuestion, [this.options.group, topic, key]);
    return rows.map(toParked);
  }

  /**
   * Tries a parked key again from its head, decoding the raw text anew, one fact per transaction. Who did it is on
   * record from the first of them on; without an outcome there, it was broken off.
   */
  async redrive(topic: string, key: string, by: Why): Promise<'drained' | 'parked'> {
    const { group, unitOfWork, clock } = this.options;
    const id = await unitOfWork.run(async (tx) => {
      await revive(tx, this.options, topic, key);
      const head = await headOf(tx, group, topic, key);
      const seq = head && { seq: head.seq };
      return auditDeed(tx, { group, topic, key, ...seq, act: 'redrive', by, at: clock.now() });
    });
    const outcome = await this.drain(topic, key);
    await unitOfWork.run((tx) => auditOutcome(tx, id, outcome));
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

  /** Goes on with every key whose queue could go on but does not, because a process died between the two. */
  async sweep(): Promise<void> {
    for (const { topic, key } of await this.startable()) await this.drain(topic, key);
  }

  /**
   * Keys whose queue could go on: what was missing is there. A head that failed waits for a person. What was seen
   * already counts too: left at the head of a queue, it would hold everything up.
   */
  async startable(): Promise<{ topic: string; key: string }[]> {
    return this.options.dataSource.query(startableQuestion, [this.options.group]);
  }

  /**
   * Gives up the head of a key: it counts as seen, is kept with the reason, and rebuilds will leave it out too.
   * @throws when another line is the head by now
   */
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
          baseGroup(group),
          head.topic,
          head.key,
          head.epoch,
          head.kind === 'foreign' ? seqOfLine(head.offset) : head.seq,
          head.body,
          reason,
          by.actor,
          clock.now(),
        ],
      );
      await unpark(tx, head);
      if (head.kind !== 'foreign') await this.leaveOut(tx, head);
      const { topic, key, seq } = head;
      const deed = { group, topic, key, seq, act: 'discard', by, reason } as const;
      await auditDeed(tx, { ...deed, outcome: 'discarded', at: clock.now() });
    });
    if (head.kind !== 'foreign') await this.drain(head.topic, head.key);
  }

  /** The key goes on behind what was given up, unless it had come further already. */
  private async leaveOut(tx: Tx, { topic, key, epoch, seq, body }: Parked): Promise<void> {
    const { group } = this.options;
    const seen = (await loadSeen(tx, group, topic, [key])).get(key);
    if (movesOn({ epoch, seq }, seen)) saveSeen(tx, group, topic, new Map([[key, { epoch, seq, hash: hashOf(body) }]]));
  }

  private async step(topic: string, key: string): Promise<'next' | 'drained' | 'parked'> {
    const { unitOfWork, limit = 2_500 } = this.options;
    for (let hangs = 0; ;) {
      let tried: Parked | undefined;
      try {
        return await unitOfWork.run((tx) =>
          withLimit(
            limit,
            this.tryHead(tx, topic, key, (head) => (tried = head)),
          ),
        );
      } catch (error) {
        const head = tried;
        if (!head || classify(error) === 'transient') throw error;
        // A hang may be the machine's.
        if (error instanceof HandlerHangs && (hangs += 1) === 1) continue;
        await unitOfWork.run((tx) => failedAgain(tx, head, 'poison', error));
        return 'parked';
      }
    }
  }

  /** `trying` hears of the head before its handler runs: what is thrown after that is the head's fault. */
  private async tryHead(
    tx: Tx,
    topic: string,
    key: string,
    trying: (head: Parked) => void,
  ): Promise<'next' | 'drained' | 'parked'> {
    const { group, positions, contracts, handle } = this.options;
    const peek = await headOf(tx, group, topic, key);
    if (!peek) return 'drained';
    await positions.hold(tx, { topic, partition: peek.partition });
    const head = await headOf(tx, group, topic, key);
    if (!head) return 'drained';
    const item = incoming(topic, lineOf(head), contracts);
    if (item.kind === 'foreign') throw item.error;
    const { parkedFrom: _, ...seen } = (await loadSeen(tx, group, topic, [key])).get(key) ?? nothingSeen;
    const verdict = judge(item.event, item.hash, seen);
    const discarded = (await loadDiscarded(tx, group, topic, [key])).has(item.event);
    if (verdict !== 'next' && verdict !== 'duplicate' && !discarded) {
      if (verdict !== head.kind) await failedAgain(tx, head, verdict, reasonOf(verdict, item.event, seen));
      return 'parked';
    }
    await unpark(tx, head);
    if (verdict === 'duplicate' || (discarded && !movesOn(item.event, seen))) return 'next';
    if (!discarded) {
      trying(head);
      if (item.kind === 'invalid') throw item.error;
      const failures = item.kind === 'event' ? await handle(tx, [item.event]) : new Map<number, unknown>();
      if (failures.size > 0) throw failures.get(0);
    }
    const { epoch, seq } = item.event;
    saveSeen(tx, group, topic, new Map([[key, { epoch, seq, hash: item.hash }]]));
    return 'next';
  }
}
