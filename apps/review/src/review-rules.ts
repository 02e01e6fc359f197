import { RULE_SET, type RuleSet } from '@zhitong/service';
import { demoRules, standardRules } from './domain/rules.js';

export const REVIEW_RULES = Symbol('ReviewRules');

export const reviewRules = {
  provide: REVIEW_RULES,
  inject: [RULE_SET],
  useFactory: (set: RuleSet) => (set === 'demo' ? demoRules : standardRules),
};
