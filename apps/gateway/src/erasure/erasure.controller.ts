import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { accountRules as r, type ErasureReason } from '@zhitong/contracts';
import { UnitOfWork } from '@zhitong/events';
import { Answers, Cmd, Commands, Field, May, type Command } from '@zhitong/service';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { NotOneself } from '../accounts/refusals.js';
import { GATEWAY_OPTIONS, type GatewayOptions } from '../options.js';
import { Cookies, setCookies } from '../sessions/cookies.js';
import { OwnPassword } from '../sessions/own-password.js';
import { fromOf } from '../trail/from.js';
import { Duties } from './duties.js';
import { ErasureView, keptIn } from './erasure-view.js';
import { erasureAnswer, erasureListAnswer, ownErasureAnswer, standingAnswer } from './erasure.answers.js';
import { Erasure, type Left } from './erasure.js';
import { eraseMailFiles } from './mail-files.js';
import { DutiesRemain } from './refusals.js';

class OwnErasureDto {
  @Field(r.passwordTyped) password: string;
}
class ErasureDto {
  @Field(r.erasureReason) reason: ErasureReason;
  /** Of who does it. */
  @Field(r.passwordTyped) password: string;
  @Field(r.despiteDuties, { optional: true }) despiteDuties?: boolean;
}

/** 注销: somebody goes, by themselves or at their word, for good. */
@Controller('api')
export class ErasureController {
  private readonly cookies: Cookies;

  constructor(
    private readonly commands: Commands,
    private readonly erasure: Erasure,
    private readonly duties: Duties,
    private readonly view: ErasureView,
    private readonly ownPassword: OwnPassword,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(GATEWAY_OPTIONS) private readonly options: GatewayOptions,
  ) {
    this.cookies = new Cookies(options.publicUrl);
  }

  @Get('account/erasure')
  @May('gateway.account.erase-own')
  @Answers('注销前：未了事项和会留存的内容', 'Before I go: what is left to do, and what would stay', standingAnswer)
  standing(@Cmd() { actor, language }: Command) {
    return this.view.before(actor, actor.account, language);
  }

  /** All sessions end with it. */
  @Delete('account')
  @HttpCode(200)
  @May('gateway.account.erase-own')
  @Answers('注销我的账号', 'Erases my account and what is kept about me', ownErasureAnswer)
  async own(
    @Cmd() { actor, why, language }: Command,
    @Body() { password }: OwnErasureDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { account: id } = actor;
    await this.ownPassword.demand(id, password);
    const { duties, kept } = await this.duties.of(actor, id);
    if (duties.length > 0) throw new DutiesRemain(duties);
    const left = await this.unitOfWork.run((tx) =>
      this.erasure.run(tx, { id, actor, why, reason: 'own-wish', from: fromOf(request) }),
    );
    await this.tidy(id, left);
    setCookies(reply, [this.cookies.noSession()]);
    return { account: id, kept: keptIn(language, kept) };
  }

  @Get('accounts/:id/erasure')
  @May('gateway.erasure.read')
  @Answers(
    '一个账号的注销：未了事项、留存内容、各服务办理情况',
    'The erasure of an account, before and after',
    erasureAnswer,
  )
  read(@Cmd() { actor, language }: Command, @Param('id') id: string) {
    return this.view.of(actor, id, language);
  }

  @Get('erasures')
  @May('gateway.erasure.read')
  @Answers('已注销的账号', 'Accounts that were erased, newest first', erasureListAnswer)
  list() {
    return this.view.list();
  }

  /** At the person's word, or where the law asks for it. What is left to do then waits for whoever takes it over. */
  @Post('accounts/:id/erasure')
  @HttpCode(200)
  @May('gateway.account.erase')
  @Answers('注销他人账号', 'Erases an account and what is kept about its person', erasureAnswer)
  async ofSomebody(
    @Cmd() command: Command,
    @Param('id') id: string,
    @Body() { reason, password, despiteDuties = false }: ErasureDto,
    @Req() request: FastifyRequest,
  ) {
    const { actor, why, expected, language } = command;
    await this.view.demand(id);
    if (id === actor.account) throw new NotOneself();
    await this.ownPassword.demand(actor.account, password);
    const { duties, kept } = await this.duties.of(actor, id);
    if (duties.length > 0 && !despiteDuties) throw new DutiesRemain(duties);
    let left: Left | undefined;
    const answer = await this.commands.run(command, async (tx) => {
      left = await this.erasure.run(tx, { id, actor, why, reason, from: fromOf(request), expected });
      const erasure = await this.view.asItStands(tx.manager, id);
      return { body: { erasure, duties: [], kept: keptIn(language, kept) } };
    });
    if (left) await this.tidy(id, left);
    return answer;
  }

  private async tidy(account: string, { address }: Left): Promise<void> {
    if (this.options.smtpUrl === undefined) await eraseMailFiles(this.options.mailDir, account, address);
  }
}
