import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import type { Tx } from '@zhitong/events';
import { Answers, Cmd, Commands, created, May, withCalendar, type Command } from '@zhitong/service';
import { resubmit } from '../domain/problem/resubmit.js';
import { dossierOf, type ProblemState } from '../domain/problem/state.js';
import { confirm } from '../domain/problem/submit.js';
import { INTAKE_RULES, type FixedRules } from '../domain/rules.js';
import { demandStanding, type Standing } from '../domain/standing.js';
import { keepContact } from '../persistence/contacts.js';
import { problemFiles } from '../persistence/problem-files.js';
import { plain } from './plain.js';
import { problemAnswer, submissionAnswer } from './problem.answers.js';
import { ProblemAccess } from './problem-access.js';
import { problemView, submissionView } from './problem-view.js';
import { SubmissionDesk } from './submission-desk.js';
import { ConfirmDto, ResubmitDto, SubmitDto } from './submission.dto.js';

/** How a problem comes in, and comes back after a correction. */
@Controller('problems')
export class SubmissionController {
  constructor(
    private readonly commands: Commands,
    private readonly access: ProblemAccess,
    private readonly desk: SubmissionDesk,
    @Inject(INTAKE_RULES) private readonly rules: FixedRules,
  ) {}

  /** An enterprise submits; a clerk enters for one, which then has to confirm. 201 with the case number. */
  @Post()
  @May('intake.problem.submit')
  @Answers('提交问题，取得受理编号', 'Submits a problem and gives it a case number', submissionAnswer, created)
  submit(@Cmd() command: Command, @Body() body: SubmitDto) {
    const sent = plain(body);
    const { campaign, organisation, owner, contact, declarations, ...text } = sent;
    return this.commands.run(command, async (tx) => {
      const taken = await this.desk.take(tx, command, {
        campaign,
        contact,
        text,
        declared: declarations !== undefined,
        ...(organisation && { organisation }),
        ...(owner !== undefined && { owner }),
      });
      const { id, state, version, standing } = taken;
      return { body: this.answer(command, id, state, standing, sent), version, created: true };
    });
  }

  /** The enterprise confirms what a clerk entered. */
  @Post(':id/confirmation')
  @May('intake.problem.confirm')
  @Answers('确认代录的问题', 'Confirms what a clerk entered', problemAnswer)
  confirm(@Cmd() command: Command, @Param('id') id: string, @Body() _body: ConfirmDto) {
    const { actor, at } = command;
    return this.commands.run(command, async (tx) => {
      const standing = await this.standingBefore(tx, command, id);
      const attachments = await problemFiles(tx.manager, id);
      const rules = await withCalendar(tx.manager, this.rules);
      const { before, state, version } = await this.access.change(tx, command, id, (now) => {
        demandStanding('confirm', standing, now, rules, at);
        return confirm({ attachments, by: actor.account, at, rules }, now);
      });
      await this.desk.fitScan(tx, dossierOf(before), attachments);
      return { body: problemView(id, state, this.viewing(command, standing)), version };
    });
  }

  /** The whole corrected text; the answer says what changed. */
  @Post(':id/resubmission')
  @May('intake.problem.resubmit')
  @Answers('补正后重新提交', 'Submits a corrected version', submissionAnswer)
  resubmit(@Cmd() command: Command, @Param('id') id: string, @Body() body: ResubmitDto) {
    const sent = plain(body);
    const { contact, declarations: _declared, ...text } = sent;
    const { actor, at } = command;
    return this.commands.run(command, async (tx) => {
      const standing = await this.standingBefore(tx, command, id);
      const attachments = await problemFiles(tx.manager, id);
      const rules = await withCalendar(tx.manager, this.rules);
      const { before, state, version } = await this.access.change(tx, command, id, (now) => {
        demandStanding('resubmit', standing, now, rules, at);
        return resubmit({ text, attachments, by: actor.account, at, rules }, now);
      });
      await this.desk.fit(tx, id, dossierOf(before), text, attachments);
      if (contact) keepContact(tx, id, contact);
      return { body: this.answer(command, id, state, standing, sent), version };
    });
  }

  private answer = (command: Command, id: string, state: ProblemState, standing: Standing, sent: object) =>
    submissionView(id, state, this.viewing(command, standing), sent);

  private viewing = ({ actor, at, language }: Command, standing: Standing) => ({
    ...{ actor, at, language, standing },
    rules: this.rules,
  });

  private async standingBefore(tx: Tx, { actor }: Command, id: string): Promise<Standing> {
    const { state } = await this.access.read(tx.manager, id, actor);
    return this.access.standing(tx.manager, state);
  }
}
