import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import type { Actor, TokenIssuer } from '@zhitong/identity';
import { Inbox } from '../messages/inbox.js';
import { GATEWAY_OPTIONS, SERVICE_TOKENS, type GatewayOptions } from '../options.js';

/** How long tracking may wait for something new before it answers that there is nothing, s. */
const wait = 10;
/** How long to leave tracking alone when it does not answer, ms. */
const rest = 3_000;

/** What is new for somebody: what to read again, and how far that goes. */
export interface News {
  stamp: string;
  changed: string[];
}

interface Asked {
  actor: Actor;
  /** Of earlier news; without one, nothing counts as new. */
  since: string | undefined;
  /** The problem on the screen. */
  problem: string | undefined;
  gone: AbortSignal;
}

/** Whether there is something new for somebody: what tracking says to that very person, and the own inbox. */
@Injectable()
export class NewsDesk {
  constructor(
    private readonly inbox: Inbox,
    @Inject(GATEWAY_OPTIONS) private readonly options: GatewayOptions,
    @Inject(SERVICE_TOKENS) private readonly issuer: TokenIssuer,
  ) {}

  /** Waits for some seconds, and answers sooner where something changes. */
  async next({ actor, since, problem, gone }: Asked): Promise<News> {
    const [trackedBefore, inboxBefore] = since?.split('~') ?? [];
    const tracked = await this.tracked({ actor, since: trackedBefore, problem, gone });
    const inbox = await this.inbox.stamp(actor.account);
    const messages = inboxBefore !== undefined && inboxBefore !== inbox ? ['messages'] : [];
    return { stamp: `${tracked.stamp}~${inbox}`, changed: [...tracked.changed, ...messages] };
  }

  private async tracked({ actor, since, problem, gone }: Asked): Promise<News> {
    const nothing = { stamp: since ?? '', changed: [] };
    const query = new URLSearchParams({
      wait: String(wait),
      ...(since ? { since } : {}),
      ...(problem === undefined ? {} : { problem }),
    });
    try {
      const answer = await fetch(`${this.options.serviceUrls['tracking']}/changes?${query.toString()}`, {
        headers: { authorization: `Bearer ${await this.issuer.forActor(actor, 'tracking')}` },
        signal: AbortSignal.any([gone, AbortSignal.timeout(2 * wait * 1_000)]),
      });
      if (answer.ok) return (await answer.json()) as News;
    } catch {
      // Tracking is away: what is new is heard of when it is back.
    }
    await pause(rest, undefined, { signal: gone }).catch(() => undefined);
    return nothing;
  }
}
