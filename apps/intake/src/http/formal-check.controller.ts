import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { Answers, Cmd, Commands, May, withCalendar, type Command } from '@zhitong/service';
import { correct } from '../domain/problem/correct.js';
import { correctJoined } from '../domain/problem/correct-joined.js';
import type { ProblemFact } from '../domain/problem/facts.js';
import { accept, reject, returnForCorrection } from '../domain/problem/formal-check.js';
import { unmerge } from '../domain/problem/merge.js';
import { leaderGone } from '../domain/problem/separate.js';
import { dossierOf, type ProblemState } from '../domain/problem/state.js';
import { withdraw } from '../domain/problem/withdraw.js';
import { INTAKE_RULES, type FixedRules } from '../domain/rules.js';
import { demandStanding } from '../domain/standing.js';
import { accountOf } from '../persistence/enterprise-accounts.js';
import { CorrectDto } from './correction.dto.js';
import { AcceptDto, RejectDto, ReturnDto, WithdrawDto } from './formal-check.dto.js';
import { plain } from './plain.js';
import { problemAnswer } from './problem.answers.js';
import { ProblemAccess } from './problem-access.js';
import { problemView } from './problem-view.js';
import { SubmissionDesk } from './submission-desk.js';

/** What the secretariat decides about a problem, and the enterprise's withdrawal. */
@Controller('problems')
export class FormalCheckController {
  constructor(
    private readonly commands: Commands,
    private readonly access: ProblemAccess,
    private readonly desk: SubmissionDesk,
    @Inject(INTAKE_RULES) private readonly rules: FixedRules,
  ) {}

  @Post(':id/return')
  @May('intake.problem.return')
  @Answers('退回补正', 'Returns a problem for correction', problemAnswer)
  return(@Cmd() command: Command, @Param('id') id: string, @Body() body: ReturnDto) {
    return this.commands.run(command, async (tx) => {
      const rules = await withCalendar(tx.manager, this.rules);
      const { state, version } = await this.access.change(tx, command, id, (now) =>
        returnForCorrection({ ...plain(body), at: command.at, rules }, now),
      );
      const standing = await this.access.standing(tx.manager, state);
      return { body: problemView(id, state, { ...this.viewing(command), standing }), version };
    });
  }

  @Post(':id/acceptance')
  @May('intake.problem.accept')
  @Answers('受理', 'Accepts a problem for review', problemAnswer)
  accept(@Cmd() command: Command, @Param('id') id: string, @Body() body: AcceptDto) {
    return this.commands.run(command, async (tx) => {
      const { state: seen } = await this.access.read(tx.manager, id, command.actor);
      const standing = await this.access.standing(tx.manager, seen);
      const { state, version } = await this.access.change(tx, command, id, (now) => {
        demandStanding('accept', standing, now, this.rules, command.at);
        return accept({ ...plain(body), ...this.shared(command) }, now);
      });
      return { body: problemView(id, state, { ...this.viewing(command), standing }), version };
    });
  }

  @Post(':id/rejection')
  @May('intake.problem.reject')
  @Answers('不予受理', 'Rejects a problem at the formal check', problemAnswer)
  reject(@Cmd() command: Command, @Param('id') id: string, @Body() body: RejectDto) {
    return this.leave(command, id, leaderGone.rejected, (state) =>
      reject({ ...plain(body), ...this.shared(command) }, state),
    );
  }

  @Post(':id/withdrawal')
  @May('intake.problem.withdraw')
  @Answers('撤回', 'Withdraws a problem', problemAnswer)
  withdraw(@Cmd() command: Command, @Param('id') id: string, @Body() body: WithdrawDto) {
    return this.leave(command, id, leaderGone.withdrawn, (state) =>
      withdraw({ ...plain(body), ...this.shared(command) }, state),
    );
  }

  @Post(':id/correction')
  @May('intake.problem.correct')
  @Answers('更正', 'Corrects an error', problemAnswer)
  correct(@Cmd() command: Command, @Param('id') id: string, @Body() body: CorrectDto) {
    return this.commands.run(command, async (tx) => {
      const { state: seen } = await this.access.read(tx.manager, id, command.actor);
      await this.access.lock(tx, seen.merged ? [id, seen.merged.into] : [id]);
      const { organisation } = body.fields;
      const owner = organisation && (await accountOf(tx.manager, organisation.creditCode));
      const { before, state, version } = await this.access.change(tx, command, id, (now) =>
        correct({ ...plain(body), owner, ...this.shared(command) }, now),
      );
      await this.desk.demandOrganisation(tx, dossierOf(before), dossierOf(state));
      await this.desk.move(tx, id, dossierOf(before), state);
      if (state.merged)
        await this.access.also(tx, command, state.merged.into, (leader) => correctJoined(body, leader, state));
      const standing = await this.access.standing(tx.manager, state);
      return { body: problemView(id, state, { ...this.viewing(command), standing }), version };
    });
  }

  private readonly shared = ({ at }: Command) => ({ at, rules: this.rules });

  private readonly viewing = (command: Command) => ({
    actor: command.actor,
    language: command.language,
    ...this.shared(command),
  });

  /** A problem goes for good: those that were merged into it come back in the same transaction. */
  private leave(command: Command, id: string, reason: string, decide: (state: ProblemState) => ProblemFact[]) {
    return this.commands.run(command, async (tx) => {
      const { state: before } = await this.access.read(tx.manager, id, command.actor);
      await this.access.lock(tx, [id, ...before.absorbed.map(({ problem }) => problem)]);
      let merged: string[] = [];
      const { state, version } = await this.access.change(tx, command, id, (now) => {
        merged = now.absorbed.map(({ problem }) => problem);
        return decide(now);
      });
      const rules = await withCalendar(tx.manager, this.rules);
      for (const problem of merged)
        await this.access.also(tx, command, problem, (now) =>
          unmerge({ reason, leaderGone: true, at: command.at, rules }, now),
        );
      const standing = await this.access.standing(tx.manager, state);
      return { body: problemView(id, state, { ...this.viewing(command), standing }), version };
    });
  }
}
