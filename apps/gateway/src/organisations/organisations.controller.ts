import { Body, Controller, Get, HttpCode, Inject, Param, Post, Put, Query, Req } from '@nestjs/common';
import {
  accountRules as r,
  FieldsInvalid,
  queryRules,
  type OrganisationKind,
  type OrganisationRefusal,
} from '@zhitong/contracts';
import { Answers, Cmd, Commands, created, Field, May, Versioned, Viewed, type Command } from '@zhitong/service';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import {
  confirmOrganisation,
  refuseOrganisation,
  renameOrganisation,
  type OrganisationFact,
  type OrganisationState,
} from '../domain/organisation.js';
import { fromOf } from '../trail/from.js';
import { Contacts } from './contacts.js';
import { organisationAnswer, organisationListAnswer } from '../http/accounts.answers.js';
import { OrganisationNotices } from './organisation-notices.js';
import { OrganisationRegister } from './organisation-register.js';
import { Organisations } from './organisations.js';
import { OrganisationKnown } from './refusals.js';

class OrganisationsQuery {
  @Field(r.organisationStatus, { optional: true }) status?: 'unconfirmed' | 'confirmed' | 'refused';
  @Field(queryRules.text, { optional: true }) text?: string;
  @Field(queryRules.page, { optional: true }) page?: number;
  @Field(queryRules.size, { optional: true }) size?: number;
}
class RegisterDto {
  @Field(r.organisationName) name: string;
  @Field(r.creditCode) creditCode: string;
  @Field(r.organisationKind) kind: OrganisationKind;
}
class RefuseDto {
  @Field(r.organisationRefusal) reason: OrganisationRefusal;
  @Field(r.refusalText) text: string;
}
class NameDto {
  @Field(r.organisationName) name: string;
}
class AppointDto {
  @Field(r.account) account: string;
}

/** Organisations, for the house. */
@Controller('api/organisations')
export class OrganisationsController {
  constructor(
    private readonly commands: Commands,
    private readonly register: OrganisationRegister,
    private readonly organisations: Organisations,
    private readonly notices: OrganisationNotices,
    private readonly contacts: Contacts,
    @Inject(DataSource) private readonly dataSource: DataSource,
  ) {}

  @Get()
  @May('gateway.organisation.list')
  @Answers('单位清单', 'Organisations, the newest first', organisationListAnswer)
  list(@Cmd() { actor, language }: Command, @Query() { page = 1, size = 20, ...filter }: OrganisationsQuery) {
    return this.register.list(actor, language, { ...filter, page, size });
  }

  @Get(':id')
  @May('gateway.organisation.list')
  @Viewed('organisation-contact', { object: 'id' })
  @Answers('一个单位及其联系人', 'An organisation and its contact', organisationAnswer)
  async read(@Cmd() { actor, language }: Command, @Param('id') id: string) {
    const { body, version } = await this.register.read(this.dataSource.manager, id, actor, language);
    return new Versioned(body, version);
  }

  /** One that does not come by itself. It is confirmed: who registers it vouches for it. */
  @Post()
  @May('gateway.organisation.register')
  @Answers('登记单位', 'Registers an organisation', organisationAnswer, created)
  create(@Cmd() command: Command, @Body() body: RegisterDto) {
    return this.commands.run(command, async (tx) => {
      const id = await this.organisations
        .register(tx, { ...body, confirmed: true }, command.why)
        .catch((error: unknown) => {
          if (!(error instanceof OrganisationKnown)) throw error;
          const message = { zh: '该单位已登记', en: 'the organisation is registered already' };
          throw new FieldsInvalid([{ field: 'creditCode', code: error.code, message }]);
        });
      return { ...(await this.shown(tx.manager, command, id)), created: true };
    });
  }

  @Post(':id/confirmation')
  @HttpCode(200)
  @May('gateway.organisation.confirm')
  @Answers('确认单位', 'Confirms an organisation', organisationAnswer)
  confirm(@Cmd() command: Command, @Param('id') id: string) {
    return this.decide(command, id, confirmOrganisation, 'organisation.confirmed');
  }

  @Post(':id/refusal')
  @HttpCode(200)
  @May('gateway.organisation.refuse')
  @Answers('不予确认', 'Refuses an organisation', organisationAnswer)
  refuse(@Cmd() command: Command, @Param('id') id: string, @Body() { reason, text }: RefuseDto) {
    return this.decide(command, id, (state) => refuseOrganisation({ reason, text }, state), 'organisation.refused', {
      text,
    });
  }

  @Put(':id/name')
  @May('gateway.organisation.rename')
  @Answers('单位更名', 'Renames an organisation', organisationAnswer)
  rename(@Cmd() command: Command, @Param('id') id: string, @Body() { name }: NameDto) {
    return this.commands.run(command, async (tx) => {
      await this.register.change(tx, command, id, (state) => renameOrganisation({ name, as: 'rename' }, state));
      return this.shown(tx.manager, command, id);
    });
  }

  /** Who invites and is told, for the organisation. */
  @Put(':id/contact')
  @May('gateway.organisation.appoint')
  @Answers('指定单位联系人', 'Appoints the contact of an organisation', organisationAnswer)
  appoint(
    @Cmd() command: Command,
    @Param('id') id: string,
    @Body() { account }: AppointDto,
    @Req() request: FastifyRequest,
  ) {
    return this.commands.run(command, async (tx) => {
      await this.contacts.appoint(tx, id, account, { command, from: fromOf(request) });
      return this.shown(tx.manager, command, id);
    });
  }

  private decide(
    command: Command,
    id: string,
    decide: (state: OrganisationState) => OrganisationFact[],
    told: 'organisation.confirmed' | 'organisation.refused',
    params: { text?: string } = {},
  ) {
    return this.commands.run(command, async (tx) => {
      const { state, facts } = await this.register.change(tx, command, id, decide);
      const cause = facts[0]?.id;
      if (cause !== undefined) await this.notices.decided(tx, id, told, { name: state.name, ...params }, cause);
      return this.shown(tx.manager, command, id);
    });
  }

  private shown(manager: DataSource['manager'], { actor, language }: Command, id: string) {
    return this.register.read(manager, id, actor, language, false);
  }
}
