import { addWorkingDays, calendar2026, type Calendar } from '@zhitong/contracts';

/** Periods, limits and the calendar of intake: data with a version, so that a deadline can be explained years later. */
export interface IntakeRules {
  readonly version: string;
  /** Working days for the formal check. */
  readonly formalCheckDays: number;
  /** Working days for a correction. */
  readonly correctionDays: number;
  /** How often the formal check may return a problem before it decides. */
  readonly correctionRounds: number;
  /** Days within which a merge can be undone. */
  readonly mergeReversibleDays: number;
  /** Prefix of the case number 受理编号: `SW2026-0012`. */
  readonly numberPrefix: string;
  readonly calendar: Calendar;
}

/** The rules that stay while the service runs: the calendar can change, and is read where a period begins. */
export type FixedRules = Omit<IntakeRules, 'calendar'>;

export const standardRules: IntakeRules = {
  version: 'standard@1',
  formalCheckDays: 5,
  correctionDays: 5,
  correctionRounds: 1,
  mergeReversibleDays: 7,
  numberPrefix: 'SW',
  calendar: calendar2026,
};

/** Intake has no public notice that could end at once: the demo lives by the standard rules. */
export const demoRules: IntakeRules = { ...standardRules, version: 'demo@1' };

export const INTAKE_RULES = Symbol('INTAKE_RULES');

/** From when to when a clock of working days runs, as it stands in facts. */
export const workingPeriod = (at: Date, days: number, calendar: Calendar) => ({
  from: at.toISOString(),
  by: addWorkingDays(at, days, calendar).toISOString(),
});
