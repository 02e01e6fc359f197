import { choiceRule, queryRules as r, rule, showing, type ExportFormat } from '@zhitong/contracts';
import { roles, type Role } from '@zhitong/identity';
import { Field } from '@zhitong/service';
import { z } from 'zod';
import { stages, stateNames, type Stage, type State } from '../domain/standing/state.js';

const trackingRules = {
  states: showing(
    rule(
      'state-list',
      { zh: '状态', en: 'State' },
      z
        .union([z.string().transform((text) => text.split(',')), z.array(z.string())])
        .pipe(z.array(z.enum(stateNames)).max(stateNames.length)),
      { zh: '状态用逗号分隔，例如 accepted,scoring', en: 'states separated by commas, e.g. accepted,scoring' },
    ),
    { example: 'accepted,scoring' },
  ),
  stage: choiceRule('stage', '阶段', 'Stage', stages),
  role: choiceRule('role', '角色', 'Role', roles),
} as const;

/** Which problems of a list. */
class ProblemFilterDto {
  /** One state, or several separated by commas. */
  @Field(trackingRules.states, { optional: true }) state?: State[];
  @Field(trackingRules.stage, { optional: true }) stage?: Stage;
  /** The role that it waits on. */
  @Field(trackingRules.role, { optional: true }) waiting?: Role;
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
