import { bidRules } from '@zhitong/contracts';
import { Field, Nested } from '@zhitong/service';

export class AnswerDto {
  @Field(bidRules.indicator) indicator: string;
  @Field(bidRules.promised) promised: string;
  @Field(bidRules.how) how: string;
}

export class OfferedMilestoneDto {
  @Field(bidRules.milestoneTitle) title: string;
  @Field(bidRules.deliverable) deliverable: string;
  @Field(bidRules.month) month: number;
  @Field(bidRules.milestoneMoney) money: number;
}

export class PartnerDto {
  @Field(bidRules.partnerName) name: string;
  @Field(bidRules.partnerCode) creditCode: string;
}

/** A bid while it is being written: what is there must be right, what is missing may be missing. */
export class ProposalDto {
  @Field(bidRules.approach, { optional: true }) approach?: string;
  @Nested(() => AnswerDto, { each: true, optional: true }) answers?: AnswerDto[];
  @Field(bidRules.months, { optional: true }) months?: number;
  @Field(bidRules.money, { optional: true }) money?: number;
  @Nested(() => OfferedMilestoneDto, { each: true, optional: true }) milestones?: OfferedMilestoneDto[];
  @Nested(() => PartnerDto, { each: true, optional: true }) partners?: PartnerDto[];
}
