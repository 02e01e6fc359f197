import { setTimeout as pause } from 'node:timers/promises';
import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { rule, showing, textRule } from '@zhitong/contracts';
import type { Actor } from '@zhitong/identity';
import { Answers, Caller, Field, May, tokenOf } from '@zhitong/service';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Callers } from '../sessions/callers.js';
import { actorOf } from '../sessions/session.js';
import { NewsDesk } from './news.js';
import { Streams } from './streams.js';

/** Somebody is told at most twice a second, ms. */
const rest = 500;

const stamp = /^[\w.~-]{1,120}$/;
const stampRule = showing(
  rule('since', { zh: '记号', en: 'Stamp' }, z.string().regex(stamp), {
    zh: '记号应为上次收到的 id',
    en: 'the id of an earlier event',
  }),
  { example: 'Vd2vO3b0Zk1mYw5x.q0Tj9eXo2kLr7s1A.~3-1' },
);

class LiveDto {
  /** The id of the last event, where `Last-Event-ID` cannot be sent. */
  @Field(stampRule, { optional: true }) since?: string;
  /** The problem that is open on the screen. */
  @Field(textRule('problem', '问题', 'Problem', 1, 100), { optional: true }) problem?: string;
}

/** One stream per window: what to read again, never what it says. */
@Controller('api/live')
export class LiveController {
  constructor(
    private readonly callers: Callers,
    private readonly desk: NewsDesk,
    private readonly streams: Streams,
  ) {}

  /**
   * Server-sent events: `ready` once, then `changed` with `["tasks", "problems", "problem", "messages"]`, as far as they
   * did, and `end` when the session is over. `Last-Event-ID` goes on where an earlier stream broke off.
   */
  @Get()
  @May('gateway.live.read')
  @Answers('实时变化', 'What changes, when it does', null, { media: ['text/event-stream'] })
  async stream(
    @Caller() actor: Actor,
    @Query() query: LiveDto,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { signal, ...stream } = this.begin(actor, reply);
    const token = tokenOf(request)!;
    const before = request.headers['last-event-id'];
    let since = typeof before === 'string' && stamp.test(before) ? before : query.since;
    stream.send('ready', {}, since);
    try {
      while (!signal.aborted) {
        const session = await this.callers.look(token);
        // Signed out, or somebody else by now: another role, another firm.
        if (!session || !sameActor(actorOf(session), actor)) break;
        // What a machine may do here is not what it may do there.
        const news = await this.desk.next({ actor: actorOf(session), since, problem: query.problem, gone: signal });
        if (signal.aborted) break;
        if (news.changed.length > 0) stream.send('changed', news.changed, news.stamp);
        else stream.beat(news.stamp === since ? undefined : news.stamp);
        since = news.stamp;
        await pause(rest, undefined, { signal }).catch(() => undefined);
      }
      stream.end();
    } catch (error) {
      // Without a beat it would look alive: cut off, it is begun anew.
      stream.cut();
      throw error;
    }
  }

  private begin({ account }: Actor, reply: FastifyReply) {
    const stream = this.streams.begin(account);
    const { raw } = reply;
    raw.once('close', () => stream.abort());
    reply.hijack();
    raw.writeHead(200, {
      ...reply.getHeaders(),
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      // Nginx would keep events back until it has a page full of them.
      'x-accel-buffering': 'no',
    } as Record<string, string>);
    const id = (value: string | undefined) => (value === undefined ? '' : `id: ${value}\n`);
    return {
      signal: stream.signal,
      send: (event: string, data: unknown, at?: string) =>
        raw.write(`${id(at)}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`),
      /** Says that the line is alive, and how far it is: an id without an event is kept by whoever listens. */
      beat: (at?: string) => raw.write(at === undefined ? ':\n\n' : `${id(at)}\n`),
      cut: () => {
        raw.destroy();
        stream.abort();
      },
      end: () => {
        if (!raw.destroyed) raw.end('event: end\ndata: {}\n\n');
        stream.abort();
      },
    };
  }
}

const sameActor = (one: Actor, other: Actor): boolean =>
  one.account === other.account && one.role === other.role && one.organisation?.id === other.organisation?.id;
