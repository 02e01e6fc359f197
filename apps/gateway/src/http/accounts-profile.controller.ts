import { Body, Controller, Get, HttpCode, Post, Put, Req } from '@nestjs/common';
import { accountRules as r } from '@zhitong/contracts';
import { Answers, Cmd, Field, May, Public, tokenOf, type Command, type Language } from '@zhitong/service';
import type { FastifyRequest } from 'fastify';
import { Profile } from '../accounts/profile.js';
import { fromOf } from '../trail/from.js';
import { letterAnswer, profileAnswer } from './accounts.answers.js';

class ProfileDto {
  @Field(r.name) name: string;
  @Field(r.mobile, { optional: true }) mobile?: string;
  @Field(r.language) language: Language;
  @Field(r.mail) mail: boolean;
  @Field(r.mailOff) mailOff: string[];
  @Field(r.email, { optional: true }) email?: string;
  /** With another address. */
  @Field(r.passwordTyped, { optional: true }) password?: string;
}
class AddressDto {
  @Field(r.linkToken) token: string;
}

/** What one keeps about oneself. */
@Controller('api')
export class ProfileController {
  constructor(private readonly profile: Profile) {}

  @Get('profile')
  @May('gateway.profile.read')
  @Answers('我的个人信息', 'My profile', profileAnswer)
  read(@Cmd() { actor, language }: Command) {
    return this.profile.read(actor.account, language);
  }

  /** Another address takes effect when the link that goes there was opened. */
  @Put('profile')
  @May('gateway.profile.write')
  @Answers('修改个人信息', 'Changes my profile', profileAnswer.extend({ sent: letterAnswer.optional() }))
  async change(@Cmd() { actor, language }: Command, @Body() body: ProfileDto, @Req() request: FastifyRequest) {
    const { mail: sent } = await this.profile.change(actor.account, body, tokenOf(request)!, fromOf(request));
    return { ...(await this.profile.read(actor.account, language)), ...(sent ? { sent } : {}) };
  }

  @Post('email')
  @Public()
  @HttpCode(204)
  @Answers('以邮件中的链接确认新邮箱', 'Confirms a new address with the link', null, { status: [204], refuses: [410] })
  async confirm(@Body() { token }: AddressDto, @Req() request: FastifyRequest): Promise<void> {
    await this.profile.confirmAddress(token, fromOf(request));
  }
}
