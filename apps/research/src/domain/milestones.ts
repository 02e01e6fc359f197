import {
  addWorkingDays,
  beijingDate,
  MilestoneDecided,
  MilestoneOverdue,
  MilestoneReported,
  notAllowedNow,
  NotFound,
  TopicStarted,
} from '@zhitong/contracts';
import { requireAllowed } from './allowed.js';
import { about, type Timed } from './command.js';
import { broken, refuse } from './refusals.js';
import type { ResearchRules } from './rules.js';
import type { FactNamed } from './topic-fact.js';
import type { Milestone, TopicState } from './topic-state.js';
import { milestoneWording } from './wording.js';

/** The kick-off (启动会) was held: from now on there is something to report. */
export function kickOff(
  { heldAt, note, at }: Timed & { heldAt: string; note: string },
  state: TopicState,
): FactNamed<'TopicStarted'>[] {
  requireAllowed('kickOff', state);
  if (new Date(heldAt) > at)
    refuse([broken('heldAt', 'kick-off-future', '启动会时间不能晚于现在', 'The kick-off cannot lie in the future')]);
  if (beijingDate(new Date(heldAt)) < beijingDate(new Date(state.book!.signedAt)))
    refuse([
      broken(
        'heldAt',
        'kick-off-before-award',
        '启动会不能早于任务书签订之日',
        'The kick-off cannot lie before the day on which the task book was signed',
      ),
    ]);
  return [TopicStarted({ ...about(state), heldAt: new Date(heldAt).toISOString(), note })];
}

const milestoneOf = (id: string, { book }: TopicState): Milestone => {
  const milestone = book?.milestones.find((one) => one.id === id);
  if (!milestone) throw new NotFound();
  return milestone;
};

/** The team reports a milestone with evidence; late is better than never. */
export function reportMilestone(
  { milestone, summary, evidence }: { milestone: string; summary: string; evidence: string[] },
  state: TopicState,
): FactNamed<'MilestoneReported'>[] {
  const { status } = milestoneOf(milestone, state);
  requireAllowed('reportMilestone', state);
  if (status !== 'pending' && status !== 'overdue')
    throw notAllowedNow(milestoneWording, 'reportMilestone', status, []);
  return [MilestoneReported({ ...about(state), milestone, summary, evidence })];
}

/** The secretariat decides; a milestone that is sent back gets time to mend it. */
export function decideMilestone(
  command: Timed & { milestone: string; accepted: boolean; comment: string; rules: ResearchRules },
  state: TopicState,
): FactNamed<'MilestoneDecided'>[] {
  const { milestone, accepted, comment, at, rules } = command;
  const { status, dueAt } = milestoneOf(milestone, state);
  requireAllowed('decideMilestone', state);
  if (status !== 'reported') throw notAllowedNow(milestoneWording, 'decideMilestone', status, ['reportMilestone']);
  if (accepted) return [MilestoneDecided({ ...about(state), milestone, accepted, comment })];
  const mended = addWorkingDays(at, rules.mendingWorkingDays, rules.calendar).toISOString();
  return [MilestoneDecided({ ...about(state), milestone, accepted, comment, dueAt: mended > dueAt ? mended : dueAt })];
}

/** What the deadline `milestone:<id>` does. Never fails. */
export function milestoneExpired(
  { milestone }: { milestone: string },
  state: TopicState,
): FactNamed<'MilestoneOverdue'>[] {
  const found = state.book?.milestones.find(({ id }) => id === milestone);
  if (found?.status !== 'pending' || !awaitsMilestones(state)) return [];
  return [MilestoneOverdue({ ...about(state), milestone, dueAt: found.dueAt })];
}

/** Milestones are due from the signing of the task book on, kick-off or not. */
export const awaitsMilestones = ({ status }: TopicState): boolean => status === 'awarded' || status === 'running';
