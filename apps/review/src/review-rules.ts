import { RULE_SET, type RuleSet } from '@zhitong/service';
import { demoRules, standardRules, type ReviewRules } from './domain/rules.js';

export const REVIEW_RULES = Symbol('ReviewRules');

/** The rules in force. */
export const rulesOf = (set: RuleSet): ReviewRules => (set === 'demo' ? demoRules : standardRules);

export const reviewRules = {
  provide: REVIEW_RULES,
  inject: [RULE_SET],
  useFactory: rulesOf,
};
