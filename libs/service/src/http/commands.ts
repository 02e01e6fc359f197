import { Inject, Injectable, Optional } from '@nestjs/common';
import { Refusal } from '@zhitong/contracts';
import { classify, UnitOfWork, type Reached, type Tx } from '@zhitong/events';
import { traceTransaction } from '../tracing/trace-transaction.js';
import { idsAlone, TRACING, type Tracing } from '../tracing/tracing.js';
import { Answer } from './answer.js';
import type { Command } from './caller.js';
import { PositionSeal } from './position-seal.js';

/** What a command's work gives back. */
export interface Outcome {
  /** The representation that is answered. */
  body: unknown;
  /** Version of the object: becomes the ETag. */
  version?: bigint;
  /** True when an object came to be: 201. */
  created?: boolean;
  /** The only key that the position names: that the command wrote to others is nothing that the caller shall learn. */
  own?: string;
}

/** The key was used for another request (422). */
export class KeyReused extends Refusal {
  readonly status = 422;
  constructor() {
    super('idempotency-key-reused', {
      zh: '这个 Idempotency-Key 已用于另一个请求',
      en: 'this Idempotency-Key was used for another request',
    });
  }
}

interface Stored extends Record<string, unknown> {
  fingerprint: string;
  status: number;
  body: unknown;
  version: string | null;
  reached: { topic: string; key: string; seq: string }[];
}

/** Runs commands: one transaction each, repeated harmlessly under the same Idempotency-Key. */
@Injectable()
export class Commands {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    private readonly seal: PositionSeal,
    @Optional() @Inject(TRACING) private readonly tracing: Tracing = idsAlone,
  ) {}

  /** @throws whatever `work` throws; nothing was written then */
  async run(command: Command, work: (tx: Tx) => Promise<Outcome>): Promise<Answer> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.once(command, work);
      } catch (error) {
        // A deadlock or a serialisation failure rolled everything back: try again. A lost connection did perhaps not.
        if (attempt >= 3 || !/^(40001|40P01)$/.test(sqlState(error)) || classify(error) !== 'transient') throw error;
      }
    }
  }

  /**
   * The answer that the same request got before, where the way to a command uses something up, as a file in pieces.
   * @throws KeyReused
   */
  async earlier({ actor, fingerprint, key }: Command): Promise<Answer | undefined> {
    if (key === undefined) return undefined;
    const stored = await this.unitOfWork.run((tx) => this.answered(tx, actor.account, key, fingerprint));
    return stored && this.toAnswer(stored);
  }

  private async once(command: Command, work: (tx: Tx) => Promise<Outcome>): Promise<Answer> {
    const span = traceTransaction(this.tracing, command.why.traceparent);
    const stored = await this.transact(command, work, () => span?.began()).catch((error: unknown) => {
      // A refusal is an answer.
      span?.ended(error instanceof Refusal ? undefined : error);
      throw error;
    });
    span?.ended();
    return this.toAnswer(stored);
  }

  private transact(command: Command, work: (tx: Tx) => Promise<Outcome>, began: () => void): Promise<Stored> {
    return this.unitOfWork.run(async (tx): Promise<Stored> => {
      began();
      const earlier = command.key === undefined ? undefined : await this.reserve(tx, command, command.key);
      if (earlier) return earlier;
      const { body, version, created, own } = await work(tx);
      const told = tx.reached.filter(({ key }) => own === undefined || key === own);
      const stored: Stored = {
        fingerprint: command.fingerprint,
        status: created === true ? 201 : 200,
        body,
        version: version === undefined ? null : String(version),
        reached: told.map((reached) => ({ ...reached, seq: String(reached.seq) })),
      };
      if (command.key !== undefined) this.remember(tx, command, command.key, stored);
      return stored;
    });
  }

  private async toAnswer(stored: Stored): Promise<Answer> {
    const reached: Reached[] = stored.reached.map((entry) => ({ ...entry, seq: BigInt(entry.seq) }));
    return new Answer(
      stored.status,
      stored.body,
      stored.version ?? undefined,
      reached.length > 0 ? await this.seal.seal(reached) : undefined,
    );
  }

  /** Takes the key, or gives the answer of the request that had it. A request at the same moment is waited for. */
  private async reserve(tx: Tx, { actor, fingerprint, at }: Command, key: string): Promise<Stored | undefined> {
    const taken = await tx.query(
      {
        name: 'reserve request',
        text: `INSERT INTO service.requests (account, key, fingerprint, at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING RETURNING key`,
      },
      [actor.account, key, fingerprint, at],
    );
    if (taken.length > 0) return undefined;
    const earlier = await this.answered(tx, actor.account, key, fingerprint);
    if (!earlier) throw new KeyReused();
    return earlier;
  }

  private async answered(tx: Tx, account: string, key: string, fingerprint: string): Promise<Stored | undefined> {
    const [row] = await tx.query<Stored>(
      {
        name: 'earlier request',
        text: `SELECT fingerprint, status, body, version, reached FROM service.requests WHERE account = $1 AND key = $2`,
      },
      [account, key],
    );
    if (row && row.fingerprint !== fingerprint) throw new KeyReused();
    return row;
  }

  private remember(tx: Tx, { actor }: Command, key: string, { status, body, version, reached }: Stored): void {
    tx.send(
      {
        name: 'remember request',
        text: `UPDATE service.requests SET status = $3, body = $4, version = $5, reached = $6 WHERE account = $1 AND key = $2`,
      },
      [actor.account, key, status, JSON.stringify(body), version, JSON.stringify(reached)],
    );
  }
}

const sqlState = (error: unknown): string => {
  const cause = (error as { driverError?: unknown }).driverError ?? error;
  return String((cause as { code?: unknown }).code ?? '');
};
