import { Body, Controller, Param, Post } from '@nestjs/common';
import { Answers, Cmd, May, type Answer, type Command } from '@zhitong/service';
import { accept } from '../domain/acceptance.js';
import { registerOutcome } from '../domain/ending.js';
import { commentResults, returnResults } from '../domain/results.js';
import { AcceptanceDto, CommentDto, OutcomeDto, ReturnDto } from './acceptance.dto.js';
import { bidderOf } from './bid-access.js';
import { TopicDesk } from './topic-desk.js';
import { topicAnswer } from './topic.answers.js';

/** What becomes of the results (验收): the enterprise's word, the decision, the outcomes. */
@Controller('topics/:id')
export class AcceptanceController {
  constructor(private readonly desk: TopicDesk) {}

  @Post('comment')
  @May('research.results.comment')
  @Answers('企业对结果发表意见', 'The enterprise comments on the results', topicAnswer)
  comment(@Cmd() command: Command, @Param('id') id: string, @Body() body: CommentDto): Promise<Answer> {
    return this.desk.run(command, id, 'submitter', (state) =>
      commentResults({ ...body, by: bidderOf(command.actor) }, state),
    );
  }

  @Post('return')
  @May('research.results.return')
  @Answers('退回结果补充', 'Returns the results', topicAnswer)
  returnResults(@Cmd() command: Command, @Param('id') id: string, @Body() body: ReturnDto): Promise<Answer> {
    return this.desk.run(command, id, 'office', (state) => returnResults(body, state));
  }

  @Post('acceptance')
  @May('research.topic.accept')
  @Answers('验收', 'Accepts the results', topicAnswer)
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
  @Answers('登记成果', 'Registers an outcome', topicAnswer)
  outcome(@Cmd() command: Command, @Param('id') id: string, @Body() body: OutcomeDto): Promise<Answer> {
    return this.desk.run(command, id, 'office', (state) => registerOutcome(body, state));
  }
}
