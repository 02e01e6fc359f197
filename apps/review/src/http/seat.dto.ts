import {
  conflictKindRule,
  organisationCodeRule,
  recommendsRule,
  replacementReasonRule,
  scoreCommentsRule,
  scoresRule,
} from '@zhitong/contracts';
import { Field } from '@zhitong/service';

export class DeclarationDto {
  /** Codes of the organisations asked about that the expert has a tie to. */
  @Field(organisationCodeRule, { each: true }) organisations: string[];
  @Field(conflictKindRule, { optional: true }) conflict?: string;
}

export class SheetDto {
  @Field(scoresRule) criteria: Record<string, number>;
  @Field(scoreCommentsRule) comments: Record<string, string>;
  @Field(recommendsRule) recommends: boolean;
}

/** Any part of a sheet. */
export class SheetDraftDto {
  @Field(scoresRule, { optional: true }) criteria?: Record<string, number>;
  @Field(scoreCommentsRule, { optional: true }) comments?: Record<string, string>;
  @Field(recommendsRule, { optional: true }) recommends?: boolean;
}

export class ReplacementDto {
  @Field(replacementReasonRule) reason: 'declined' | 'overdue' | 'conflict';
}
