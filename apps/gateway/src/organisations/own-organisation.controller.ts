import { Body, Controller, Get, HttpCode, Inject, Post, Put } from '@nestjs/common';
import { accountRules as r, NotFound } from '@zhitong/contracts';
import type { Actor } from '@zhitong/identity';
import { Answers, Cmd, Commands, Field, May, Versioned, type Command } from '@zhitong/service';
import { DataSource } from 'typeorm';
import { askAgain, renameOrganisation, type OrganisationFact, type OrganisationState } from '../domain/organisation.js';
import { organisationAnswer } from '../http/accounts.answers.js';
import { OrganisationNotices } from './organisation-notices.js';
import { OrganisationRegister } from './organisation-register.js';
import { ContactOnly } from './refusals.js';

class OwnNameDto {
  @Field(r.organisationName) name: string;
}

const ownId = ({ organisation }: Actor): string => {
  if (!organisation) throw new NotFound();
  return organisation.id;
};

/** The organisation that the caller belongs to. */
@Controller('api/organisation')
export class OwnOrganisationController {
  constructor(
    private readonly commands: Commands,
    private readonly register: OrganisationRegister,
    private readonly notices: OrganisationNotices,
    @Inject(DataSource) private readonly dataSource: DataSource,
  ) {}

  @Get()
  @May('gateway.organisation.own')
  @Answers('我的单位', 'The own organisation', organisationAnswer, { refuses: [404] })
  async read(@Cmd() { actor, language }: Command) {
    const { body, version } = await this.register.read(this.dataSource.manager, ownId(actor), actor, language, false);
    return new Versioned(body, version);
  }

  /** Until it is confirmed; after that the secretariat renames it. */
  @Put()
  @May('gateway.organisation.correct')
  @Answers('更正单位名称', 'Corrects the name', organisationAnswer)
  correct(@Cmd() command: Command, @Body() { name }: OwnNameDto) {
    return this.decide(command, (state) => renameOrganisation({ name, as: 'correct' }, state));
  }

  @Post('confirmation-request')
  @HttpCode(200)
  @May('gateway.organisation.ask-again')
  @Answers('重新申请确认', 'Asks again to be confirmed', organisationAnswer)
  ask(@Cmd() command: Command) {
    return this.decide(command, askAgain, true);
  }

  private decide(command: Command, decide: (state: OrganisationState) => OrganisationFact[], waits = false) {
    const { actor, language } = command;
    const id = ownId(actor);
    return this.commands.run(command, async (tx) => {
      if ((await this.register.contactOf(tx, id)) !== actor.account) throw new ContactOnly();
      const { state, facts } = await this.register.change(tx, command, id, decide);
      if (waits && facts[0]) await this.notices.waiting(tx, state.name, facts[0].id);
      return this.register.read(tx.manager, id, actor, language, false);
    });
  }
}
