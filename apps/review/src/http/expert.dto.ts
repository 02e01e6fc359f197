import {
  chairsRule,
  creditCodeRule,
  disciplineRule,
  employerNameRule,
  expertDisciplinesRule,
  expertIdRule,
  expertLevelRule,
  expertNameRule,
  expertTitleRule,
  queryRules,
  reviewYearRule,
  societyRule,
  tieKindRule,
  tieSinceRule,
  tieUntilRule,
} from '@zhitong/contracts';
import { Field, Nested } from '@zhitong/service';
import type { Expert, Tie } from '../domain/assignment/expert.js';

export class TieDto {
  @Field(tieKindRule) kind: Tie['kind'];
  @Field(creditCodeRule) organisation: string;
  @Field(employerNameRule) organisationName: string;
  @Field(tieSinceRule, { optional: true }) since?: string;
  @Field(tieUntilRule, { optional: true }) until?: string;
}

/** An expert's file without the account. */
export class ExpertFileDto {
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

export class ExpertDto extends ExpertFileDto {
  @Field(expertIdRule) id: string;
}

export class ExpertsQuery {
  @Field(queryRules.text, { optional: true }) text?: string;
  @Field(societyRule, { optional: true }) society?: string;
  @Field(disciplineRule, { optional: true }) discipline?: string;
  @Field(creditCodeRule, { optional: true }) employer?: string;
  @Field(queryRules.page, { optional: true }) page?: number;
  @Field(queryRules.size, { optional: true }) size?: number;
}

export class ImportFileQuery {
  @Field(queryRules.flag, { optional: true }) dryRun?: boolean;
}

export class ImportExpertsDto {
  @Nested(() => ExpertDto, { each: true }) experts: ExpertDto[];
}
