import { Body, Controller, Get, HttpCode, HttpException, Inject, Post, Req, Res } from '@nestjs/common';
import { accountRules, Refusal } from '@zhitong/contracts';
import { UnitOfWork } from '@zhitong/events';
import type { Actor } from '@zhitong/identity';
import { Answers, Caller, created, Field, May, tokenOf } from '@zhitong/service';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { renderSVG } from 'uqr';
import { z } from 'zod';
import { GATEWAY_OPTIONS, type GatewayOptions } from '../options.js';
import { Cookies, setCookies } from '../sessions/cookies.js';
import { OwnPassword } from '../sessions/own-password.js';
import { Sessions } from '../sessions/sessions.js';
import { fromOf } from '../trail/from.js';
import { Trail } from '../trail/trail.js';
import { SecondFactor } from './second-factor.js';

class CodeDto {
  @Field(accountRules.code) code: string;
}
class RemovalDto {
  @Field(accountRules.passwordTyped) password: string;
  @Field(accountRules.code) code: string;
}

/** A second factor is removed before another is set up (409). */
class SecondFactorIsSet extends Refusal {
  readonly status = 409;
  constructor() {
    super('second-factor-is-set', {
      zh: '已启用双因素认证：请先停用，再重新设置',
      en: 'A second factor is set up: remove it before you set up another',
    });
  }
}

const state = z.object({ set: z.boolean(), recoveryCodes: z.number() }).meta({ id: 'SecondFactor' });
const begun = z.object({ secret: z.string(), uri: z.string(), qr: z.string() }).meta({ id: 'SecondFactorSecret' });
const confirmed = z
  .object({ recoveryCodes: z.array(z.string()), token: z.string() })
  .meta({ id: 'SecondFactorConfirmed' });

/** The second factor of one's own account: offered to all, needed by some. */
@Controller('api/second-factor')
export class SecondFactorController {
  private readonly cookies: Cookies;

  constructor(
    private readonly secondFactor: SecondFactor,
    private readonly sessions: Sessions,
    private readonly ownPassword: OwnPassword,
    private readonly trail: Trail,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(GATEWAY_OPTIONS) { publicUrl }: GatewayOptions,
  ) {
    this.cookies = new Cookies(publicUrl);
  }

  @Get()
  @May('gateway.second-factor.read')
  @Answers('我的双因素认证', 'My second factor', state)
  async read(@Caller() { account }: Actor) {
    const found = await this.secondFactor.state(account);
    return { set: found !== undefined, recoveryCodes: found?.recoveryCodes ?? 0 };
  }

  /** A secret for the authenticator app, as text and as a QR code. It counts once a code of it was shown. */
  @Post()
  @May('gateway.second-factor.set')
  @Answers('开始设置双因素认证', 'Begins to set up a second factor', begun, created)
  async begin(@Req() request: FastifyRequest) {
    const session = await this.sessions.find(tokenOf(request)!);
    if (!session) throw new HttpException('no session', 401);
    const secret = await this.secondFactor.begin(session.account, session.name);
    if (!secret) throw new SecondFactorIsSet();
    return { ...secret, qr: renderSVG(secret.uri) };
  }

  /** Other sessions end: they were opened without it. */
  @Post('confirmation')
  @May('gateway.second-factor.set')
  @Answers('启用双因素认证，给出备用恢复码', 'Puts the second factor into force', confirmed, created)
  async confirm(
    @Caller() { account }: Actor,
    @Body() { code }: CodeDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const recoveryCodes = await this.unitOfWork.run(async (tx) => {
      const codes = await this.secondFactor.confirm(tx, account, code);
      await this.trail.record(tx, account, {
        kind: 'secret-changed',
        secret: 'second-factor',
        change: 'set',
        from: fromOf(request),
      });
      return codes;
    });
    await this.sessions.revokeAll(account, tokenOf(request));
    const { token } = await this.sessions.factorShown(tokenOf(request)!);
    setCookies(reply, [this.cookies.session(token)]);
    return { recoveryCodes, token };
  }

  /** Wants the password and a code. All sessions end. */
  @Post('removal')
  @May('gateway.second-factor.remove')
  @HttpCode(204)
  @Answers('停用双因素认证', 'Removes the second factor', null, { status: [204] })
  async remove(
    @Caller() { account }: Actor,
    @Body() { password, code }: RemovalDto,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    await this.ownPassword.demand(account, password);
    await this.unitOfWork.run(async (tx) => {
      await this.secondFactor.use(tx, account, code);
      await this.secondFactor.remove(tx, account);
      await this.trail.record(tx, account, {
        kind: 'secret-changed',
        secret: 'second-factor',
        change: 'removed',
        from: fromOf(request),
      });
    });
    await this.sessions.revokeAll(account);
  }
}
