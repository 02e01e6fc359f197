import { Body, Controller, Get, HttpCode, Inject, Post, Query, Req } from '@nestjs/common';
import { accountRules as r, choiceRule, NotFound } from '@zhitong/contracts';
import { UnitOfWork } from '@zhitong/events';
import { roles, type Role } from '@zhitong/identity';
import {
  Answers,
  CLOCK,
  Cmd,
  Commands,
  created,
  Field,
  IDS,
  May,
  Nested,
  Public,
  type Clock,
  type Command,
  type Ids,
} from '@zhitong/service';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { Accounts, isLoginTaken } from '../accounts/accounts.js';
import { checkRoleList, loginTaken, needsOrganisation, refuseLoginInPassword } from '../accounts/field-problems.js';
import { rolesOfOrganisations } from '../accounts/rules.js';
import { PowerfulRoles } from '../accounts/powerful-roles.js';
import { fromOf } from '../trail/from.js';
import { Trail } from '../trail/trail.js';
import { hashPassword } from '../sessions/passwords.js';
import { SetupLink } from '../accounts/setup-link.js';

/** What an account is called whose person is gone. */
const erasedName = { zh: '已注销账号', en: 'Erased account' };

const roleRule = choiceRule('role', '身份', 'Role', roles);

class OrganisationDto {
  @Field(r.organisationName) name: string;
  @Field(r.creditCode) creditCode: string;
}
class NewAccountDto {
  @Field(r.login) login: string;
  @Field(r.newPassword) password: string;
  @Field(r.name) name: string;
  @Field(roleRule, { each: true }) roles: Role[];
  @Field(r.email, { optional: true }) email?: string;
  @Nested(() => OrganisationDto, { optional: true }) organisation?: OrganisationDto;
  /** Of who makes it, for an administrator or a leader. */
  @Field(r.passwordTyped, { optional: true }) ownPassword?: string;
}
class SetupDto {
  @Field(r.linkToken) token: string;
  @Field(r.login) login: string;
  @Field(r.newPassword) password: string;
  @Field(r.name) name: string;
}

/** The roles of a new account, and that it belongs to somebody where they need that. @throws FieldsInvalid */
function checkRoles({ roles: held, organisation }: Pick<NewAccountDto, 'roles' | 'organisation'>): void {
  checkRoleList(held);
  if (!organisation && held.some((role) => rolesOfOrganisations.includes(role))) throw needsOrganisation();
}

@Controller('api')
export class AccountsController {
  constructor(
    private readonly accounts: Accounts,
    private readonly commands: Commands,
    private readonly setupLink: SetupLink,
    private readonly powerful: PowerfulRoles,
    private readonly trail: Trail,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(IDS) private readonly ids: Ids,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Names of accounts, for showing who did something. Who is gone is called so. */
  @Get('accounts')
  @May('gateway.account.names')
  @Answers('账号的姓名', 'Names of accounts', z.array(z.object({ account: z.string(), name: z.string() })))
  names(@Cmd() { language }: Command, @Query('ids') ids: unknown): Promise<{ account: string; name: string }[]> {
    const asked = String(ids ?? '')
      .split(',')
      .filter((id) => /^[\w.:-]{1,100}$/.test(id))
      .slice(0, 200);
    return this.dataSource.query(
      `SELECT account, name FROM person WHERE account = ANY($1)
       UNION ALL SELECT account, $2 FROM erasure WHERE account = ANY($1) ORDER BY account`,
      [asked, erasedName[language]],
    );
  }

  @Post('accounts')
  @May('gateway.account.create')
  @Answers(
    '新建账号',
    'Makes an account',
    z.object({ account: z.string(), login: z.string(), roles: z.array(z.enum(roles)) }).meta({ id: 'NewAccount' }),
    created,
  )
  async create(
    @Cmd() command: Command,
    @Body() { ownPassword, ...body }: NewAccountDto,
    @Req() request: FastifyRequest,
  ) {
    const { account: by, role } = command.actor;
    const { name, roles: given } = body;
    checkRoles(body);
    refuseLoginInPassword(body.password, body.login);
    this.powerful.demand(given, await this.powerful.prove(command.actor, ownPassword));
    const hash = await hashPassword(body.password);
    return this.commands.run(command, async (tx) => {
      const id = this.ids.next('account');
      const organisation = body.organisation && { id: body.organisation.creditCode, ...body.organisation };
      const { organisation: _, ...person } = body;
      await this.accounts
        .insert(tx, { id, ...person, ...(organisation ? { organisation } : {}) }, hash, command.why)
        .catch((error: unknown) => {
          throw isLoginTaken(error) ? loginTaken() : error;
        });
      await this.powerful.tell(tx, 'given', { given, by, whom: { name, account: id }, cause: id });
      await this.trail.record(tx, id, {
        ...{ kind: 'permission-changed', change: 'created', by, role, roles: given, from: fromOf(request) },
      });
      return { body: { account: id, login: body.login, roles: body.roles }, version: 1n, created: true };
    });
  }

  /** The one-time link of the first start makes the first administrator. */
  @Post('setup')
  @Public()
  @HttpCode(201)
  @Answers('首次启动：设置第一位管理员', 'Makes the first administrator', z.object({ account: z.string() }), created)
  async setup(
    @Body() { token, login, password, name }: SetupDto,
    @Req() request: FastifyRequest,
  ): Promise<{ account: string }> {
    refuseLoginInPassword(password, login);
    const hash = await hashPassword(password);
    const id = this.ids.next('account');
    await this.unitOfWork.run(async (tx) => {
      if (!(await this.setupLink.use(tx, token, this.clock.now())))
        throw new NotFound({
          zh: '链接无效或已过期：请重启平台以取得新的链接',
          en: 'The link is not valid or has expired: restart the platform for a new one',
        });
      await this.accounts.insert(tx, { id, login, name, password, roles: ['administrator'] }, hash, { actor: id });
      await this.trail.record(tx, id, {
        ...{ kind: 'permission-changed', change: 'set-up', roles: ['administrator'], from: fromOf(request) },
      });
    });
    return { account: id };
  }
}
