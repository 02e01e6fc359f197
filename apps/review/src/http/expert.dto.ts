import {
  creditCodeRule,
  employerNameRule,
  expertDisciplinesRule,
  expertIdRule,
  expertLevelRule,
  expertNameRule,
  expertTitleRule,
  recommendsRule,
  reviewYearRule,
  rule,
  societyRule,
  tieKindRule,
  tieUntilRule,
} from '@zhitong/contracts';
import { Field, Nested } from '@zhitong/service';
import type { Expert, Tie } from '../domain/assignment/expert.js';

const chairsRule = rule('chairs', { zh: '可任组长', en: 'Can chair' }, recommendsRule.schema, {
  zh: '请写明是否可任组长',
  en: 'say whether the expert can chair',
});

export class TieDto {
  @Field(tieKindRule) kind: Tie['kind'];
  @Field(creditCodeRule) organisation: string;
  @Field(employerNameRule) organisationName: string;
  @Field(tieUntilRule, { optional: true }) until?: string;
}

export class ExpertDto {
  @Field(expertIdRule) id: string;
  @Field(expertNameRule) name: string;
  @Field(employerNameRule) employer: string;
  @Field(creditCodeRule) employerCode: string;
  @Field(expertTitleRule) title: string;
  @Field(expertLevelRule) level: Expert['level'];
  @Field(societyRule) society: string;
  @Field(expertDisciplinesRule) disciplines: string[];
  @Field(reviewYearRule, { optional: true }) reviewsThisYear?: number;
  @Field(chairsRule, { optional: true }) chairs?: boolean;
  @Nested(() => TieDto, { each: true, optional: true }) ties?: TieDto[];
}

export class ImportExpertsDto {
  @Nested(() => ExpertDto, { each: true }) experts: ExpertDto[];
}
