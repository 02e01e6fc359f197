import { setTimeout as pause } from 'node:timers/promises';
import { Controller, Get, Inject, Query, Res } from '@nestjs/common';
import { rule, showing, textRule } from '@zhitong/contracts';
import type { Actor } from '@zhitong/identity';
import { Answers, Caller, Field, May } from '@zhitong/service';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { Arrivals } from './arrivals.js';
import { changedSince, glanceOf, lookedAt, stampOf } from './glance.js';

/** A caller's glance is made no more often than this, however much arrives, ms. */
const rest = 250;

const stampRule = showing(
  rule('stamp', { zh: '记号', en: 'Stamp' }, z.string().regex(/^[\w.-]{2,60}$/), {
    zh: '记号应照上次答复原样带回',
    en: 'the stamp of an earlier answer, as it was',
  }),
  { example: 'Vd2vO3b0Zk1mYw5x.q0Tj9eXo2kLr7s1A.' },
);
const waitRule = rule('wait', { zh: '等待秒数', en: 'Seconds to wait' }, z.coerce.number().int().min(0).max(20), {
  zh: '等待秒数应为 0–20',
  en: 'from 0 to 20 seconds',
});

class ChangesDto {
  /** Of the last answer; without one, nothing counts as changed. */
  @Field(stampRule, { optional: true }) since?: string;
  /** The problem that is open on the caller’s screen. */
  @Field(textRule('problem', '问题', 'Problem', 1, 100), { optional: true }) problem?: string;
  /** How long the answer may wait for something to change, seconds. */
  @Field(waitRule, { optional: true }) wait?: number;
}

const changesAnswer = z
  .object({
    stamp: z.string().describe('to be brought along with the next question'),
    changed: z.array(z.enum(lookedAt)).describe('what the caller is now shown otherwise'),
  })
  .meta({ id: 'Changes', examples: [{ stamp: 'Vd2vO3b0Zk1mYw5x.q0Tj9eXo2kLr7s1A.', changed: ['tasks'] }] });

/** Whether there is something new for a caller: what to read again, never what it says. */
@Controller('changes')
export class ChangesController {
  constructor(
    private readonly arrivals: Arrivals,
    @Inject(DataSource) private readonly dataSource: DataSource,
  ) {}

  @Get()
  @May('tracking.change.read')
  @Answers('有无新变化', 'Whether something changed', changesAnswer)
  async read(
    @Caller() actor: Actor,
    @Query() { since, problem, wait = 0 }: ChangesDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const gone = new AbortController();
    reply.raw.once('close', () => gone.abort());
    const deadline = performance.now() + wait * 1_000;
    for (;;) {
      // Before looking: what arrives meanwhile wakes too.
      const arrival = this.arrivals.next(Math.max(0, deadline - performance.now()), gone.signal);
      const glance = await glanceOf(this.dataSource.manager, actor, problem);
      const changed = changedSince(since, glance);
      const over = since === undefined || performance.now() >= deadline || gone.signal.aborted;
      if (changed.length > 0 || over || this.arrivals.ended) {
        gone.abort();
        return { stamp: stampOf(glance), changed };
      }
      await arrival;
      await pause(Math.min(rest, Math.max(0, deadline - performance.now())));
    }
  }
}
