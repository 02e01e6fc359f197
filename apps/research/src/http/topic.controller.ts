import { Body, Controller, Get, Inject, Param, Post, Query, Req } from '@nestjs/common';
import { NotFound } from '@zhitong/contracts';
import { Aggregates, type Clock } from '@zhitong/events';
import type { Actor } from '@zhitong/identity';
import { Answers, Caller, CLOCK, Cmd, languageOf, May, Versioned, type Answer, type Command } from '@zhitong/service';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { kickOff } from '../domain/milestones.js';
import { terminate } from '../domain/ending.js';
import { seesVersion, standpointOf } from '../domain/standpoint.js';
import { topic } from '../domain/topic.js';
import { proposals } from '../persistence/proposals.js';
import { listTopics } from '../queries/topic-list.js';
import { TerminationDto } from './acceptance.dto.js';
import { KickOffDto } from './call.dto.js';
import { TopicDesk } from './topic-desk.js';
import { topicIn } from './topic-representation.js';
import { TopicListDto } from './topic-list.dto.js';
import { topicAnswer, topicList, topicRead } from './topic.answers.js';

@Controller('topics')
export class TopicController {
  constructor(
    private readonly desk: TopicDesk,
    private readonly aggregates: Aggregates,
    private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Every topic that the caller may see, each as they may see it. */
  @Get()
  @May('research.topic.read')
  @Answers('我可以看到的课题', 'Topics that I may see', topicList)
  async list(
    @Caller() actor: Actor,
    @Req() request: FastifyRequest,
    @Query() { status, after, limit = 50 }: TopicListDto,
  ) {
    const at = this.clock.now();
    const found = await listTopics(this.dataSource.manager, actor, { status, after, limit });
    const items = found.flatMap(
      ({ id, state, hasBid }) => topicIn(languageOf(request), id, state, actor, at, hasBid) ?? [],
    );
    return { items, next: found.length === limit ? found.at(-1)!.id : null };
  }

  @Get(':id')
  @May('research.topic.read')
  @Answers('一个课题', 'A topic', topicRead)
  async read(@Caller() actor: Actor, @Req() request: FastifyRequest, @Param('id') id: string) {
    const found = await this.aggregates.read(this.dataSource.manager, topic, id);
    if (!found) throw new NotFound();
    const code = actor.role === 'team' ? actor.organisation?.creditCode : undefined;
    const own = code && (await proposals.ofTeamForCall(this.dataSource.manager, id, found.state.round, code));
    const view = topicIn(languageOf(request), id, found.state, actor, this.clock.now(), Boolean(own));
    if (!view) throw new NotFound();
    const body =
      actor.role === 'team' ? { ...view, bid: own ? { id: own.id, submittedAt: own.submittedAt } : null } : view;
    return seesVersion(standpointOf(found.state, actor)) ? new Versioned(body, found.version) : body;
  }

  @Post(':id/kickoff')
  @May('research.topic.start')
  @Answers('启动', 'Kick-off', topicAnswer)
  kickOff(@Cmd() command: Command, @Param('id') id: string, @Body() body: KickOffDto): Promise<Answer> {
    return this.desk.run(command, id, 'office', (state) => kickOff({ ...body, at: command.at }, state));
  }

  @Post(':id/termination')
  @May('research.topic.terminate')
  @Answers('终止课题', 'Terminates the topic', topicAnswer)
  terminate(@Cmd() command: Command, @Param('id') id: string, @Body() body: TerminationDto): Promise<Answer> {
    return this.desk.run(command, id, 'office', (state) => terminate(body, state));
  }
}
