import { Body, Controller, HttpCode, Inject, Post, Put, Req, Res } from '@nestjs/common';
import { accountRules } from '@zhitong/contracts';
import type { Actor } from '@zhitong/identity';
import { Answers, Caller, Field, May, Public, tokenOf } from '@zhitong/service';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { GATEWAY_OPTIONS, type GatewayOptions } from '../options.js';
import { Recovery } from '../recovery/recovery.js';
import { fromOf } from '../trail/from.js';
import { Cookies, setCookies } from './cookies.js';
import { OwnPassword } from './own-password.js';

class ChangeDto {
  @Field(accountRules.passwordTyped) password: string;
  @Field(accountRules.newPassword) newPassword: string;
}
class AskDto {
  @Field(accountRules.loginTyped) login: string;
}
class RecoverDto {
  @Field(accountRules.linkToken) token: string;
  @Field(accountRules.newPassword) newPassword: string;
}

/** Changing a password, and getting in again without it. */
@Controller('api')
export class PasswordController {
  private readonly cookies: Cookies;

  constructor(
    private readonly ownPassword: OwnPassword,
    @Inject(Recovery) private readonly recovery: Recovery,
    @Inject(GATEWAY_OPTIONS) { publicUrl }: GatewayOptions,
  ) {
    this.cookies = new Cookies(publicUrl);
  }

  /** All other ways in end: sessions, tokens of machines, links on their way, the identity at the provider. */
  @Put('password')
  @May('gateway.password.change')
  @HttpCode(204)
  @Answers('修改密码', 'Changes the password', null, { status: [204] })
  async change(
    @Caller() { account }: Actor,
    @Body() { password, newPassword }: ChangeDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.ownPassword.demand(account, password);
    const device = await this.ownPassword.change(account, newPassword, tokenOf(request)!, fromOf(request));
    setCookies(reply, [this.cookies.device(device)]);
  }

  /** Whether there is such an account is not told: the mail is where the answer is. */
  @Post('recovery')
  @Public()
  @HttpCode(202)
  @Answers(
    '申请重置密码：邮件发往账号所留邮箱',
    'Asks for a link to set a new password, by mail',
    z.object({ sent: z.literal('if-known') }),
    { status: [202] },
  )
  async ask(@Body() { login }: AskDto) {
    await this.recovery.ask(login);
    return { sent: 'if-known' as const };
  }

  /** The link is used up, and all other ways in end. A second factor stays. The browser is known from then on. */
  @Post('recovery/password')
  @Public()
  @HttpCode(204)
  @Answers('以邮件中的链接设置新密码', 'Sets a new password with the link', null, { status: [204], refuses: [410] })
  async recover(
    @Body() { token, newPassword }: RecoverDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const device = await this.recovery.use(token, newPassword, fromOf(request));
    setCookies(reply, [this.cookies.device(device)]);
  }
}
