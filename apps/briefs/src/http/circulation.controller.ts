import { Body, Controller, Param, Post } from '@nestjs/common';
import { Answers, Cmd, May, type Command } from '@zhitong/service';
import { acknowledge, answer, publish } from '../domain/brief/send.js';
import { keepAnswers } from '../persistence/answers.js';
import { BriefDesk } from './brief-desk.js';
import { FeedbackDto, PublicationDto } from './brief.dto.js';
import { briefAnswer } from './brief.answers.js';

/** Out to the leaders (报送, 签收), and back to the enterprises (回告). */
@Controller('briefs/:id')
export class CirculationController {
  constructor(private readonly desk: BriefDesk) {}

  @Post('publication')
  @May('briefs.brief.publish')
  @Answers('报送', 'Sends the brief', briefAnswer)
  publication(@Cmd() command: Command, @Param('id') id: string, @Body() { recipients }: PublicationDto) {
    return this.desk.change(command, id, (state) => publish({ brief: id, recipients }, state));
  }

  @Post('acknowledgement')
  @May('briefs.brief.acknowledge')
  @Answers('签收', 'Acknowledges the brief', briefAnswer)
  acknowledgement(@Cmd() command: Command, @Param('id') id: string) {
    return this.desk.change(command, id, (state) =>
      acknowledge({ brief: id, recipient: command.actor.account }, state),
    );
  }

  @Post('feedback')
  @May('briefs.brief.answer')
  @Answers('回告企业', 'Answers the enterprises', briefAnswer)
  feedback(@Cmd() command: Command, @Param('id') id: string, @Body() { answers }: FeedbackDto) {
    return this.desk.changing(command, id, {
      decider: async (tx, before) => {
        const decide = (state: typeof before) => answer({ brief: id, answers }, state);
        decide(before);
        await keepAnswers(tx, id, answers, command.at);
        return decide;
      },
    });
  }
}
