import { checklistItems, exampleSubmission, type ProblemText } from '@zhitong/contracts';
import { standardRules } from '../rules.js';
import type { ProblemFact } from './facts.js';
import { problem } from './problem.js';
import { initialProblem, type ProblemState } from './state.js';
import { submit, type Submit } from './submit.js';

/** Things that tests of the domain start from. Monday, 2 March 2026, 09:00 in Beijing. */
export const at = new Date('2026-03-02T01:00:00Z');
export const rules = standardRules;
export const later = (hours: number) => new Date(at.getTime() + hours * 3_600_000);

const {
  campaign: _campaign,
  organisation: _organisation,
  contact: _contact,
  declarations: _declarations,
  ...rest
} = exampleSubmission;
export const text: ProblemText = rest;

export const submission = (change: Partial<Submit> = {}): Submit => ({
  problem: 'problem-1',
  number: 'SW2026-0001',
  campaign: 'campaign-1',
  organisation: { id: 'org-1', name: '沙湾绿源节水设备有限公司', creditCode: '91654203M00010006G' },
  text,
  by: 'enterprise-1',
  at,
  rules,
  ...change,
});

export const passed = checklistItems.map(({ code }) => ({ code, ok: true }));
export const reasons = [{ code: 'unclear', field: 'title', note: '名称请写明工艺' }];

/** The state after facts. */
export const after = (state: ProblemState, facts: readonly ProblemFact[]): ProblemState =>
  facts.reduce((next, fact) => problem.evolve(next, fact), state);

export const submitted = (change: Partial<Submit> = {}): ProblemState =>
  after(initialProblem, submit(submission(change), initialProblem));
