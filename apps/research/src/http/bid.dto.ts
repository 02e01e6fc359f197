import { bidDraftRules, bidRules } from '@zhitong/contracts';
import { Field, Nested } from '@zhitong/service';

export class AnswerDto {
  @Field(bidRules.indicator) indicator: string;
  @Field(bidDraftRules.promised, { optional: true }) promised?: string;
  @Field(bidDraftRules.how, { optional: true }) how?: string;
}

export class OfferedMilestoneDto {
  @Field(bidDraftRules.milestoneTitle, { optional: true }) title?: string;
  @Field(bidDraftRules.deliverable, { optional: true }) deliverable?: string;
  @Field(bidRules.month, { optional: true }) month?: number;
  @Field(bidRules.milestoneMoney, { optional: true }) money?: number;
}

export class PartnerDto {
  @Field(bidDraftRules.partnerName, { optional: true }) name?: string;
  @Field(bidDraftRules.partnerCode, { optional: true }) creditCode?: string;
}

export class MemberDto {
  @Field(bidDraftRules.memberName, { optional: true }) name?: string;
  @Field(bidDraftRules.memberTitle, { optional: true }) title?: string;
  @Field(bidDraftRules.memberPart, { optional: true }) part?: string;
}

/** A bid while it is being written: what is missing may be missing; its rules are asked for when it is sealed. */
export class ProposalDto {
  @Field(bidDraftRules.approach, { optional: true }) approach?: string;
  @Nested(() => AnswerDto, { each: true, optional: true }) answers?: AnswerDto[];
  @Field(bidRules.months, { optional: true }) months?: number;
  @Field(bidRules.money, { optional: true }) money?: number;
  @Nested(() => OfferedMilestoneDto, { each: true, optional: true }) milestones?: OfferedMilestoneDto[];
  @Nested(() => PartnerDto, { each: true, optional: true }) partners?: PartnerDto[];
  @Nested(() => MemberDto, { each: true, optional: true }) members?: MemberDto[];
}
