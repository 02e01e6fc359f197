import { Body, Controller, Delete, Get, HttpCode, HttpException, Inject, Post, Put, Req, Res } from '@nestjs/common';
import { choiceRule, textRule } from '@zhitong/contracts';
import { roles, type Role } from '@zhitong/identity';
import { Field, May, Public, tokenOf } from '@zhitong/service';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Sessions, type Session } from '../accounts/sessions.js';
import { WrongCredentials } from '../accounts/wrong-credentials.js';
import { GATEWAY_OPTIONS, type GatewayOptions } from '../options.js';

const loginRule = textRule('login-length', '账号', 'Login', 1, 100);
const passwordRule = textRule('password-length', '密码', 'Password', 1, 200);
const roleRule = choiceRule('role', '身份', 'Role', roles);

class SignInDto {
  @Field(loginRule) login: string;
  @Field(passwordRule) password: string;
  @Field(roleRule, { optional: true }) role?: Role;
}
class RoleDto {
  @Field(roleRule) role: Role;
}

@Controller('api/session')
export class SessionController {
  constructor(
    private readonly sessions: Sessions,
    @Inject(GATEWAY_OPTIONS) private readonly options: GatewayOptions,
  ) {}

  /** Signs in: a cookie for browsers, the same token in the answer for scripts. */
  @Post()
  @Public()
  @HttpCode(201)
  async open(
    @Body() { login, password, role }: SignInDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Session & { token: string }> {
    const opened = await this.sessions.open(login, password, role);
    if (!opened) throw new WrongCredentials();
    void reply.header('set-cookie', this.cookie(opened.token)).header('cache-control', 'no-store');
    return { ...opened.session, token: opened.token };
  }

  @Get()
  @May('gateway.session.read')
  async read(@Req() request: FastifyRequest): Promise<Session> {
    const session = await this.sessions.find(tokenOf(request)!);
    if (!session) throw new HttpException('no session', 401);
    return session;
  }

  @Put('role')
  @May('gateway.session.choose-role')
  choose(@Req() request: FastifyRequest, @Body() { role }: RoleDto): Promise<Session> {
    return this.sessions.choose(tokenOf(request)!, role);
  }

  @Delete()
  @May('gateway.session.close')
  @HttpCode(204)
  async close(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.sessions.close(tokenOf(request)!);
    void reply.header('set-cookie', `${this.cookie('')}; Max-Age=0`);
  }

  private cookie(token: string): string {
    const secure = this.options.publicUrl.protocol === 'https:' ? '; Secure' : '';
    return `zhitong-session=${token}; Path=/; HttpOnly; SameSite=Strict${secure}`;
  }
}
