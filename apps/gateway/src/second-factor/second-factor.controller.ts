import { Body, Controller, Get, HttpCode, HttpException, Inject, Post, Req, Res } from '@nestjs/common';
import { accountRules, Refusal } from '@zhitong/contracts';
import { UnitOfWork } from '@zhitong/events';
import type { Actor } from '@zhitong/identity';
import { Answers, Caller, created, Field, May, tokenOf } from '@zhitong/service';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { renderSVG } from 'uqr';
import { z } from 'zod';
import { holdSession } from '../accounts/access.js';
import { GATEWAY_OPTIONS, type GatewayOptions } from '../options.js';
import { Cookies, setCookies } from '../sessions/cookies.js';
import { Attempts } from '../sessions/attempts.js';
import { OwnPassword } from '../sessions/own-password.js';
import { SecondFactorWrong } from '../sessions/refusals.js';
import { Sessions } from '../sessions/sessions.js';
import { fromOf } from '../trail/from.js';
import { Trail } from '../trail/trail.js';
import { SecondFactor } from './second-factor.js';

class BeginDto {
  @Field(accountRules.passwordTyped) password: string;
}
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
    private readonly attempts: Attempts,
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

  /**
   * A secret for the authenticator app, as text and as a QR code. It counts once a code of it was shown. Wants the
   * password: who found an open screen shuts nobody out.
   */
  @Post()
  @May('gateway.second-factor.set')
  @Answers('开始设置双因素认证', 'Begins to set up a second factor', begun, created)
  async begin(@Body() { password }: BeginDto, @Req() request: FastifyRequest) {
    const session = await this.sessions.find(tokenOf(request)!);
    if (!session) throw new HttpException('no session', 401);
    await this.ownPassword.demand(session.account, password);
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
    const { recoveryCodes, token } = await this.unitOfWork.run(async (tx) => {
      await holdSession(tx, account, tokenOf(request)!);
      const recoveryCodes = await this.secondFactor.confirm(tx, account, code);
      await this.sessions.revokeAll(account, tokenOf(request), tx.manager);
      const token = await this.sessions.factorShown(tx, tokenOf(request)!);
      await this.trail.record(tx, account, {
        kind: 'secret-changed',
        secret: 'second-factor',
        change: 'set',
        from: fromOf(request),
      });
      return { recoveryCodes, token };
    });
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
    const attempt = await this.attempts.take(this.attempts.counter(account, 'own-factor'));
    const from = fromOf(request);
    const removed = this.unitOfWork.run(async (tx) => {
      await this.secondFactor.use(tx, account, code);
      await this.secondFactor.remove(tx, account);
      await this.sessions.revokeAll(account, undefined, tx.manager);
      await this.trail.record(tx, account, {
        kind: 'secret-changed',
        secret: 'second-factor',
        change: 'removed',
        from,
      });
    });
    await removed.catch(async (error: unknown) => {
      if (error instanceof SecondFactorWrong)
        await this.trail.note(account, { kind: 'sign-in-failed', reason: 'second-factor-removal', from });
      throw error;
    });
    await this.attempts.succeeded(attempt);
  }
}
