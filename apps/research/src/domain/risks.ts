import { notAllowedNow, NotFound, RiskAnswered, RiskRaised } from '@zhitong/contracts';
import { requireAllowed } from './allowed.js';
import { about, type Timed } from './command.js';
import { broken, refuse } from './refusals.js';
import type { FactNamed } from './topic-fact.js';
import type { TopicState } from './topic-state.js';
import { riskWording } from './wording.js';

export interface RaiseRisk extends Timed {
  risk: string;
  milestone?: string;
  text: string;
}

/** The team says early that something may not come out as planned. It changes no date: a request for more time does. */
export function raiseRisk({ risk, milestone, text, at }: RaiseRisk, state: TopicState): FactNamed<'RiskRaised'>[] {
  requireAllowed('raiseRisk', state);
  if (milestone !== undefined && !state.book!.milestones.some(({ id }) => id === milestone))
    refuse([broken('milestone', 'unknown-milestone', '任务书中没有这个里程碑', 'The task book has no such milestone')]);
  const which = milestone === undefined ? {} : { milestone };
  return [RiskRaised({ ...about(state), risk, ...which, text, raisedAt: at.toISOString() })];
}

/** The secretariat says what is done about it. */
export function answerRisk(
  { risk, answer }: { risk: string; answer: string },
  state: TopicState,
): FactNamed<'RiskAnswered'>[] {
  const found = (state.risks ?? []).find(({ id }) => id === risk);
  if (!found) throw new NotFound();
  if (found.answer !== undefined) throw notAllowedNow(riskWording, 'answerRisk', 'answered', []);
  requireAllowed('answerRisk', state);
  return [RiskAnswered({ ...about(state), risk, answer })];
}
