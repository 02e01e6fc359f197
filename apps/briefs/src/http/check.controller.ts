import { Body, Controller, Param, Post } from '@nestjs/common';
import { FieldsInvalid } from '@zhitong/contracts';
import { Answers, Cmd, May, type Command } from '@zhitong/service';
import { clear, proofread, signOff } from '../domain/brief/check.js';
import type { BriefNumber } from '../domain/brief/state.js';
import { latestManuscript, noteSigned } from '../persistence/manuscripts.js';
import { nextNumber } from '../persistence/register.js';
import { BriefDesk } from './brief-desk.js';
import { CheckDto, ClearanceDto } from './brief.dto.js';
import { briefAnswer } from './brief.answers.js';

/** A refusal must say why; a pass needs no reason. */
function reasonOf({ passed, reason }: CheckDto): { reason?: string } {
  if (passed) return {};
  if (reason === undefined)
    throw new FieldsInvalid([
      { field: 'reason', code: 'reason-needed', message: { zh: '退回须写明理由', en: 'say why it goes back' } },
    ]);
  return { reason };
}

const noNumber: BriefNumber = { year: 0, issue: 0, total: 0 };

/** Proofreading (核稿), confidentiality check (保密审查), sign-off (审签): each passes it on or sends it back. */
@Controller('briefs/:id')
export class CheckController {
  constructor(private readonly desk: BriefDesk) {}

  @Post('proofreading')
  @May('briefs.brief.proofread')
  @Answers('核稿', 'Proofreading', briefAnswer)
  proofreading(@Cmd() command: Command, @Param('id') id: string, @Body() dto: CheckDto) {
    const check = { brief: id, by: command.actor.account, ...reasonOf(dto) };
    return this.desk.change(command, id, (state) => proofread(check, state));
  }

  @Post('clearance')
  @May('briefs.brief.clear')
  @Answers('保密审查', 'Confidentiality check', briefAnswer)
  clearance(@Cmd() command: Command, @Param('id') id: string, @Body() dto: ClearanceDto) {
    const check = { brief: id, by: command.actor.account, note: dto.note, ...reasonOf(dto) };
    return this.desk.change(command, id, (state) => clear(check, state));
  }

  /** Signs and numbers in one transaction. */
  @Post('sign-off')
  @May('briefs.brief.sign-off')
  @Answers('审签', 'Sign-off', briefAnswer)
  signOff(@Cmd() command: Command, @Param('id') id: string, @Body() dto: CheckDto) {
    const check = { brief: id, by: command.actor.account, ...reasonOf(dto) };
    return this.desk.changing(command, id, {
      decider: async (tx, before) => {
        const { hash, version } = (await latestManuscript(tx.manager, id))!;
        // Decided once without a number, so that the register is locked only by who will get one.
        signOff({ ...check, hash, number: noNumber }, before);
        const number = dto.passed ? await nextNumber(tx, command.at) : noNumber;
        if (dto.passed) await noteSigned(tx.manager, id, version, command.at);
        return (state) => signOff({ ...check, hash, number }, state);
      },
    });
  }
}
