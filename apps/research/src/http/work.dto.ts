import { topicRules } from '@zhitong/contracts';
import { Field, Nested } from '@zhitong/service';

export class MilestoneReportDto {
  @Field(topicRules.summary) summary: string;
  /** Links, or names and numbers of documents. */
  @Field(topicRules.evidence) evidence: string[];
}

export class MilestoneDecisionDto {
  @Field(topicRules.accepted) accepted: boolean;
  @Field(topicRules.comment) comment: string;
}

export class ChangeRequestDto {
  @Field(topicRules.changeKind) kind: 'extension' | 'content' | 'termination';
  @Field(topicRules.changeMonths, { optional: true }) months?: number;
  @Field(topicRules.reason) reason: string;
}

export class ChangeDecisionDto {
  @Field(topicRules.granted) granted: boolean;
  @Field(topicRules.reason) reason: string;
}

export class RiskDto {
  @Field(topicRules.risk) text: string;
  @Field(topicRules.milestone, { optional: true }) milestone?: string;
}

export class RiskAnswerDto {
  @Field(topicRules.riskAnswer) answer: string;
}

export class ResultDto {
  @Field(topicRules.indicator) indicator: string;
  @Field(topicRules.measured) measured: string;
  @Field(topicRules.report) report: string;
}

export class ResultsDto {
  @Nested(() => ResultDto, { each: true }) results: ResultDto[];
}
