import { Body, Controller, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { accountRules } from '@zhitong/contracts';
import { Answers, created, Field, Public } from '@zhitong/service';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GATEWAY_OPTIONS, type GatewayOptions } from '../options.js';
import { Cookies, setCookies } from '../sessions/cookies.js';
import { openedAnswer } from '../sessions/session.answers.js';
import { fromOf } from '../trail/from.js';
import { TaskLinks } from './task-links.js';

class TaskLinkDto {
  @Field(accountRules.linkToken) token: string;
}

@Controller('api/session/task')
export class TaskLinksController {
  private readonly cookies: Cookies;

  constructor(
    private readonly taskLinks: TaskLinks,
    @Inject(GATEWAY_OPTIONS) { publicUrl }: GatewayOptions,
  ) {
    this.cookies = new Cookies(publicUrl);
  }

  /** The token stands after the `#` of the link: it is in no server's log, and no mail scanner opens it by looking. */
  @Post()
  @Public()
  @HttpCode(201)
  @Answers('以邮件中的任务链接进入该任务', 'Opens a task by the link in its mail', openedAnswer, {
    ...created,
    refuses: [410],
  })
  async open(
    @Body() { token }: TaskLinkDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const opened = await this.taskLinks.open(token, fromOf(request));
    setCookies(reply, [this.cookies.session(opened.token)]);
    return { ...opened.session, token: opened.token };
  }
}
