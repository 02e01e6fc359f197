import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  HttpException,
  Inject,
  Param,
  Post,
  Put,
  Req,
  Res,
} from '@nestjs/common';
import { accountRules, choiceRule, NotFound } from '@zhitong/contracts';
import { roles, type Actor, type Role } from '@zhitong/identity';
import { Answers, Caller, created, Field, May, METRICS, Public, tokenOf, type Metrics } from '@zhitong/service';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GATEWAY_OPTIONS, type GatewayOptions } from '../options.js';
import { Cookies, setCookies } from './cookies.js';
import { fromOf } from '../trail/from.js';
import { openedAnswer, sessionAnswer, sessionList } from './session.answers.js';
import type { Session } from './session.js';
import { countRefusedSignIns } from './refused-sign-ins.js';
import { Sessions, type ListedSession } from './sessions.js';
import { SignIn } from './sign-in.js';

const roleRule = choiceRule('role', '身份', 'Role', roles);

class SignInDto {
  @Field(accountRules.loginTyped) login: string;
  @Field(accountRules.passwordTyped) password: string;
  @Field(roleRule, { optional: true }) role?: Role;
  @Field(accountRules.code, { optional: true }) code?: string;
}
class RoleDto {
  @Field(roleRule) role: Role;
}

type Opened = Session & { token: string };

@Controller('api')
export class SessionController {
  private readonly cookies: Cookies;
  private readonly counted: ReturnType<typeof countRefusedSignIns>;

  constructor(
    private readonly sessions: Sessions,
    private readonly signIn: SignIn,
    @Inject(GATEWAY_OPTIONS) { publicUrl }: GatewayOptions,
    @Inject(METRICS) metrics: Metrics,
  ) {
    this.cookies = new Cookies(publicUrl);
    this.counted = countRefusedSignIns(metrics);
  }

  /** Signs in: a cookie for browsers, the same token in the answer for scripts. */
  @Post('session')
  @Public()
  @HttpCode(201)
  @Answers('登录', 'Signs in', openedAnswer, { ...created, refuses: [401, 403] })
  async open(
    @Body() { login, password, role, code }: SignInDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Opened> {
    const device = this.cookies.deviceOf(request);
    const from = fromOf(request);
    const opened = await this.counted(this.signIn.open({ login, password, role, code, device, from }));
    setCookies(reply, [
      this.cookies.session(opened.token),
      ...(opened.device === undefined ? [] : [this.cookies.device(opened.device)]),
    ]);
    return { ...opened.session, token: opened.token };
  }

  @Get('session')
  @May('gateway.session.read')
  @Answers('我的登录', 'My session', sessionAnswer)
  async read(@Req() request: FastifyRequest): Promise<Session> {
    const session = await this.sessions.find(tokenOf(request)!);
    if (!session) throw new HttpException('no session', 401);
    return session;
  }

  /** The session goes on under a new token. */
  @Put('session/role')
  @May('gateway.session.choose-role')
  @Answers('切换身份', 'Acts in another role', openedAnswer)
  async choose(
    @Req() request: FastifyRequest,
    @Body() { role }: RoleDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Opened> {
    const { token, session } = await this.sessions.choose(tokenOf(request)!, role);
    setCookies(reply, [this.cookies.session(token)]);
    return { ...session, token };
  }

  @Delete('session')
  @May('gateway.session.close')
  @HttpCode(204)
  @Answers('退出登录', 'Signs out', null, { status: [204] })
  async close(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.sessions.close(tokenOf(request)!);
    setCookies(reply, [this.cookies.noSession()]);
  }

  @Get('sessions')
  @May('gateway.session.list')
  @Answers('我在哪些设备上登录着', 'Where I am signed in', sessionList)
  list(@Caller() { account }: Actor, @Req() request: FastifyRequest): Promise<ListedSession[]> {
    return this.sessions.list(account, tokenOf(request)!);
  }

  @Delete('sessions/:id')
  @May('gateway.session.revoke')
  @HttpCode(204)
  @Answers('结束一处登录', 'Ends a session', null, { status: [204] })
  async revoke(@Caller() { account }: Actor, @Param('id') id: string): Promise<void> {
    if (!(await this.sessions.revoke(account, id))) throw new NotFound();
  }

  @Delete('sessions')
  @May('gateway.session.revoke')
  @HttpCode(204)
  @Answers('结束其他各处登录', 'Ends all other sessions', null, { status: [204] })
  async revokeOthers(@Caller() { account }: Actor, @Req() request: FastifyRequest): Promise<void> {
    await this.sessions.revokeAll(account, tokenOf(request));
  }
}
