import { topicRules } from '@zhitong/contracts';
import { Field, Nested } from '@zhitong/service';
import type { Outcome } from '../domain/topic-state.js';

export class ReturnDto {
  @Field(topicRules.reason) reason: string;
}

export class CommentDto {
  @Field(topicRules.agrees) agrees: boolean;
  @Field(topicRules.comment) comment: string;
}

export class JudgementDto {
  @Field(topicRules.indicator) indicator: string;
  @Field(topicRules.met) met: boolean;
  @Field(topicRules.note) note: string;
}

export class AcceptanceDto {
  @Field(topicRules.conclusion) summary: string;
  /** For the rows that the numbers do not decide. */
  @Nested(() => JudgementDto, { each: true, optional: true }) judgements?: JudgementDto[];
  /** For an enterprise that objected. */
  @Field(topicRules.comment, { optional: true }) answer?: string;
}

export class OutcomeDto {
  @Field(topicRules.outcomeKind) kind: Outcome['kind'];
  @Field(topicRules.outcomeTitle) title: string;
  @Field(topicRules.outcomeValue, { optional: true }) value?: number;
}

export class TerminationDto {
  @Field(topicRules.terminationReason) reason: 'failed' | 'withdrawn' | 'objection';
  @Field(topicRules.reason) note: string;
}
