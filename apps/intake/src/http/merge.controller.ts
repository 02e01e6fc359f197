import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { NotFound } from '@zhitong/contracts';
import { Aggregates } from '@zhitong/events';
import { Answers, Cmd, Commands, May, withCalendar, type Command } from '@zhitong/service';
import { absorb, merge, unmerge } from '../domain/problem/merge.js';
import { problem } from '../domain/problem/problem.js';
import { separate } from '../domain/problem/separate.js';
import { demandStanding } from '../domain/standing.js';
import { INTAKE_RULES, type FixedRules } from '../domain/rules.js';
import { MergeDto, UnmergeDto } from './formal-check.dto.js';
import { problemAnswer } from './problem.answers.js';
import { ProblemAccess } from './problem-access.js';
import { problemView } from './problem-view.js';

/** Merging problems that are the same, and undoing it. Both sides change in one transaction. */
@Controller('problems')
export class MergeController {
  constructor(
    private readonly commands: Commands,
    private readonly aggregates: Aggregates,
    private readonly access: ProblemAccess,
    @Inject(INTAKE_RULES) private readonly rules: FixedRules,
  ) {}

  /** Merges this problem into another one. `If-Match` is about this one. */
  @Post(':id/merge')
  @May('intake.problem.merge')
  @Answers('并入另一问题', 'Merges a problem into another one', problemAnswer)
  merge(@Cmd() command: Command, @Param('id') id: string, @Body() { into, reason }: MergeDto) {
    const merging = { into, reason, at: command.at, rules: this.rules };
    return this.commands.run(command, async (tx) => {
      await this.access.lock(tx, [id, into]);
      const { state: gone } = await this.aggregates.lock(tx, problem, id);
      const { state: target } = await this.aggregates.lock(tx, problem, into);
      if (gone.status === 'absent') throw new NotFound();
      const standing = await this.access.standing(tx.manager, gone);
      const { state, version } = await this.access.change(tx, command, id, (now) => {
        demandStanding('merge', standing, now, this.rules, command.at);
        return merge(merging, now, target);
      });
      await this.access.also(tx, command, into, (now) => absorb(merging, now, gone));
      return { body: problemView(id, state, { ...command, rules: this.rules, standing }), version };
    });
  }

  /** Takes this problem out of the one that it was merged into, within the days of the rules. */
  @Post(':id/unmerge')
  @May('intake.problem.unmerge')
  @Answers('撤销合并', 'Undoes a merge', problemAnswer)
  unmerge(@Cmd() command: Command, @Param('id') id: string, @Body() { reason }: UnmergeDto) {
    const { at, actor } = command;
    return this.commands.run(command, async (tx) => {
      const { state: seen } = await this.access.read(tx.manager, id, actor);
      await this.access.lock(tx, seen.merged ? [id, seen.merged.into] : [id]);
      const rules = await withCalendar(tx.manager, this.rules);
      const { before, state, version } = await this.access.change(tx, command, id, (now) =>
        unmerge({ reason, at, rules }, now),
      );
      // Where it stands now that it is locked: somebody may have undone and merged it anew since it was read.
      const into = before.merged?.into;
      if (into !== undefined)
        await this.access.also(tx, command, into, (now) => separate({ separated: id, reason }, now));
      const standing = await this.access.standing(tx.manager, state);
      return { body: problemView(id, state, { ...command, rules: this.rules, standing }), version };
    });
  }
}
