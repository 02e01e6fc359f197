import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { NotFound } from '@zhitong/contracts';
import { Aggregates } from '@zhitong/events';
import { Answers, Cmd, Commands, created, IDS, May, Versioned, type Command, type Ids } from '@zhitong/service';
import { DataSource } from 'typeorm';
import { campaign, close, open, type CampaignState } from '../domain/campaign/campaign.js';
import { listCampaigns } from '../queries/campaign-list.js';
import { usedPlaces } from '../queries/quota.js';
import { campaignAnswer, campaignListAnswer } from './campaign.answers.js';
import { OpenCampaignDto } from './campaign.dto.js';
import { campaignView } from './campaign-view.js';
import { plain } from './plain.js';

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
  @Answers('征集批次，征集中的在前', 'Campaigns, open ones first', campaignListAnswer)
  async list(@Cmd() command: Command) {
    const { manager } = this.dataSource;
    const states = await listCampaigns(manager);
    const used = await usedPlaces(manager, command.actor);
    return { items: states.map((state) => campaignView(state, command, used)) };
  }

  @Get(':id')
  @May('intake.campaign.read')
  @Answers('一个征集批次', 'A campaign', campaignAnswer)
  async read(@Cmd() command: Command, @Param('id') id: string) {
    const { manager } = this.dataSource;
    const found = await this.aggregates.read(manager, campaign, id);
    if (!found) throw new NotFound();
    const used = await usedPlaces(manager, command.actor);
    return new Versioned(campaignView(found.state, command, used), found.version);
  }

  @Post()
  @May('intake.campaign.open')
  @Answers('开始征集批次', 'Opens a campaign', campaignAnswer, created)
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
        (now) => open(opening, command.at, now),
        command.why,
      );
      return { body: campaignView(state, command), version, created: true };
    });
  }

  /** Ends the window before its time. */
  @Post(':id/closing')
  @May('intake.campaign.close')
  @Answers('提前截止征集批次', 'Closes a campaign before its time', campaignAnswer)
  close(@Cmd() command: Command, @Param('id') id: string) {
    return this.commands.run(command, async (tx) => {
      const decide = (now: CampaignState) => {
        if (now.status === 'absent') throw new NotFound();
        return close(now);
      };
      const { state, version } = await this.aggregates.change(tx, campaign, id, command.expected, decide, command.why);
      return { body: campaignView(state, command), version };
    });
  }
}
