import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { Answers, Cmd, May, withCalendar, type Answer, type Command } from '@zhitong/service';
import { closeCall, failCall, publishCall } from '../domain/call.js';
import type { FixedRules } from '../domain/rules.js';
import { proposals } from '../persistence/proposals.js';
import { FailCallDto, PublishCallDto } from './call.dto.js';
import { RESEARCH_RULES } from './rules.token.js';
import { TopicDesk } from './topic-desk.js';
import { topicAnswer } from './topic.answers.js';

/** The call of a topic (榜单): published, closed, failed. */
@Controller('topics/:id/call')
export class CallController {
  constructor(
    private readonly desk: TopicDesk,
    @Inject(RESEARCH_RULES) private readonly rules: FixedRules,
  ) {}

  @Post()
  @May('research.call.publish')
  @Answers('发榜', 'Publishes the call', topicAnswer)
  publish(@Cmd() command: Command, @Param('id') id: string, @Body() body: PublishCallDto): Promise<Answer> {
    const { at } = command;
    return this.desk.runWith(command, id, 'office', async ({ manager }) => {
      const rules = await withCalendar(manager, this.rules);
      return (state) => publishCall({ ...body, targets: body.targets ?? [], at, rules }, state);
    });
  }

  /** By hand, once it was open long enough; the clock closes it otherwise. */
  @Post('closing')
  @May('research.call.close')
  @Answers('截止', 'Closes the call', topicAnswer)
  close(@Cmd() command: Command, @Param('id') id: string): Promise<Answer> {
    return this.desk.runWith(command, id, 'office', async (tx) => {
      const bids = await proposals.count(tx.manager, id);
      return (state) => closeCall({ bids, at: command.at }, state);
    });
  }

  /** Nobody suitable (流榜). */
  @Post('failure')
  @May('research.call.fail')
  @Answers('流榜', 'Nobody suitable', topicAnswer)
  fail(@Cmd() command: Command, @Param('id') id: string, @Body() body: FailCallDto): Promise<Answer> {
    return this.desk.run(command, id, 'office', (state) => failCall(body, state));
  }
}
