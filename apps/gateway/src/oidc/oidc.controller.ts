import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { accountRules } from '@zhitong/contracts';
import type { Actor } from '@zhitong/identity';
import { Answers, Caller, created, Field, May, Public, tokenOf } from '@zhitong/service';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { GATEWAY_OPTIONS, type GatewayOptions } from '../options.js';
import { Cookies, setCookies } from '../sessions/cookies.js';
import { OwnPassword } from '../sessions/own-password.js';
import { fromOf } from '../trail/from.js';
import { Oidc } from './oidc.js';
import { oidcLifetime } from './settings.js';

const offered = z.object({
  offered: z.boolean(),
  label: z
    .string()
    .optional()
    .meta({ examples: ['政务统一身份认证'] }),
});
const redirect = { status: [302], refuses: [400, 403, 404, 409] } as const;

class LinkDto {
  @Field(accountRules.passwordTyped) password: string;
}

/** Sign-in by the government's identity provider. */
@Controller('api/oidc')
export class OidcController {
  private readonly cookies: Cookies;

  constructor(
    private readonly oidc: Oidc,
    private readonly ownPassword: OwnPassword,
    @Inject(GATEWAY_OPTIONS) private readonly options: GatewayOptions,
  ) {
    this.cookies = new Cookies(options.publicUrl);
  }

  @Get()
  @Public()
  @Answers('是否可用统一身份登录', 'Whether an identity provider can be used', offered)
  offered() {
    const { oidc } = this.options;
    return oidc ? { offered: true, label: oidc.label } : { offered: false };
  }

  /** Sends the browser to the provider. */
  @Get('start')
  @Public()
  @Answers('前往统一身份认证', 'Goes to the identity provider', null, redirect)
  async start(@Res() reply: FastifyReply): Promise<void> {
    const { url, state } = await this.oidc.begin();
    setCookies(reply, [this.cookies.way(state, oidcLifetime / 1_000)]);
    void reply.redirect(url.href, 302);
  }

  /** Where the provider sends the browser back to. It goes on to our own front page, and nowhere else. */
  @Get('callback')
  @Public()
  @Answers('统一身份认证返回', 'Comes back from the identity provider', null, redirect)
  async callback(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const query = request.url.split('?')[1] ?? '';
    const result = await this.oidc.finish(query, this.cookies.wayOf(request), fromOf(request));
    const over = this.cookies.way('', 0);
    setCookies(reply, 'token' in result ? [this.cookies.session(result.token), over] : [over]);
    void reply.redirect('/', 302);
  }

  /** Begins to link one's own identity: the answer names the address to go to. Wants the password. */
  @Post('link')
  @May('gateway.identity.link')
  @Answers('关联统一身份', 'Links an identity', z.object({ url: z.url() }), { ...created, refuses: [404] })
  async link(
    @Caller() { account }: Actor,
    @Body() { password }: LinkDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    await this.ownPassword.demand(account, password);
    const { url, state } = await this.oidc.begin({ account, session: tokenOf(request)! });
    setCookies(reply, [this.cookies.way(state, oidcLifetime / 1_000)]);
    return { url: url.href };
  }

  @Get('link')
  @May('gateway.identity.link')
  @Answers('是否已关联统一身份', 'Whether an identity is linked', z.object({ linked: z.boolean() }), { refuses: [404] })
  async linked(@Caller() { account }: Actor) {
    return { linked: await this.oidc.isLinked(account) };
  }

  @Delete('link')
  @May('gateway.identity.link')
  @HttpCode(204)
  @Answers('取消关联', 'Unlinks the identity', null, { status: [204], refuses: [404] })
  async unlink(@Caller() { account }: Actor, @Req() request: FastifyRequest): Promise<void> {
    await this.oidc.unlink(account, fromOf(request));
  }
}
