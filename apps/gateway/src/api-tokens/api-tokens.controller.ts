import { Body, Controller, Delete, Get, HttpCode, Param, Post, Req } from '@nestjs/common';
import { accountRules, lineRule, listRule, NotFound, numberRule, rule, showing } from '@zhitong/contracts';
import { roles, type Actor } from '@zhitong/identity';
import { Answers, Caller, created, Field, May, tokenOf } from '@zhitong/service';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { OwnPassword } from '../sessions/own-password.js';
import { fromOf } from '../trail/from.js';
import { ApiTokens, apiTokenRules } from './api-tokens.js';

const scopeRule = showing(
  rule('scope', { zh: '授权范围', en: 'Scope' }, z.string().regex(/^(\*\.read|[a-z]+(\.[a-z-]+)*(\.\*)?)$/), {
    zh: '授权范围为操作名（如 intake.problem.read）、intake.problem.* 或 *.read',
    en: 'a scope is a command (intake.problem.read), intake.problem.* or *.read',
  }),
  { example: 'intake.problem.read' },
);

class ApiTokenDto {
  @Field(showing(lineRule('token-name', '令牌名称', 'Name of the token', 2, 50), { example: '统计平台对接' }))
  name: string;
  @Field(listRule('scopes', '授权范围', 'Scopes', scopeRule, 1, 20)) scope: string[];
  @Field(numberRule('token-days', '有效天数', 'Days', 1, apiTokenRules.longest)) days: number;
  @Field(accountRules.passwordTyped) password: string;
}

const listed = z
  .object({
    id: z.string(),
    name: z.string().meta({ examples: ['统计平台对接'] }),
    role: z.enum(roles),
    scope: z.array(z.string()),
    createdAt: z.iso.datetime(),
    expiresAt: z.iso.datetime(),
    usedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'ApiToken' });

/** One's own tokens for machines, in the role that one acts in. */
@Controller('api/tokens')
export class ApiTokensController {
  constructor(
    private readonly tokens: ApiTokens,
    private readonly ownPassword: OwnPassword,
  ) {}

  @Get()
  @May('gateway.api-token.list')
  @Answers('我的接口令牌', 'My API tokens', z.array(listed))
  list(@Caller() { account }: Actor) {
    return this.tokens.list(account);
  }

  /** The token is shown this once. Wants the password: it lets in for longer than a screen stays open. */
  @Post()
  @May('gateway.api-token.make')
  @Answers(
    '新建接口令牌',
    'Makes an API token',
    listed.extend({ token: z.string() }).meta({ id: 'NewApiToken' }),
    created,
  )
  async make(
    @Caller() { account, role }: Actor,
    @Body() { name, scope, days, password }: ApiTokenDto,
    @Req() request: FastifyRequest,
  ) {
    await this.ownPassword.demand(account, password);
    const session = tokenOf(request)!;
    return this.tokens.make({ account, role, session }, { name, scope, days }, fromOf(request));
  }

  @Delete(':id')
  @May('gateway.api-token.revoke')
  @HttpCode(204)
  @Answers('删除接口令牌', 'Revokes an API token', null, { status: [204] })
  async revoke(@Caller() { account }: Actor, @Param('id') id: string, @Req() request: FastifyRequest): Promise<void> {
    if (!(await this.tokens.revoke(account, id, fromOf(request)))) throw new NotFound();
  }
}
