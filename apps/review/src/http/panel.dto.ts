import {
  assignmentMethodRule,
  decisionReasonRule,
  expertNameRule,
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

export class UnsuitableDto {
  @Field(expertNameRule, { each: true }) names: string[];
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
