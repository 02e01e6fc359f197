import {
  audienceRule,
  briefBasisRule,
  briefBodyRule,
  briefReasonRule,
  briefSummaryRule,
  briefTitleRule,
  clearanceNoteRule,
  evidenceIdRule,
  idRule,
  feedbackTextRule,
  instructionRankRule,
  instructionTextRule,
  leaderRule,
  passedRule,
  problemIdRule,
  recipientRule,
  scanRule,
  statementRule,
  taskDueRule,
  taskOwnerRule,
  taskResultRule,
  taskTextRule,
  urgentRule,
} from '@zhitong/contracts';
import { Field, Nested } from '@zhitong/service';

const draftIdRule = idRule('draft-id', '草稿编号', 'Draft');

export class StatementDto {
  @Field(statementRule) text: string;
  @Field(evidenceIdRule, { each: true }) evidence: string[];
}

export class ManuscriptDto {
  @Field(briefTitleRule) title: string;
  @Field(briefSummaryRule, { optional: true }) summary?: string;
  @Field(briefBodyRule) body: string;
  @Nested(() => StatementDto, { each: true }) statements: StatementDto[];
  /** The draft that it was typed into: it is deleted with this. */
  @Field(draftIdRule, { optional: true }) draft?: string;
}

export class BriefDto extends ManuscriptDto {
  @Field(problemIdRule, { each: true }) problems: string[];
  @Field(briefBasisRule) basis: 'research' | 'review';
  @Field(urgentRule, { optional: true }) urgent?: boolean;
}

export class CheckDto {
  @Field(passedRule) passed: boolean;
  @Field(briefReasonRule, { optional: true }) reason?: string;
}

export class ClearanceDto extends CheckDto {
  @Field(clearanceNoteRule) note: string;
}

export class ReasonDto {
  @Field(briefReasonRule) reason: string;
}

export class PublicationDto {
  @Field(recipientRule, { each: true }) recipients: string[];
}

export class TaskDto {
  @Field(taskOwnerRule) owner: string;
  @Field(taskTextRule) what: string;
  @Field(taskDueRule) dueAt: string;
}

export class InstructionDto {
  @Field(instructionTextRule) text: string;
  @Field(instructionRankRule) rank: string;
  @Field(audienceRule) audience: 'internal' | 'enterprise';
  /** Recorded from paper by the secretariat: for whom, and the scan. */
  @Field(leaderRule, { optional: true }) leader?: string;
  @Field(scanRule, { optional: true }) scan?: string;
  /** Who is to do what by when: recorded together with the instruction, or neither. */
  @Nested(() => TaskDto, { optional: true }) task?: TaskDto;
}

export class ResultDto {
  @Field(taskResultRule) result: string;
  @Field(scanRule, { optional: true }) evidence?: string;
}

class AnswerDto {
  @Field(problemIdRule) problem: string;
  @Field(feedbackTextRule) text: string;
}

export class FeedbackDto {
  @Nested(() => AnswerDto, { each: true }) answers: AnswerDto[];
}
