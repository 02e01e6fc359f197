import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { NotFound } from '@zhitong/contracts';
import { Aggregates } from '@zhitong/events';
import { Cmd, Commands, IDS, May, Versioned, type Command, type Ids } from '@zhitong/service';
import { DataSource } from 'typeorm';
import { campaign, close, open, type CampaignState } from '../domain/campaign/campaign.js';
import { listCampaigns } from '../queries/campaign-list.js';
import { OpenCampaignDto } from './campaign.dto.js';
import { plain } from './plain.js';

const view = ({ campaign: id, ...state }: CampaignState, { actor }: Command) => ({
  id,
  ...state,
  may: actor.role === 'secretariat' ? { close: state.status === 'open' || { zh: '已截止', en: 'It is closed' } } : {},
});

/** Campaigns (征集批次): windows in which problems of a scope are collected. */
@Controller('campaigns')
export class CampaignController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly commands: Commands,
    private readonly aggregates: Aggregates,
    @Inject(IDS) private readonly ids: Ids,
  ) {}

  @Get()
  @May('intake.campaign.read')
  async list(@Cmd() command: Command) {
    const states = await listCampaigns(this.dataSource.manager);
    return { items: states.map((state) => view(state, command)) };
  }

  @Get(':id')
  @May('intake.campaign.read')
  async read(@Cmd() command: Command, @Param('id') id: string) {
    const found = await this.aggregates.read(this.dataSource.manager, campaign, id);
    if (!found) throw new NotFound();
    return new Versioned(view(found.state, command), found.version);
  }

  @Post()
  @May('intake.campaign.open')
  open(@Cmd() command: Command, @Body() body: OpenCampaignDto) {
    const id = this.ids.next('campaign');
    const opening = {
      kinds: [],
      industries: [],
      disciplines: [],
      quotas: {},
      formVersion: 1,
      ...plain(body),
      campaign: id,
    };
    return this.commands.run(command, async (tx) => {
      const { state, version } = await this.aggregates.change(
        tx,
        campaign,
        id,
        'new',
        (now) => open(opening, now),
        command.why,
      );
      return { body: view(state, command), version, created: true };
    });
  }

  /** Ends the window before its time. */
  @Post(':id/closing')
  @May('intake.campaign.close')
  close(@Cmd() command: Command, @Param('id') id: string) {
    return this.commands.run(command, async (tx) => {
      const decide = (now: CampaignState) => {
        if (now.status === 'absent') throw new NotFound();
        return close(now);
      };
      const { state, version } = await this.aggregates.change(tx, campaign, id, command.expected, decide, command.why);
      return { body: view(state, command), version };
    });
  }
}
