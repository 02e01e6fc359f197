import { Body, Controller, Delete, Get, HttpCode, Param, Post, Req } from '@nestjs/common';
import { accountRules as r, choiceRule } from '@zhitong/contracts';
import { roles, type Actor, type Role } from '@zhitong/identity';
import {
  Answers,
  Caller,
  Cmd,
  Commands,
  created,
  Field,
  May,
  Nested,
  Public,
  type Command,
  type Language,
} from '@zhitong/service';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { PowerfulRoles } from '../accounts/powerful-roles.js';
import { invitationAnswer, letterAnswer } from '../http/accounts.answers.js';
import { ConsentsDto } from '../http/accounts-sign-up.controller.js';
import { Letters } from '../messages/letters.js';
import { fromOf } from '../trail/from.js';
import { Invitations } from './invitations.js';

const roleRule = choiceRule('role', '身份', 'Role', roles);

class InvitedOrganisationDto {
  @Field(r.organisationName) name: string;
  @Field(r.creditCode) creditCode: string;
}
class InvitationDto {
  @Field(r.email) email: string;
  @Field(r.name) name: string;
  @Field(roleRule, { each: true }) roles: Role[];
  /** Of the contact of an organisation: always the own. */
  @Nested(() => InvitedOrganisationDto, { optional: true }) organisation?: InvitedOrganisationDto;
  @Field(r.language, { optional: true }) language?: Language;
  /** The inviter's, for an administrator or a leader. */
  @Field(r.passwordTyped, { optional: true }) ownPassword?: string;
}
class AgainDto {
  /** The inviter's, for an administrator or a leader. */
  @Field(r.passwordTyped, { optional: true }) ownPassword?: string;
}
class TokenDto {
  @Field(r.linkToken) token: string;
}
class AcceptanceDto {
  @Field(r.linkToken) token: string;
  @Field(r.login) login: string;
  @Field(r.newPassword) password: string;
  @Field(r.name) name: string;
  @Field(r.mobile, { optional: true }) mobile?: string;
  @Field(r.language, { optional: true }) language?: Language;
  @Nested(() => ConsentsDto) consents: ConsentsDto;
}

/** People who come because somebody asked them to. */
@Controller('api/invitations')
export class InvitationsController {
  constructor(
    private readonly commands: Commands,
    private readonly invitations: Invitations,
    private readonly letters: Letters,
    private readonly powerful: PowerfulRoles,
  ) {}

  @Get()
  @May('gateway.invitation.list')
  @Answers('邀请清单', 'Invitations, the newest first', z.object({ items: z.array(invitationAnswer) }))
  list(@Caller() actor: Actor) {
    return this.invitations.list(actor);
  }

  /** The link goes to the address, and is shown nowhere else but in demo mode. */
  @Post()
  @May('gateway.invitation.make')
  @Answers('发出邀请', 'Invites somebody', invitationAnswer.extend({ mail: letterAnswer.optional() }), created)
  async make(@Cmd() command: Command, @Body() { ownPassword, ...body }: InvitationDto, @Req() request: FastifyRequest) {
    const proved = await this.powerful.prove(command.actor, ownPassword);
    return this.commands.run(command, async (tx) => {
      const invitation = { ...body, language: body.language ?? 'zh' };
      const { id, letter } = await this.invitations.make(tx, command, invitation, proved, fromOf(request));
      return { body: { ...(await this.invitations.shown(tx, id)), ...this.letters.shown(letter) }, created: true };
    });
  }

  /** With a new link; what went out before opens nothing. */
  @Post(':id/letter')
  @HttpCode(200)
  @May('gateway.invitation.resend')
  @Answers('重新发送邀请', 'Sends an invitation again', invitationAnswer.extend({ mail: letterAnswer.optional() }))
  async again(
    @Cmd() command: Command,
    @Param('id') id: string,
    @Body() { ownPassword }: AgainDto,
    @Req() request: FastifyRequest,
  ) {
    const proved = await this.powerful.prove(command.actor, ownPassword);
    return this.commands.run(command, async (tx) => {
      const letter = await this.invitations.again(tx, command, id, proved, fromOf(request));
      return { body: { ...(await this.invitations.shown(tx, id)), ...this.letters.shown(letter) } };
    });
  }

  /** Its link opens nothing from then on. */
  @Delete(':id')
  @May('gateway.invitation.revoke')
  @Answers('撤销邀请', 'Revokes an invitation', invitationAnswer)
  revoke(@Cmd() command: Command, @Param('id') id: string, @Req() request: FastifyRequest) {
    return this.commands.run(command, async (tx) => {
      await this.invitations.revoke(tx, command, id, fromOf(request));
      return { body: await this.invitations.shown(tx, id) };
    });
  }

  @Post('look')
  @Public()
  @HttpCode(200)
  @Answers(
    '查看邀请：谁邀请我做什么',
    'Who invites to what',
    z
      .object({
        ...invitationAnswer.pick({ name: true, roles: true, inviter: true, expiresAt: true }).shape,
        organisation: z
          .string()
          .optional()
          .meta({ examples: ['沙湾绿源节水设备有限公司'] }),
      })
      .meta({ id: 'InvitationSeen' }),
    { refuses: [410] },
  )
  look(@Body() { token }: TokenDto) {
    return this.invitations.look(token);
  }

  @Post('acceptance')
  @Public()
  @HttpCode(201)
  @Answers('接受邀请，设置账号', 'Accepts an invitation', z.object({ account: z.string(), login: z.string() }), {
    ...created,
    refuses: [410],
  })
  accept(@Body() { consents: _, language, ...person }: AcceptanceDto, @Req() request: FastifyRequest) {
    return this.invitations.accept({ ...person, language: language ?? 'zh' }, fromOf(request));
  }
}
