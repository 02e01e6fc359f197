import { Body, Controller, Get, HttpCode, Inject, Post, Query } from '@nestjs/common';
import { choiceRule, creditCodeRule, FieldsInvalid, lineRule, NotFound, rule, textRule } from '@zhitong/contracts';
import { UnitOfWork } from '@zhitong/events';
import { roles, type Role } from '@zhitong/identity';
import {
  CLOCK,
  Cmd,
  Commands,
  Field,
  IDS,
  May,
  Nested,
  Public,
  type Clock,
  type Command,
  type Ids,
} from '@zhitong/service';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { Accounts, isLoginTaken } from '../accounts/accounts.js';
import { hashPassword } from '../sessions/passwords.js';
import { SetupLink } from '../accounts/setup-link.js';

const loginRule = rule('login', { zh: '账号', en: 'Login' }, z.string().regex(/^[\w.@-]{3,100}$/), {
  zh: '账号为 3–100 个字母、数字或 . _ @ -',
  en: 'Login: 3 to 100 letters, digits or . _ @ -',
});
const passwordRule = textRule('password-length', '密码', 'Password', 12, 200);
const nameRule = lineRule('name-length', '姓名', 'Name', 2, 30);
const emailRule = rule('email', { zh: '邮箱', en: 'E-mail' }, z.email(), {
  zh: '邮箱格式不正确',
  en: 'not an e-mail address',
});
const roleRule = choiceRule('role', '身份', 'Role', roles);
const organisationNameRule = lineRule('organisation-name-length', '单位名称', 'Organisation', 2, 100);
const tokenRule = textRule('setup-token', '链接口令', 'Token of the link', 20, 100);

class OrganisationDto {
  @Field(organisationNameRule) name: string;
  @Field(creditCodeRule) creditCode: string;
}
class NewAccountDto {
  @Field(loginRule) login: string;
  @Field(passwordRule) password: string;
  @Field(nameRule) name: string;
  @Field(roleRule, { each: true }) roles: Role[];
  @Field(emailRule, { optional: true }) email?: string;
  @Nested(() => OrganisationDto, { optional: true }) organisation?: OrganisationDto;
}
class SetupDto {
  @Field(tokenRule) token: string;
  @Field(loginRule) login: string;
  @Field(passwordRule) password: string;
  @Field(nameRule) name: string;
}

const loginTaken = () =>
  new FieldsInvalid([
    { field: 'login', code: 'login-taken', message: { zh: '账号已被使用', en: 'the login is taken' } },
  ]);

/** Roles in which nobody can do anything without belonging to somebody. */
const ofOrganisations: readonly Role[] = ['enterprise', 'recommender', 'team'];

function checkRoles({ roles: held, organisation }: NewAccountDto): void {
  const problem = (field: string, code: string, zh: string, en: string) =>
    new FieldsInvalid([{ field, code, message: { zh, en } }]);
  if (held.length === 0) throw problem('roles', 'no-role', '请至少选择一个身份', 'choose at least one role');
  if (new Set(held).size !== held.length) throw problem('roles', 'role-twice', '身份重复', 'a role is named twice');
  if (!organisation && held.some((role) => ofOrganisations.includes(role)))
    throw problem('organisation', 'organisation-needed', '该身份须填写所属单位', 'this role needs an organisation');
}

@Controller('api')
export class AccountsController {
  constructor(
    private readonly accounts: Accounts,
    private readonly commands: Commands,
    private readonly setupLink: SetupLink,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(IDS) private readonly ids: Ids,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Names of accounts, for showing who did something. */
  @Get('accounts')
  @May('gateway.account.names')
  names(@Query('ids') ids: unknown): Promise<{ account: string; name: string }[]> {
    const asked = String(ids ?? '')
      .split(',')
      .filter((id) => /^[\w.:-]{1,100}$/.test(id))
      .slice(0, 200);
    return this.dataSource.query(`SELECT account, name FROM person WHERE account = ANY($1) ORDER BY account`, [asked]);
  }

  @Post('accounts')
  @May('gateway.account.create')
  async create(@Cmd() command: Command, @Body() body: NewAccountDto) {
    checkRoles(body);
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
      return { body: { account: id, login: body.login, roles: body.roles }, version: 1n, created: true };
    });
  }

  /** The one-time link of the first start makes the first administrator. */
  @Post('setup')
  @Public()
  @HttpCode(201)
  async setup(@Body() { token, login, password, name }: SetupDto): Promise<{ account: string }> {
    const hash = await hashPassword(password);
    const id = this.ids.next('account');
    await this.unitOfWork.run(async (tx) => {
      if (!(await this.setupLink.use(tx, token, this.clock.now())))
        throw new NotFound({
          zh: '链接无效或已过期：请重启平台以取得新的链接',
          en: 'The link is not valid or has expired: restart the platform for a new one',
        });
      await this.accounts.insert(tx, { id, login, name, password, roles: ['administrator'] }, hash, { actor: id });
    });
    return { account: id };
  }
}
