import { Controller, Get, Inject, Query, Req } from '@nestjs/common';
import { choiceRule, idRule, rule, showing } from '@zhitong/contracts';
import { UnitOfWork } from '@zhitong/events';
import type { Actor, Role } from '@zhitong/identity';
import { Answers, Caller, Field, May } from '@zhitong/service';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { trailKinds, type TrailEntry } from './entry.js';
import { fromOf } from './from.js';
import { TrailReader, type ShownEntry } from './trail-reader.js';
import { Trail } from './trail.js';

const dayRule = showing(
  rule('day', { zh: '日期', en: 'Day' }, z.iso.date(), {
    zh: '日期应为 yyyy-mm-dd，例如 2026-03-02',
    en: 'a day as yyyy-mm-dd, e.g. 2026-03-02',
  }),
  { example: '2026-03-02' },
);

class TrailQuery {
  @Field(idRule('account-id', '账号', 'Account'), { optional: true }) account?: string;
  @Field(dayRule, { optional: true }) day?: string;
  @Field(choiceRule('trail-kind', '种类', 'Kind', trailKinds), { optional: true }) kind?: TrailEntry['kind'];
  @Field(idRule('entry-id', '条目编号', 'Entry'), { optional: true }) after?: string;
}

const answer = z.object({
  entries: z.array(
    z
      .object({
        id: z.string(),
        at: z.iso.datetime(),
        day: z.string().meta({ examples: ['2026-03-02'] }),
        kind: z.enum(trailKinds),
        account: z.string().describe('`somebody` where the caller may not know who it was'),
        name: z
          .string()
          .nullable()
          .optional()
          .meta({ examples: ['李秘书'] }),
        actor: z.string().optional(),
        role: z
          .string()
          .optional()
          .meta({ examples: ['secretariat'] }),
        what: z
          .string()
          .optional()
          .meta({ examples: ['contact'] }),
        object: z.string().optional(),
        subject: z.string().optional(),
        service: z
          .string()
          .optional()
          .meta({ examples: ['intake'] }),
        detail: z
          .string()
          .optional()
          .meta({ examples: ['password'] }),
        from: z.object({ address: z.string(), agent: z.string() }).optional(),
      })
      .meta({ id: 'TrailEntry' }),
  ),
});

/** They read everybody's. */
const readers: readonly Role[] = ['auditor', 'administrator'];

@Controller('api/audit')
export class TrailController {
  constructor(
    private readonly trail: Trail,
    private readonly reader: TrailReader,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
  ) {}

  /** The newest 100; `after` the last of them the next. Looking at other people's trail is itself recorded, first. */
  @Get()
  @May('gateway.audit.read')
  @Answers('审计记录', 'The audit trail', answer)
  async read(
    @Caller() actor: Actor,
    @Query() query: TrailQuery,
    @Req() request: FastifyRequest,
  ): Promise<{ entries: ShownEntry[] }> {
    if (!readers.includes(actor.role)) {
      // Somebody else's trail is empty for them, whether that account exists or not.
      const strange = query.account !== undefined && query.account !== actor.account;
      return { entries: strange ? [] : await this.reader.own(actor.account, query) };
    }
    const { account } = query;
    await this.unitOfWork.run((tx) =>
      this.trail.record(tx, actor.account, {
        kind: 'viewed',
        what: 'audit',
        service: 'gateway',
        role: actor.role,
        from: fromOf(request),
        ...(account === undefined ? {} : { subject: account }),
      }),
    );
    return { entries: await this.reader.all(query) };
  }
}
