import { Server, type CustomTransportStrategy, type MessageHandler } from '@nestjs/microservices';
import { isObservable, lastValueFrom } from 'rxjs';
import type { Change } from '../change.js';
import type { Contract } from '../contract.js';
import type { GroupHandlers, Project, Reaction } from '../consume/group.js';
import { transportOf, type HandlerExtras } from './subscriber.js';

/** Runs a group until `stop`; resolves when its last transaction has ended. */
export type RunGroup = (handlers: GroupHandlers, stop: AbortSignal) => Promise<void>;

/**
 * Nest's side of a consumer group: collects the handlers that the decorators named, and starts and stops the group
 * with the application. It refuses a second handler for a type (Nest would run both at once, in any order) and
 * request handlers (nobody asks over the log).
 */
export class EventStrategy extends Server implements CustomTransportStrategy {
  override readonly propagatesEventHandlerErrors = true;
  override readonly transportId: symbol;
  private readonly stop = new AbortController();
  private running: Promise<void> | undefined;

  constructor(
    readonly group: string,
    private readonly schema: string,
    private readonly runGroup: RunGroup,
  ) {
    super();
    this.transportId = transportOf(group);
  }

  /** @throws for a second handler of a type, and for a request handler */
  override addHandler(
    pattern: string,
    callback: MessageHandler,
    isEvent = false,
    extras: Record<string, unknown> = {},
  ): void {
    if (!isEvent || this.messageHandlers.has(pattern))
      throw new Error(`${this.group}: a second handler or a request handler for ${pattern}`);
    super.addHandler(pattern, callback, isEvent, extras);
  }

  listen(callback: (error?: unknown) => void): void {
    try {
      this.running = this.runGroup(this.handlers(), this.stop.signal);
      callback();
    } catch (error) {
      callback(error);
    }
  }

  async close(): Promise<void> {
    this.stop.abort();
    await this.running;
  }

  /** The handlers of this group, for the consumer. */
  handlers(): GroupHandlers {
    const entries = [...this.messageHandlers].map(([type, handler]) => ({
      type,
      handler,
      extras: handler.extras as unknown as HandlerExtras,
    }));
    const kinds = new Set(entries.map(({ extras }) => extras.kind));
    if (kinds.size > 1) throw new Error(`${this.group}: a group holds reactions or projections, not both`);
    const contractOf = ({ type, extras }: (typeof entries)[number]) =>
      extras.contracts.find((contract) => contract.type === type) as Contract;
    if (kinds.has('projection')) {
      // One function per method, so that a batch of its types is handed over in one piece.
      const methods = new Map<readonly Contract[], Project>();
      for (const { handler, extras } of entries)
        if (!methods.has(extras.contracts))
          methods.set(extras.contracts, async (events, projection) => void (await settle(handler(events, projection))));
      return {
        kind: 'projections',
        schema: this.schema,
        byType: new Map(
          entries.map((entry) => [
            entry.type,
            { contract: contractOf(entry), project: methods.get(entry.extras.contracts)! },
          ]),
        ),
      };
    }
    return {
      kind: 'reactions',
      byType: new Map(
        entries.map((entry) => {
          const react: Reaction = async (event, look) => ((await settle(entry.handler(event, look))) ?? []) as Change[];
          return [entry.type, { contract: contractOf(entry), react }];
        }),
      ),
    };
  }

  on(): never {
    throw new Error('EventStrategy has no events of its own');
  }

  unwrap<T>(): T {
    return this as unknown as T;
  }
}

/** A handler's promise resolves to an observable, and that to its value. */
async function settle(result: unknown): Promise<unknown> {
  const value = await result;
  return isObservable(value) ? lastValueFrom(value, { defaultValue: undefined }) : value;
}
