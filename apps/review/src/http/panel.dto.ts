import {
  assignmentMethodRule,
  decisionReasonRule,
  dismissedTermsRule,
  expertIdRule,
  expertNameRule,
  listRule,
  maskedTermsRule,
  minorityRule,
  objectionEvidenceRule,
  objectionGroundRule,
  objectionTextRule,
  discussionRemarkRule,
  opinionDraftRule,
  opinionRule,
  panelSizeRule,
  seedRule,
  upheldRule,
} from '@zhitong/contracts';
import { Field } from '@zhitong/service';

export class FormationDto {
  @Field(assignmentMethodRule, { optional: true }) method?: 'draw' | 'fit';
  @Field(panelSizeRule, { optional: true }) size?: number;
  @Field(seedRule, { optional: true }) seed?: string;
  /** Whom the secretariat wants in the chair. */
  @Field(expertIdRule, { optional: true }) chair?: string;
}

/** All that is masked then, and all suggestions that are let stand. */
export class MaskingDto {
  @Field(maskedTermsRule) terms: string[];
  @Field(dismissedTermsRule) dismissed: string[];
}

const unsuitableRule = listRule('unsuitable-experts', '申请回避的专家', 'Unsuitable experts', expertNameRule, 0, 3);

export class UnsuitableDto {
  @Field(unsuitableRule) names: string[];
}

export class ConclusionDto {
  @Field(opinionRule) background: string;
  @Field(opinionRule) assessment: string;
  @Field(opinionRule) issues: string;
  @Field(opinionRule) conclusion: string;
  @Field(minorityRule, { optional: true }) minority?: string;
}

/** Any part of an opinion, however short. */
export class OpinionDraftDto {
  @Field(opinionDraftRule, { optional: true }) background?: string;
  @Field(opinionDraftRule, { optional: true }) assessment?: string;
  @Field(opinionDraftRule, { optional: true }) issues?: string;
  @Field(opinionDraftRule, { optional: true }) conclusion?: string;
  @Field(opinionDraftRule, { optional: true }) minority?: string;
}

/** The discussion is opened, with a word on what is to be discussed. */
export class DiscussionDto {
  @Field(discussionRemarkRule, { optional: true }) text?: string;
}

export class RemarkDto {
  @Field(discussionRemarkRule) text: string;
}

export class ObjectionDto {
  @Field(objectionGroundRule) ground: string;
  @Field(objectionTextRule) text: string;
  @Field(objectionEvidenceRule) evidence: string;
}

export class ObjectionDecisionDto {
  @Field(upheldRule) upheld: boolean;
  @Field(decisionReasonRule) reason: string;
}
