import { formalCheckRules, queryRules as r, type ExportFormat } from '@zhitong/contracts';
import { Field } from '@zhitong/service';

/** Which problems of a list. */
class ProblemFilterDto {
  /** One status, or several separated by commas. */
  @Field(r.statuses, { optional: true }) status?: string[];
  @Field(r.campaign, { optional: true }) campaign?: string;
  @Field(r.flag, { optional: true }) overdue?: boolean;
  @Field(r.text, { optional: true }) text?: string;
}

/** `GET /problems`. */
export class ListProblemsDto extends ProblemFilterDto {
  @Field(r.page, { optional: true }) page?: number;
  @Field(r.size, { optional: true }) size?: number;
}

/** `GET /exports/problems`: all of them. */
export class ExportProblemsDto extends ProblemFilterDto {
  @Field(r.format, { optional: true }) format?: ExportFormat;
}

/** `GET /problems/similar`. */
export class SimilarDto {
  @Field(formalCheckRules.similarTitle) title: string;
  /** The description, as far as it is written. */
  @Field(r.similarText, { optional: true }) text?: string;
  /** A problem to leave out: the one that the question is about. */
  @Field(r.problem, { optional: true }) except?: string;
}
