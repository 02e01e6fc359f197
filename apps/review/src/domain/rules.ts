import { calendar2026, type Calendar } from '@zhitong/contracts';
import type { ConsensusRules } from './consensus.js';
import { standardRubric, type Rubric } from './rubric.js';

/** All periods, thresholds and weights of a review. Versioned data. */
export interface ReviewRules {
  version: string;
  calendar: Calendar;
  /** Experts who score, if the secretariat does not say otherwise; odd. */
  panelSize: number;
  /** Different employers at least. */
  employers: number;
  /** Reserves drawn at most. */
  reserves: number;
  reviewsPerYear: number;
  invitationHours: number;
  reviewDays: number;
  discussionDays: number;
  /** Hours between two reminders of a panel. */
  reminderHours: number;
  /** Working days of the public notice; 0 ends it at once. */
  noticeDays: number;
  /** Years for which a tie counts as a conflict after its end, by kind. */
  tieYears: Readonly<Record<string, number>>;
  /** Innocent organisations that are mixed into an expert's declaration. */
  decoys: number;
  /** New panels score by this one; a panel keeps the one that it began with. */
  rubric: Rubric;
  /** Versions that panels may still use. */
  formerRubrics: readonly Rubric[];
  consensus: ConsensusRules;
}

/** The rules that stay while the service runs: the calendar can change, and is read where a period begins. */
export type FixedRules = Omit<ReviewRules, 'calendar'>;

/** The rubric that a panel began with, by its version. */
export function rubricOf(
  version: string | undefined,
  { rubric, formerRubrics }: Pick<ReviewRules, 'rubric' | 'formerRubrics'>,
): Rubric {
  const found = [rubric, ...formerRubrics].find((each) => version === undefined || each.version === version);
  if (!found) throw new Error(`the rules have no rubric ${version}: never remove a version that a panel may use`);
  return found;
}

export const standardRules: ReviewRules = {
  version: 'standard@1',
  calendar: calendar2026,
  panelSize: 5,
  employers: 2,
  reserves: 5,
  reviewsPerYear: 10,
  invitationHours: 48,
  reviewDays: 10,
  discussionDays: 3,
  reminderHours: 24,
  noticeDays: 5,
  // Avoidance rules modelled on the National Natural Science Foundation regulations, 2024.
  tieYears: {
    employment: 3,
    shareholding: 0,
    directorship: 0,
    consulting: 3,
    project: 5,
    relative: 100,
    adviser: 100,
    dispute: 0,
    application: 1,
  },
  decoys: 6,
  rubric: standardRubric,
  formerRubrics: [],
  consensus: { trimFrom: 5, deviation: 12, range: 25, approve: 80, recommending: 2 / 3, decline: 60, outlier: 2 },
};

/** The demo differs in nothing but the notice, which ends at once. */
export const demoRules: ReviewRules = { ...standardRules, version: 'demo@1', noticeDays: 0 };
