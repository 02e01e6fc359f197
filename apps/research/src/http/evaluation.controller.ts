import { Body, Controller, Delete, Get, Inject, Param, Post, Put } from '@nestjs/common';
import { checkField, evaluationRules, NotFound } from '@zhitong/contracts';
import { Aggregates, type Tx } from '@zhitong/events';
import { Answers, Cmd, Commands, May, withCalendar, type Answer, type Command } from '@zhitong/service';
import { DataSource } from 'typeorm';
import { requireAllowed } from '../domain/allowed.js';
import { evaluateBids } from '../domain/award.js';
import { answersView } from '../domain/bid-view.js';
import { submitters } from '../domain/dossier.js';
import { conflictOf, sheetProblems } from '../domain/evaluation.js';
import { refuse } from '../domain/refusals.js';
import type { FixedRules } from '../domain/rules.js';
import type { TopicState } from '../domain/topic-state.js';
import { topic } from '../domain/topic.js';
import { evaluations } from '../persistence/evaluations.js';
import { proposals } from '../persistence/proposals.js';
import { bidsOpen } from './bid-access.js';
import { EvaluationDto, toEvaluation } from './evaluation.dto.js';
import { RESEARCH_RULES } from './rules.token.js';
import { TopicDesk } from './topic-desk.js';
import { bidsAnswer, evaluationsAnswer, evaluationsChanged } from './bid.answers.js';
import { topicAnswer } from './topic.answers.js';

/** The bids of a call after its closing, what the evaluators gave, and the conclusion (评榜). */
@Controller('topics/:id')
export class EvaluationController {
  constructor(
    private readonly commands: Commands,
    private readonly desk: TopicDesk,
    private readonly aggregates: Aggregates,
    private readonly dataSource: DataSource,
    @Inject(RESEARCH_RULES) private readonly rules: FixedRules,
  ) {}

  /** Before the closing the answer is the same whether there are bids or not. */
  @Get('bids')
  @May('research.evaluation.read')
  @Answers('截止后的揭榜方案', 'The bids, after the closing', bidsAnswer)
  async bids(@Param('id') id: string) {
    const state = await this.stateOf(id);
    if (!bidsOpen(state)) return { sealed: true, items: [] };
    const bids = await proposals.sealed(this.dataSource.manager, id, state.round);
    const { call } = state;
    const items = bids.map(({ proposal, ...one }) => ({
      ...one,
      ...proposal,
      answers: answersView(proposal.answers, call!),
    }));
    return { sealed: false, items };
  }

  @Get('evaluations')
  @May('research.evaluation.read')
  @Answers('评榜情况', 'The evaluation so far', evaluationsAnswer)
  async list(@Param('id') id: string) {
    const { round } = await this.stateOf(id);
    const { criteria, minimumEvaluators, minimumEmployers, suitableFrom, version } = this.rules.evaluation;
    const items = await evaluations.all(this.dataSource.manager, { topic: id, round });
    return { criteria, minimumEvaluators, minimumEmployers, suitableFrom, version, items };
  }

  /** One evaluator's points for all bids; entered again, they replace what was entered before. */
  @Put('evaluations/:evaluator')
  @May('research.evaluation.record')
  @Answers('录入一位专家的评分', 'Records the points of an evaluator', evaluationsChanged)
  record(
    @Cmd() command: Command,
    @Param('id') id: string,
    @Param('evaluator') account: string,
    @Body() body: EvaluationDto,
  ): Promise<Answer> {
    const { actor, at } = command;
    return this.whileEvaluating(command, id, async (tx, state) => {
      const evaluator = checkField(evaluationRules.evaluator, account, 'evaluator');
      if (!evaluator.ok) refuse([evaluator.problem]);
      const one = toEvaluation(account, body);
      const bids = await proposals.sealed(tx.manager, id, state.round);
      const parties = { submitters: submitters(state.dossier!), bids };
      refuse(conflictOf(one, parties));
      refuse(sheetProblems(one, parties, this.rules.evaluation.criteria));
      await evaluations.put(tx.manager, { topic: id, round: state.round }, one, { by: actor.account, at });
    });
  }

  @Delete('evaluations/:evaluator')
  @May('research.evaluation.record')
  @Answers('删除一位专家的评分', 'Removes the points of an evaluator', evaluationsChanged)
  remove(@Cmd() command: Command, @Param('id') id: string, @Param('evaluator') evaluator: string): Promise<Answer> {
    return this.whileEvaluating(command, id, async (tx, { round }) => {
      if (!(await evaluations.remove(tx.manager, { topic: id, round }, evaluator))) throw new NotFound();
    });
  }

  @Post('evaluation')
  @May('research.evaluation.conclude')
  @Answers('得出评榜结论', 'Concludes the evaluation', topicAnswer)
  conclude(@Cmd() command: Command, @Param('id') id: string): Promise<Answer> {
    return this.desk.runWith(command, id, 'office', async ({ manager }, { round }) => {
      const bids = await proposals.sealed(manager, id, round);
      const given = await evaluations.all(manager, { topic: id, round });
      const rules = await withCalendar(manager, this.rules);
      return (state) => evaluateBids({ bids, evaluations: given, rules, at: command.at }, state);
    });
  }

  private whileEvaluating(
    command: Command,
    id: string,
    work: (tx: Tx, state: TopicState) => Promise<void>,
  ): Promise<Answer> {
    return this.commands.run(command, async (tx) => {
      const { state } = await this.aggregates.lock(tx, topic, id);
      if (!state.dossier) throw new NotFound();
      requireAllowed('evaluate', state);
      await work(tx, state);
      return { body: { items: await evaluations.all(tx.manager, { topic: id, round: state.round }) } };
    });
  }

  private async stateOf(id: string): Promise<TopicState> {
    const found = await this.aggregates.read(this.dataSource.manager, topic, id);
    if (!found?.state.dossier) throw new NotFound();
    return found.state;
  }
}
