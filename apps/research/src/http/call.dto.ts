import { callRules, topicRules } from '@zhitong/contracts';
import { Field, Nested } from '@zhitong/service';
import { bidRules } from '@zhitong/contracts';

export class TargetDto {
  @Field(bidRules.indicator) indicator: string;
  @Field(bidRules.promised) target: string;
}

export class PublishCallDto {
  @Field(callRules.goal) goal: string;
  @Field(callRules.months) months: number;
  @Field(callRules.money) money: number;
  @Field(callRules.ip) ip: string;
  @Field(callRules.requirements) requirements: string;
  @Field(callRules.closesAt) closesAt: string;
  /** New targets, when a call that failed is published again. */
  @Nested(() => TargetDto, { each: true, optional: true }) targets?: TargetDto[];
}

export class FailCallDto {
  @Field(callRules.failure) reason: string;
}

export class KickOffDto {
  @Field(topicRules.kickOffAt) heldAt: string;
  @Field(topicRules.kickOffNote) note: string;
}
