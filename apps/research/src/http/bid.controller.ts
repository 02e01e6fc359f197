import { Controller, Get, Inject, Param, Post, Req } from '@nestjs/common';
import { notAllowedNow } from '@zhitong/contracts';
import { Aggregates, VersionConflict, type Clock, type Tx } from '@zhitong/events';
import type { Actor } from '@zhitong/identity';
import {
  Answers,
  Caller,
  languageOf,
  CLOCK,
  Cmd,
  Commands,
  IDS,
  May,
  Versioned,
  type Answer,
  type Command,
  type Ids,
} from '@zhitong/service';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import {
  bid,
  bidWording,
  requireOpenCall,
  requireOutsider,
  submitBid,
  withdrawBid,
  type BidFact,
  type BidState,
} from '../domain/bid.js';
import { proposalOf } from '../domain/draft.js';
import { proposalProblems } from '../domain/proposal-problems.js';
import { refuse } from '../domain/refusals.js';
import { sealOf } from '../domain/seal.js';
import type { TopicState } from '../domain/topic-state.js';
import { topic } from '../domain/topic.js';
import { proposals, type ProposalRow } from '../persistence/proposals.js';
import { ownBid } from './bid-access.js';
import { ownBidView } from './bid-representation.js';
import { ownBidAnswer, ownBidList } from './bid.answers.js';

/** A team's own bids: to read, to seal, to take back. */
@Controller('bids')
export class BidController {
  constructor(
    private readonly commands: Commands,
    private readonly aggregates: Aggregates,
    private readonly dataSource: DataSource,
    @Inject(IDS) private readonly ids: Ids,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @May('research.bid.read')
  @Answers('本单位的揭榜方案', 'Bids of my organisation', ownBidList)
  async list(@Caller() actor: Actor, @Req() request: FastifyRequest) {
    const { manager } = this.dataSource;
    const rows = await proposals.ofTeam(manager, actor.organisation?.creditCode ?? '');
    const views = rows.map(async (row) =>
      ownBidView(row, await this.topicOf(row), this.clock.now(), languageOf(request)),
    );
    return { items: await Promise.all(views) };
  }

  @Get(':id')
  @May('research.bid.read')
  @Answers('一份揭榜方案', 'A bid', ownBidAnswer)
  async read(@Caller() actor: Actor, @Req() request: FastifyRequest, @Param('id') id: string) {
    const row = ownBid(await proposals.byId(this.dataSource.manager, id), actor);
    return new Versioned(ownBidView(row, await this.topicOf(row), this.clock.now(), languageOf(request)), row.version);
  }

  /** Seals the bid. From now on it is read by nobody until the call has closed. */
  @Post(':id/submission')
  @May('research.bid.submit')
  @Answers('提交并封存', 'Submits and seals the bid', ownBidAnswer)
  submit(@Cmd() command: Command, @Param('id') id: string): Promise<Answer> {
    const { at } = command;
    return this.onBid(command, id, async (tx, row, state) => {
      if (row.submittedAt) throw notAllowedNow(bidWording, 'submit', 'sealed', ['withdraw']);
      requireOutsider(state, row.team.creditCode);
      refuse(proposalProblems(row.content, state.call!));
      const content = proposalOf(row.content);
      const salt = this.ids.random();
      const hash = sealOf(content, salt);
      await proposals.seal(tx.manager, id, { content, salt, hash, at });
      return (before) => submitBid({ bid: id, hash, topic: state, at }, before);
    });
  }

  /** Takes the bid back: it is a draft again. */
  @Post(':id/withdrawal')
  @May('research.bid.withdraw')
  @Answers('撤回', 'Takes the bid back', ownBidAnswer)
  withdraw(@Cmd() command: Command, @Param('id') id: string): Promise<Answer> {
    return this.onBid(command, id, async (tx, row, state) => {
      if (!row.submittedAt) throw notAllowedNow(bidWording, 'withdraw', 'draft', ['update', 'submit', 'delete']);
      await proposals.unseal(tx.manager, id);
      return (before) => withdrawBid({ bid: id, topic: state, at: command.at }, before);
    });
  }

  /** Under the topic's lock, so that closing counts what was in time and nothing else. */
  private onBid(
    command: Command,
    id: string,
    prepare: (tx: Tx, row: ProposalRow, state: TopicState) => Promise<(before: BidState) => BidFact[]>,
  ): Promise<Answer> {
    const { actor, at, expected, why } = command;
    return this.commands.run(command, async (tx) => {
      const known = ownBid(await proposals.byId(tx.manager, id), actor);
      const { state } = await this.aggregates.lock(tx, topic, known.topic);
      const row = ownBid(await proposals.locked(tx.manager, id), actor);
      if (expected !== 'any' && expected !== row.version) throw new VersionConflict(id, expected, row.version);
      if (row.round !== state.round) throw notAllowedNow(bidWording, 'bid', 'over', []);
      requireOpenCall(state, at);
      const decide = await prepare(tx, row, state);
      // The log must not say who bids: the account stands in the row.
      await this.aggregates.change(tx, bid, id, 'any', decide, { ...why, actor: 'team' });
      const after = ownBid(await proposals.byId(tx.manager, id), actor);
      return { version: after.version, body: ownBidView(after, state, at, command.language) };
    });
  }

  private async topicOf(row: ProposalRow): Promise<TopicState> {
    return (await this.aggregates.read(this.dataSource.manager, topic, row.topic))!.state;
  }
}
