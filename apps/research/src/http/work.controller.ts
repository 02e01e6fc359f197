import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { Answers, Cmd, IDS, May, withCalendar, type Answer, type Command, type Ids } from '@zhitong/service';
import { decideChange, requestChange } from '../domain/changes.js';
import { decideMilestone, reportMilestone } from '../domain/milestones.js';
import { answerRisk, raiseRisk } from '../domain/risks.js';
import { reportResults } from '../domain/results.js';
import type { FixedRules } from '../domain/rules.js';
import { requireFiles } from '../domain/topic-files.js';
import { filesOfTopic } from '../persistence/topic-files.js';
import { RESEARCH_RULES } from './rules.token.js';
import { TopicDesk } from './topic-desk.js';
import {
  ChangeDecisionDto,
  ChangeRequestDto,
  MilestoneDecisionDto,
  MilestoneReportDto,
  ResultsDto,
  RiskAnswerDto,
  RiskDto,
} from './work.dto.js';
import { topicAnswer } from './topic.answers.js';

/** The work on a topic: milestones, changes, results. */
@Controller('topics/:id')
export class WorkController {
  constructor(
    private readonly desk: TopicDesk,
    @Inject(IDS) private readonly ids: Ids,
    @Inject(RESEARCH_RULES) private readonly rules: FixedRules,
  ) {}

  @Post('milestones/:milestone/report')
  @May('research.milestone.report')
  @Answers('报告里程碑', 'Reports a milestone', topicAnswer)
  report(
    @Cmd() command: Command,
    @Param('id') id: string,
    @Param('milestone') milestone: string,
    @Body() body: MilestoneReportDto,
  ): Promise<Answer> {
    const named = body.evidence.map((text, n) => ({ field: `evidence.${n}`, text }));
    return this.desk.runWith(command, id, 'lead', async ({ manager }) => {
      const there = await filesOfTopic(manager, id);
      return (state) => {
        const facts = reportMilestone({ milestone, ...body }, state);
        requireFiles(named, there);
        return facts;
      };
    });
  }

  @Post('milestones/:milestone/decision')
  @May('research.milestone.decide')
  @Answers('审定里程碑', 'Decides on a milestone', topicAnswer)
  decide(
    @Cmd() command: Command,
    @Param('id') id: string,
    @Param('milestone') milestone: string,
    @Body() body: MilestoneDecisionDto,
  ): Promise<Answer> {
    const { at } = command;
    return this.desk.runWith(command, id, 'office', async ({ manager }) => {
      const rules = await withCalendar(manager, this.rules);
      return (state) => decideMilestone({ milestone, ...body, at, rules }, state);
    });
  }

  @Post('changes')
  @May('research.change.request')
  @Answers('申请变更', 'Requests a change', topicAnswer)
  requestChange(@Cmd() command: Command, @Param('id') id: string, @Body() body: ChangeRequestDto): Promise<Answer> {
    const change = this.ids.next('change');
    return this.desk.run(command, id, 'lead', (state) => requestChange({ change, ...body }, state));
  }

  @Post('changes/:change/decision')
  @May('research.change.decide')
  @Answers('审定变更', 'Decides on a change', topicAnswer)
  decideChange(
    @Cmd() command: Command,
    @Param('id') id: string,
    @Param('change') change: string,
    @Body() body: ChangeDecisionDto,
  ): Promise<Answer> {
    return this.desk.run(command, id, 'office', (state) => decideChange({ change, ...body }, state));
  }

  @Post('risks')
  @May('research.risk.raise')
  @Answers('提示风险', 'Warns of a risk', topicAnswer)
  raiseRisk(@Cmd() command: Command, @Param('id') id: string, @Body() body: RiskDto): Promise<Answer> {
    const risk = this.ids.next('risk');
    return this.desk.run(command, id, 'lead', (state) => raiseRisk({ risk, ...body, at: command.at }, state));
  }

  @Post('risks/:risk/answer')
  @May('research.risk.answer')
  @Answers('答复风险', 'Answers a risk', topicAnswer)
  answerRisk(
    @Cmd() command: Command,
    @Param('id') id: string,
    @Param('risk') risk: string,
    @Body() { answer }: RiskAnswerDto,
  ): Promise<Answer> {
    return this.desk.run(command, id, 'office', (state) => answerRisk({ risk, answer }, state));
  }

  @Post('results')
  @May('research.results.report')
  @Answers('报告结果', 'Reports the results', topicAnswer)
  results(@Cmd() command: Command, @Param('id') id: string, @Body() { results }: ResultsDto): Promise<Answer> {
    const rows = results.map(({ indicator, measured, report }) => ({ indicator, measured, report }));
    const named = rows.map(({ report }, n) => ({ field: `results.${n}.report`, text: report }));
    return this.desk.runWith(command, id, 'lead', async ({ manager }) => {
      const there = await filesOfTopic(manager, id);
      return (state) => {
        const facts = reportResults({ results: rows }, state);
        requireFiles(named, there);
        return facts;
      };
    });
  }
}
