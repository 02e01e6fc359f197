import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { accountRules as r, type OrganisationKind } from '@zhitong/contracts';
import { Answers, created, Field, Nested, Public, type Language } from '@zhitong/service';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { SignUp } from '../accounts/sign-up.js';
import { networkOf } from '../safety/budgets.js';
import { fromOf } from '../trail/from.js';
import { letterAnswer } from './accounts.answers.js';

class SignUpOrganisationDto {
  @Field(r.organisationName) name: string;
  @Field(r.creditCode) creditCode: string;
  @Field(r.organisationKind, { optional: true }) kind?: OrganisationKind;
}
export class ConsentsDto {
  @Field(r.terms) terms: true;
  @Field(r.privacy) privacy: true;
}
class SignUpDto {
  @Nested(() => SignUpOrganisationDto) organisation: SignUpOrganisationDto;
  @Field(r.name) name: string;
  @Field(r.login) login: string;
  @Field(r.newPassword) password: string;
  @Field(r.email) email: string;
  @Field(r.mobile) mobile: string;
  @Field(r.language, { optional: true }) language?: Language;
  @Nested(() => ConsentsDto) consents: ConsentsDto;
}
class ConfirmSignUpDto {
  @Field(r.linkToken) token: string;
  /** The one that was chosen. */
  @Field(r.passwordTyped) password: string;
  /** Another one, where that which was chosen is taken by now. */
  @Field(r.login, { optional: true }) login?: string;
}

/** Enterprises come in by themselves. */
@Controller('api/sign-up')
export class SignUpController {
  constructor(private readonly signUp: SignUp) {}

  /** The answer is always the same: whether login or organisation are known stands in the mail alone. */
  @Post()
  @Public()
  @HttpCode(202)
  @Answers(
    '企业注册：结果和确认链接发往所填邮箱',
    'Signs an enterprise up: what is the case, and the link to confirm, go to the address given',
    z.object({ sent: z.literal('to-the-address'), mail: letterAnswer.optional() }),
    { status: [202] },
  )
  async ask(@Body() { organisation, language, consents: _, ...person }: SignUpDto, @Req() { ip }: FastifyRequest) {
    const { kind = 'enterprise', name, creditCode } = organisation;
    const application = { ...person, language: language ?? 'zh', organisation: { name, creditCode, kind } };
    return { sent: 'to-the-address' as const, ...(await this.signUp.ask(application, networkOf(ip))) };
  }

  /** The organisation waits to be confirmed from then on; its contact signs in and drafts at once. */
  @Post('confirmation')
  @Public()
  @HttpCode(201)
  @Answers(
    '以邮件中的链接完成注册',
    'Completes a sign-up with the link',
    z.object({ account: z.string(), login: z.string(), organisation: z.string() }),
    { ...created, refuses: [409, 410] },
  )
  confirm(@Body() { token, password, login }: ConfirmSignUpDto, @Req() request: FastifyRequest) {
    return this.signUp.confirm(token, password, login, fromOf(request));
  }
}
