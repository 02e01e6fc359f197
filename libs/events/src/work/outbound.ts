import type { Message } from '../aggregate.js';
import type { UnitOfWork } from '../store/unit-of-work.js';
import { IdleLoop } from './idle-loop.js';

/** A message as it is handed over: `id` is the same whenever it is handed over again. */
export interface OutboundMessage extends Message {
  id: string;
  cause: string;
  at: Date;
  /** W3C trace context of the fact that it is about. */
  traceparent?: string;
}

/** Hands messages to whoever delivers them. Resolves when they are safe there; taking one twice must be harmless. */
export type Courier = (messages: OutboundMessage[]) => Promise<void>;

/** What an {@link Outbound} works with. */
export interface OutboundOptions {
  /** Name of the service: message ids begin with it. */
  source: string;
  unitOfWork: UnitOfWork;
  courier: Courier;
  /** A pass failed and is tried again, after a rest that grows to 5 s. */
  failed?: (error: unknown, failures: number) => void;
  /** After a pass that succeeded. */
  passed?: () => void;
}

/** Hands the messages that transactions wrote to the courier, and forgets them when it has them. */
export class Outbound {
  private readonly loop: IdleLoop;

  constructor(private readonly options: OutboundOptions) {
    this.loop = new IdleLoop({
      pass: async () => {
        const handed = await this.pass();
        options.passed?.();
        return handed > 0;
      },
      rest: () => 2_000,
      failed: options.failed ?? (() => undefined),
    });
  }

  /** There may be messages: ends the present rest. */
  wake(): void {
    this.loop.wake();
  }

  /** Hands over until `stop`; resolves when the batch in hand has ended. */
  run(stop: AbortSignal): Promise<void> {
    return this.loop.run(stop);
  }

  /** One batch of at most 100. @returns how many messages were handed over @throws what the courier throws: they stay */
  async pass(): Promise<number> {
    return this.options.unitOfWork.run(async (tx) => {
      const rows = await tx.query<Omit<OutboundMessage, 'traceparent'> & { traceparent: string | null }>({
        name: 'claim messages',
        text: `DELETE FROM events.messages WHERE ctid = ANY (ARRAY(
                 SELECT ctid FROM events.messages ORDER BY id LIMIT 100 FOR UPDATE SKIP LOCKED))
               RETURNING id, cause, account, kind, params, at, traceparent`,
      });
      if (rows.length > 0)
        await this.options.courier(
          rows.map(({ id, traceparent, ...row }) => ({
            ...row,
            id: `${this.options.source}-${id}`,
            ...(traceparent === null ? {} : { traceparent }),
          })),
        );
      return rows.length;
    });
  }
}
