import { Body, Controller, Get, HttpCode, Inject, Param, Post, Put, Query, Req } from '@nestjs/common';
import { accountRules as r, choiceRule, queryRules } from '@zhitong/contracts';
import type { Tx } from '@zhitong/events';
import { roles, type Role } from '@zhitong/identity';
import { Answers, Cmd, Commands, Field, May, Nested, Versioned, Viewed, type Command } from '@zhitong/service';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { AccountRegister } from '../accounts/account-register.js';
import { Administration } from '../accounts/administration.js';
import { OwnPassword } from '../sessions/own-password.js';
import { PowerfulRoles } from '../accounts/powerful-roles.js';
import { fromOf } from '../trail/from.js';
import { accountAnswer, accountListAnswer } from './accounts.answers.js';

const roleRule = choiceRule('role', '身份', 'Role', roles);

class AccountsQuery {
  @Field(roleRule, { optional: true }) role?: Role;
  @Field(r.organisation, { optional: true }) organisation?: string;
  @Field(r.accountStatus, { optional: true }) status?: 'active' | 'disabled';
  @Field(queryRules.text, { optional: true }) text?: string;
  @Field(queryRules.page, { optional: true }) page?: number;
  @Field(queryRules.size, { optional: true }) size?: number;
}
class RolesDto {
  @Field(roleRule, { each: true }) roles: Role[];
  /** Of who changes them, for a new administrator or leader. */
  @Field(r.passwordTyped, { optional: true }) ownPassword?: string;
}
class PasswordDto {
  @Field(r.passwordTyped) password: string;
}
class EnablingDto {
  /** Of who enables it, for an administrator or leader. */
  @Field(r.passwordTyped, { optional: true }) ownPassword?: string;
}
class EmployerDto {
  @Field(r.organisationName) name: string;
  @Field(r.creditCode) creditCode: string;
}
class AffiliationDto {
  /** Absent: none. */
  @Nested(() => EmployerDto, { optional: true }) organisation?: EmployerDto;
}

/** What accounts there are, and what they may do. Each change takes effect at once. */
@Controller('api/accounts')
export class AdministrationController {
  constructor(
    private readonly commands: Commands,
    private readonly register: AccountRegister,
    private readonly administration: Administration,
    private readonly powerful: PowerfulRoles,
    private readonly ownPassword: OwnPassword,
    @Inject(DataSource) private readonly dataSource: DataSource,
  ) {}

  @Get('list')
  @May('gateway.account.list')
  @Answers('账号清单', 'Accounts, by login', accountListAnswer)
  list(@Cmd() { actor, language }: Command, @Query() { page = 1, size = 20, ...filter }: AccountsQuery) {
    return this.register.list(actor, language, { ...filter, page, size });
  }

  @Get(':id')
  @May('gateway.account.read')
  @Viewed('account', { subject: 'id', when: (body: { account?: string }, { account }) => body.account !== account })
  @Answers('一个账号', 'An account', accountAnswer)
  async read(@Cmd() { actor, language }: Command, @Param('id') id: string) {
    const { body, version } = await this.register.read(this.dataSource.manager, id, actor, language);
    return new Versioned(body, version);
  }

  /** Sessions in a role that was taken away end. */
  @Put(':id/roles')
  @May('gateway.account.roles')
  @Answers('变更账号身份', 'Changes the roles of an account', accountAnswer)
  async roles(
    @Cmd() command: Command,
    @Param('id') id: string,
    @Body() { roles: wanted, ownPassword }: RolesDto,
    @Req() request: FastifyRequest,
  ) {
    const proved = await this.powerful.prove(command.actor, ownPassword);
    return this.change(command, id, request, (tx, about) => this.administration.changeRoles(tx, about, wanted, proved));
  }

  @Put(':id/affiliation')
  @May('gateway.account.affiliation')
  @Answers('变更账号所属单位', 'Moves an account to another organisation', accountAnswer)
  affiliation(
    @Cmd() command: Command,
    @Param('id') id: string,
    @Body() { organisation }: AffiliationDto,
    @Req() request: FastifyRequest,
  ) {
    return this.change(command, id, request, (tx, about) =>
      this.administration.changeAffiliation(tx, about, organisation),
    );
  }

  /** All its sessions and tokens end. */
  @Post(':id/disabling')
  @HttpCode(200)
  @May('gateway.account.disable')
  @Answers('停用账号', 'Disables an account', accountAnswer)
  disable(@Cmd() command: Command, @Param('id') id: string, @Req() request: FastifyRequest) {
    return this.change(command, id, request, (tx, about) => this.administration.disable(tx, about));
  }

  @Post(':id/enabling')
  @HttpCode(200)
  @May('gateway.account.enable')
  @Answers('启用账号', 'Enables an account', accountAnswer)
  async enable(
    @Cmd() command: Command,
    @Param('id') id: string,
    @Body() { ownPassword }: EnablingDto,
    @Req() request: FastifyRequest,
  ) {
    const proved = await this.powerful.prove(command.actor, ownPassword);
    return this.change(command, id, request, (tx, about) => this.administration.enable(tx, about, proved));
  }

  /** For somebody who lost theirs. The own password is asked: who found an open screen opens no other account. */
  @Post(':id/second-factor/removal')
  @HttpCode(200)
  @May('gateway.account.second-factor.remove')
  @Answers('停用他人的双因素认证', 'Removes the second factor of an account', accountAnswer)
  async removeSecondFactor(
    @Cmd() command: Command,
    @Param('id') id: string,
    @Body() { password }: PasswordDto,
    @Req() request: FastifyRequest,
  ) {
    await this.ownPassword.demand(command.actor.account, password);
    return this.change(command, id, request, (tx, about) => this.administration.removeSecondFactor(tx, about));
  }

  private change(
    command: Command,
    id: string,
    request: FastifyRequest,
    work: (tx: Tx, about: { id: string; command: Command; from: ReturnType<typeof fromOf> }) => Promise<void>,
  ) {
    return this.commands.run(command, async (tx) => {
      await work(tx, { id, command, from: fromOf(request) });
      const { body, version } = await this.register.read(tx.manager, id, command.actor, command.language);
      const { email: _email, mobile: _mobile, ...shown } = body;
      return { body: shown, version };
    });
  }
}
