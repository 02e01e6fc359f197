import { choiceRule, queryRules as r, rule, showing } from '@zhitong/contracts';
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

/** `GET /problems`. */
export class ListProblemsDto {
  /** One state, or several separated by commas. */
  @Field(trackingRules.states, { optional: true }) state?: State[];
  @Field(trackingRules.stage, { optional: true }) stage?: Stage;
  /** The role that it waits on. */
  @Field(trackingRules.role, { optional: true }) waiting?: Role;
  @Field(r.page, { optional: true }) page?: number;
  @Field(r.size, { optional: true }) size?: number;
}
