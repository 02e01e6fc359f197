import {
  assignmentMethodRule,
  decisionReasonRule,
  expertNameRule,
  listRule,
  minorityRule,
  objectionEvidenceRule,
  objectionGroundRule,
  objectionTextRule,
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

export class ObjectionDto {
  @Field(objectionGroundRule) ground: string;
  @Field(objectionTextRule) text: string;
  @Field(objectionEvidenceRule) evidence: string;
}

export class ObjectionDecisionDto {
  @Field(upheldRule) upheld: boolean;
  @Field(decisionReasonRule) reason: string;
}
