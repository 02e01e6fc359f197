import { Body, Controller, Param, Post } from '@nestjs/common';
import { Cmd, May, type Answer, type Command } from '@zhitong/service';
import { accept } from '../domain/acceptance.js';
import { registerOutcome } from '../domain/ending.js';
import { commentResults, returnResults } from '../domain/results.js';
import { AcceptanceDto, CommentDto, OutcomeDto, ReturnDto } from './acceptance.dto.js';
import { bidderOf } from './bid-access.js';
import { TopicDesk } from './topic-desk.js';

/** What becomes of the results (验收): the enterprise's word, the decision, the outcomes. */
@Controller('topics/:id')
export class AcceptanceController {
  constructor(private readonly desk: TopicDesk) {}

  @Post('comment')
  @May('research.results.comment')
  comment(@Cmd() command: Command, @Param('id') id: string, @Body() body: CommentDto): Promise<Answer> {
    return this.desk.run(command, id, 'submitter', (state) =>
      commentResults({ ...body, by: bidderOf(command.actor) }, state),
    );
  }

  @Post('return')
  @May('research.results.return')
  returnResults(@Cmd() command: Command, @Param('id') id: string, @Body() body: ReturnDto): Promise<Answer> {
    return this.desk.run(command, id, 'office', (state) => returnResults(body, state));
  }

  @Post('acceptance')
  @May('research.topic.accept')
  accept(
    @Cmd() command: Command,
    @Param('id') id: string,
    @Body() { judgements = [], summary, answer }: AcceptanceDto,
  ): Promise<Answer> {
    return this.desk.run(command, id, 'office', (state) =>
      accept({ judgements, summary, ...(answer === undefined ? {} : { answer }) }, state),
    );
  }

  @Post('outcomes')
  @May('research.outcome.register')
  outcome(@Cmd() command: Command, @Param('id') id: string, @Body() body: OutcomeDto): Promise<Answer> {
    return this.desk.run(command, id, 'office', (state) => registerOutcome(body, state));
  }
}
