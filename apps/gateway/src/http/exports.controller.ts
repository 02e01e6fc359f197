import { Controller, Get, Query } from '@nestjs/common';
import { accountRules, organisationKindNames, queryRules } from '@zhitong/contracts';
import {
  Cmd,
  exportPage,
  ExportQuery,
  ExportsList,
  Field,
  ListFile,
  May,
  pageByPage,
  type Column,
  type Command,
} from '@zhitong/service';
import { AccountRegister } from '../accounts/account-register.js';
import { accountWording } from '../domain/account.js';
import { organisationWording } from '../domain/organisation.js';
import { OrganisationRegister } from '../organisations/organisation-register.js';

class OrganisationsExport extends ExportQuery {
  @Field(accountRules.organisationStatus, { optional: true }) status?: 'unconfirmed' | 'confirmed' | 'refused';
  @Field(queryRules.text, { optional: true }) text?: string;
}

type Listed<R extends { list: (...args: never[]) => Promise<{ items: unknown[] }> }> = Awaited<
  ReturnType<R['list']>
>['items'][number];
type OrganisationRow = Listed<OrganisationRegister>;
type AccountRow = Listed<AccountRegister>;

const organisations: readonly Column<OrganisationRow>[] = [
  { heading: '单位名称', value: ({ name }) => name, width: 36 },
  { heading: '统一社会信用代码', value: ({ creditCode }) => creditCode, width: 24 },
  { heading: '单位性质', value: ({ kind }) => organisationKindNames[kind].zh, width: 14 },
  { heading: '状态', value: ({ status }) => organisationWording.states[status].zh, width: 16 },
  { heading: '登记时间', value: ({ registeredAt }) => registeredAt, width: 18 },
];

const accounts: readonly Column<AccountRow>[] = [
  { heading: '登录名', value: ({ login }) => login, width: 20 },
  { heading: '姓名', value: ({ name }) => name, width: 14 },
  { heading: '身份', value: ({ roles }) => roles.join(' '), width: 28 },
  { heading: '单位', value: ({ organisation }) => organisation?.name, width: 36 },
  { heading: '状态', value: ({ status }) => accountWording.states[status].zh },
  { heading: '双因素认证', value: ({ secondFactor }) => (secondFactor ? '已启用' : ''), width: 14 },
  { heading: '建立时间', value: ({ createdAt }) => createdAt, width: 18 },
];

/** Lists as files: what the lists show, so no addresses and numbers of people. */
@Controller('api/exports')
export class ExportsController {
  constructor(
    private readonly organisationRegister: OrganisationRegister,
    private readonly accountRegister: AccountRegister,
  ) {}

  @Get('organisations')
  @May('gateway.organisation.export')
  @ExportsList('organisations', '导出单位清单', 'The list of organisations as a file')
  organisations(@Cmd() { actor, language }: Command, @Query() { format: _, ...filter }: OrganisationsExport): ListFile {
    const rows = pageByPage<OrganisationRow>(
      async (page) =>
        (await this.organisationRegister.list(actor, language, { ...filter, page, size: exportPage })).items,
    );
    return new ListFile('organisations', organisations, rows);
  }

  @Get('accounts')
  @May('gateway.account.export')
  @ExportsList('accounts', '导出账号清单', 'The list of accounts as a file')
  accounts(@Cmd() { actor, language }: Command, @Query() _: ExportQuery): ListFile {
    const rows = pageByPage<AccountRow>(
      async (page) => (await this.accountRegister.list(actor, language, { page, size: exportPage })).items,
    );
    return new ListFile('accounts', accounts, rows);
  }
}
