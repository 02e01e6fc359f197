import { formalCheckRules, problemRules as r, type ClearableField, type ProblemText } from '@zhitong/contracts';
import { Field, Nested } from '@zhitong/service';
import { ChokeDto, CooperationDto, IndicatorDto, OrganisationDto, TrlDto } from './submission.dto.js';

const maybe = { optional: true };

/** The fields to correct, with their right values; groups and the table of indicators as a whole. */
export class CorrectedFieldsDto {
  @Nested(() => OrganisationDto, maybe) organisation?: OrganisationDto;
  @Field(r.title, maybe) title?: string;
  @Field(r.kind, maybe) kind?: ProblemText['kind'];
  @Field(r.industry, maybe) industry?: string;
  @Field(r.disciplines, maybe) disciplines?: string[];
  @Field(r.description, maybe) description?: string;
  @Field(r.background, maybe) background?: string;
  @Field(r.stateOfTheArt, maybe) stateOfTheArt?: string;
  @Field(r.significance, maybe) significance?: string;
  @Nested(() => ChokeDto, maybe) choke?: ChokeDto;
  @Nested(() => IndicatorDto, { optional: true, each: true }) indicators?: IndicatorDto[];
  @Field(r.months, maybe) months?: number;
  @Field(r.ownMoney, maybe) ownMoney?: number;
  @Nested(() => CooperationDto, maybe) cooperation?: CooperationDto;
  @Nested(() => TrlDto, maybe) trl?: TrlDto;
  @Field(r.region, maybe) region?: string;
  @Field(r.regiment, maybe) regiment?: string;
  @Field(r.recommender, maybe) recommender?: string;
  @Field(r.visibility, maybe) visibility?: ProblemText['visibility'];
  @Field(r.publicFields, maybe) publicFields?: ProblemText['publicFields'];
}

/** `POST /problems/:id/correction` (更正). */
export class CorrectDto {
  @Field(formalCheckRules.correctionReason) reason: string;
  @Nested(() => CorrectedFieldsDto) fields: CorrectedFieldsDto;
  /** Fields that should be empty; only what an enterprise may leave empty itself. */
  @Field(formalCheckRules.clear, { optional: true }) clear?: ClearableField[];
}
