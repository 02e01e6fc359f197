import { Body, Controller, Delete, Inject, Param, Post, Put } from '@nestjs/common';
import { notAllowedNow, NotFound, type NotAllowedNow } from '@zhitong/contracts';
import { Aggregates, VersionConflict, type Tx } from '@zhitong/events';
import { Answers, created, Cmd, Commands, IDS, May, type Answer, type Command, type Ids } from '@zhitong/service';
import type { EntityManager } from 'typeorm';
import { bidWording, requireOpenCall, requireOutsider } from '../domain/bid.js';
import { standpointOf } from '../domain/standpoint.js';
import { topic } from '../domain/topic.js';
import { proposals, type ProposalRow } from '../persistence/proposals.js';
import { bidderOf, ownBid } from './bid-access.js';
import { ownBidView } from './bid-representation.js';
import { ProposalDto } from './bid.dto.js';
import { draftChanged, ownBidAnswer } from './bid.answers.js';

/** Bids while they are written: plain rows, saved as often as the team likes, of which no fact tells. */
@Controller()
export class BidDraftController {
  constructor(
    private readonly commands: Commands,
    private readonly aggregates: Aggregates,
    @Inject(IDS) private readonly ids: Ids,
  ) {}

  @Post('topics/:id/bids')
  @May('research.bid.write')
  @Answers('开始揭榜', 'Begins a bid', ownBidAnswer, created)
  create(@Cmd() command: Command, @Param('id') id: string, @Body() body: ProposalDto): Promise<Answer> {
    const { actor, at } = command;
    return this.commands.run(command, async ({ manager }) => {
      const found = await this.aggregates.read(manager, topic, id);
      if (!found || standpointOf(found.state, actor) === 'stranger') throw new NotFound();
      const { state } = found;
      requireOpenCall(state, at);
      const team = bidderOf(actor);
      requireOutsider(state, team.creditCode);
      const row = {
        id: this.ids.next('bid'),
        topic: id,
        round: state.round,
        team,
        lead: actor.account,
        content: { ...body },
      };
      if (!(await proposals.create(manager, row))) throw await this.hasOne(manager, row);
      const made = ownBid(await proposals.byId(manager, row.id), actor);
      return { created: true, version: made.version, body: ownBidView(made, state, at, command.language) };
    });
  }

  @Put('bids/:id')
  @May('research.bid.write')
  @Answers('保存揭榜方案', 'Saves the bid', ownBidAnswer)
  update(@Cmd() command: Command, @Param('id') id: string, @Body() body: ProposalDto): Promise<Answer> {
    return this.onDraft(command, id, async (tx) => {
      await proposals.write(tx.manager, id, { ...body });
    });
  }

  @Delete('bids/:id')
  @May('research.bid.write')
  @Answers('删除草稿', 'Deletes the draft', draftChanged)
  remove(@Cmd() command: Command, @Param('id') id: string): Promise<Answer> {
    return this.onDraft(command, id, async (tx) => {
      await proposals.remove(tx.manager, id);
    });
  }

  /** One bid of a team for a call: what can be done with the one that is there. */
  private async hasOne(
    manager: EntityManager,
    { topic: key, round, team }: Pick<ProposalRow, 'topic' | 'round' | 'team'>,
  ): Promise<NotAllowedNow> {
    const own = await proposals.ofTeamForCall(manager, key, round, team.creditCode);
    return own?.submittedAt
      ? notAllowedNow(bidWording, 'bid', 'sealed', ['withdraw'])
      : notAllowedNow(bidWording, 'bid', 'draft', ['update', 'submit', 'delete']);
  }

  private onDraft(command: Command, id: string, work: (tx: Tx) => Promise<void>): Promise<Answer> {
    const { actor, at } = command;
    return this.commands.run(command, async (tx) => {
      const row = ownBid(await proposals.locked(tx.manager, id), actor);
      if (command.expected !== 'any' && command.expected !== row.version)
        throw new VersionConflict(id, command.expected, row.version);
      const state = (await this.aggregates.read(tx.manager, topic, row.topic))!.state;
      if (row.round !== state.round) throw notAllowedNow(bidWording, 'update', 'over', []);
      requireOpenCall(state, at);
      if (row.submittedAt) throw notAllowedNow(bidWording, 'update', 'sealed', ['withdraw']);
      await work(tx);
      const after: ProposalRow | undefined = await proposals.byId(tx.manager, id);
      return after
        ? { version: after.version, body: ownBidView(after, state, at, command.language) }
        : { body: { id, deleted: true } };
    });
  }
}
