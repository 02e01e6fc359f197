import { problemRules as r, type CreditCode, type ProblemText } from '@zhitong/contracts';
import { Field, Nested } from '@zhitong/service';

export class OrganisationDto {
  @Field(r.organisationName) name: string;
  @Field(r.creditCode) creditCode: CreditCode;
}

export class ContactDto {
  @Field(r.contactName) name: string;
  @Field(r.mobile) mobile: string;
  @Field(r.email) email: string;
}

/** Who submits declares both; the hash of the version is kept with account and time. */
export class DeclarationsDto {
  @Field(r.noStateSecret) noStateSecret: true;
  @Field(r.truthful) truthful: true;
}

export class ChokeDto {
  @Field(r.chokeForms) forms: ProblemText['choke']['forms'];
  @Field(r.sourceCountries) sourceCountries: string[];
}

export class IndicatorDto {
  /** Of a row that the version before has; new rows have none. */
  @Field(r.indicatorId, { optional: true }) id?: string;
  @Field(r.indicatorName) name: string;
  @Field(r.indicatorCurrent) current: string;
  @Field(r.indicatorTarget) target: string;
  @Field(r.indicatorUnit) unit: string;
  @Field(r.indicatorMethod) method: string;
}

export class CooperationDto {
  @Field(r.cooperationMode) mode: ProblemText['cooperation']['mode'];
  @Field(r.cooperationIp) ip: string;
  @Field(r.cooperationSolver) solver: string;
}

export class TrlDto {
  @Field(r.trlNow) now: number;
  @Field(r.trlWanted) wanted: number;
}

/** The problem as the enterprise words it. */
export class ProblemTextDto implements ProblemText {
  @Field(r.title) title: string;
  @Field(r.kind) kind: ProblemText['kind'];
  @Field(r.industry) industry: string;
  @Field(r.disciplines) disciplines: string[];
  @Field(r.description) description: string;
  @Field(r.background) background: string;
  @Field(r.stateOfTheArt) stateOfTheArt: string;
  @Field(r.significance) significance: string;
  @Nested(() => ChokeDto) choke: ChokeDto;
  @Nested(() => IndicatorDto, { each: true }) indicators: IndicatorDto[];
  @Field(r.months) months: number;
  @Field(r.ownMoney) ownMoney: number;
  @Nested(() => CooperationDto) cooperation: CooperationDto;
  @Nested(() => TrlDto) trl: TrlDto;
  @Field(r.region) region: string;
  @Field(r.regiment, { optional: true }) regiment?: string;
  @Field(r.recommender, { optional: true }) recommender?: string;
  @Field(r.visibility) visibility: ProblemText['visibility'];
  @Field(r.publicFields) publicFields: ProblemText['publicFields'];
}

/** `POST /problems`. An enterprise leaves out organisation and owner; a clerk who enters for one gives both. */
export class SubmitDto extends ProblemTextDto {
  @Field(r.campaign) campaign: string;
  @Nested(() => OrganisationDto, { optional: true }) organisation?: OrganisationDto;
  @Field(r.owner, { optional: true }) owner?: string;
  @Nested(() => ContactDto) contact: ContactDto;
  @Nested(() => DeclarationsDto, { optional: true }) declarations?: DeclarationsDto;
}

/** `POST /problems/:id/confirmation`: what a clerk entered is right. */
export class ConfirmDto {
  @Nested(() => DeclarationsDto) declarations: DeclarationsDto;
}

/** `POST /problems/:id/resubmission`: the whole corrected text. */
export class ResubmitDto extends ProblemTextDto {
  @Nested(() => ContactDto, { optional: true }) contact?: ContactDto;
  @Nested(() => DeclarationsDto) declarations: DeclarationsDto;
}
