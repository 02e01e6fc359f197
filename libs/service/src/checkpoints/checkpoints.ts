import {
  checkpointKeyOf,
  checkpointKind,
  checkpointText,
  IdleLoop,
  type Aggregates,
  type Clock,
  type Head,
  type Tx,
  type UnitOfWork,
} from '@zhitong/events';
import type { Signer } from '@zhitong/identity';
import type { DataSource } from 'typeorm';
import type { CheckpointLine } from './checkpoint-aggregates.js';

/** How often the heads are signed, and how many one fact names at most. */
export const checkpointSchedule = { everyHours: 24, headsPerFact: 500 } as const;

const hour = 3_600_000;

export interface CheckpointsOptions {
  dataSource: DataSource;
  unitOfWork: UnitOfWork;
  aggregates: Aggregates;
  clock: Clock;
  signer: Signer;
  lines: readonly CheckpointLine[];
  failed?: (error: unknown, failures: number) => void;
  passed?: () => void;
}

/**
 * Signs, once a day, how far every key of the service's topics has come since the last checkpoint. Whoever alters the
 * log later would have to forge the signature too. Replicas may do this at once: the topic's checkpoint is locked.
 */
export class Checkpoints {
  private readonly loop: IdleLoop;

  constructor(private readonly options: CheckpointsOptions) {
    this.loop = new IdleLoop({
      pass: async () => {
        await this.pass();
        options.passed?.();
        return false;
      },
      rest: () => hour / 2,
      failed: options.failed ?? (() => undefined),
    });
  }

  run(stop: AbortSignal): Promise<void> {
    return this.loop.run(stop);
  }

  /** Signs what is due. @returns how many facts that took */
  async pass(): Promise<number> {
    let facts = 0;
    for (const line of this.options.lines)
      if (await this.isDue(line)) {
        const signed = await this.sign(line);
        facts += signed;
        if (signed > 0) await this.remember(line);
      }
    return facts;
  }

  /** Signs everything now, due or not. @returns how many facts that took */
  async signAll(): Promise<number> {
    let facts = 0;
    for (const line of this.options.lines) facts += await this.sign(line);
    return facts;
  }

  private async isDue({ topic }: CheckpointLine): Promise<boolean> {
    const [last] = await this.options.dataSource.query<{ at: Date }[]>(
      `SELECT at FROM service.checkpoint_time WHERE topic = $1`,
      [topic.name],
    );
    const since = last ? this.options.clock.now().getTime() - last.at.getTime() : Infinity;
    return since >= checkpointSchedule.everyHours * hour;
  }

  private async remember({ topic }: CheckpointLine): Promise<void> {
    await this.options.dataSource.query(
      `INSERT INTO service.checkpoint_time (topic, at) VALUES ($1, $2) ON CONFLICT (topic) DO UPDATE SET at = $2`,
      [topic.name, this.options.clock.now()],
    );
  }

  /** Signs all heads of a topic that went on, a bounded number in each transaction. */
  private async sign(line: CheckpointLine): Promise<number> {
    for (let facts = 0; ; facts += 1) {
      const more = await this.options.unitOfWork.run((tx) => this.signSome(tx, line));
      if (!more) return facts;
    }
  }

  private async signSome(tx: Tx, line: CheckpointLine): Promise<boolean> {
    const { aggregates, clock, signer } = this.options;
    const topic = line.topic.name;
    const { version } = await aggregates.lock(tx, line.aggregate, checkpointKeyOf(line.topic.name));
    const heads = await changedHeads(tx, line);
    if (heads.length === 0) return false;
    const about = {
      topic,
      seq: Number(version) + 1,
      prev: await headOf(tx, line),
      at: clock.now().toISOString(),
      heads,
    };
    const signature = await signer.sign(checkpointText(about), checkpointKind);
    const fact = line.contract({ problems: [], heads, at: about.at, signature });
    await aggregates.change(
      tx,
      line.aggregate,
      checkpointKeyOf(line.topic.name),
      version === 0n ? 'new' : version,
      () => [fact],
      {
        actor: 'system',
        cause: 'timer:checkpoint',
      },
    );
    await tx.query(
      {
        name: 'heads covered',
        text: `INSERT INTO service.checkpointed (topic, key, seq) SELECT $1, u.* FROM unnest($2::text[], $3::bigint[]) u
               ON CONFLICT (topic, key) DO UPDATE SET seq = excluded.seq`,
      },
      [topic, heads.map(({ key }) => key), heads.map(({ seq }) => seq)],
    );
    return true;
  }
}

async function headOf(tx: Tx, line: CheckpointLine): Promise<string> {
  const [row] = await tx.query<{ head: string }>(
    { name: 'checkpoint head', text: `SELECT head FROM ${line.aggregate.table} WHERE id = $1` },
    [checkpointKeyOf(line.topic.name)],
  );
  return row?.head ?? '';
}

/** Only what the relay has shipped already is signed: a checkpoint in the log never names what is not there yet. */
async function changedHeads(tx: Tx, { topic, tables }: CheckpointLine): Promise<Head[]> {
  for (const table of tables) {
    const rows = await tx.query<{ key: string; seq: string; hash: string }>(
      {
        name: `changed heads of ${table}`,
        text: `SELECT a.id AS key, a.version AS seq, a.head AS hash FROM ${table} a
               LEFT JOIN service.checkpointed c ON c.topic = $1 AND c.key = a.id
               WHERE c.seq IS DISTINCT FROM a.version
                 AND NOT EXISTS (SELECT FROM events.outbox o WHERE o.topic = $1 AND o.key = a.id)
               ORDER BY a.id LIMIT ${checkpointSchedule.headsPerFact}`,
      },
      [topic.name],
    );
    if (rows.length > 0) return rows.map(({ key, seq, hash }) => ({ key, seq: Number(seq), hash }));
  }
  return [];
}
