import { calendar2026, type Calendar } from '@zhitong/contracts';

/** One criterion of the evaluation of bids: `weight` is the most points that it can bring. */
export interface Criterion {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly weight: number;
}

/** The periods, thresholds and weights that this service decides by: data with a version, not constants in code. */
export interface ResearchRules {
  readonly version: string;
  readonly calendar: Calendar;
  /** A call stands open for at least that many working days, so that teams far away have a chance. */
  readonly callWorkingDays: number;
  /** Public notice of a proposed award (公示), in working days. */
  readonly noticeWorkingDays: number;
  /** Time to mend a milestone that was sent back, in working days. */
  readonly mendingWorkingDays: number;
  readonly evaluation: {
    readonly version: string;
    /** Weights add up to 100. The first criterion decides between equal totals. */
    readonly criteria: readonly Criterion[];
    /** At least that many, and an odd number, so that no two halves stand against each other. */
    readonly minimumEvaluators: number;
    /** From that many employers at least. */
    readonly minimumEmployers: number;
    /** Below this mean a bid is not suitable; when none is, the call has failed (流榜). */
    readonly suitableFrom: number;
  };
}

/** The rules that stay while the service runs: the calendar can change, and is read where a period begins. */
export type FixedRules = Omit<ResearchRules, 'calendar'>;

export const standardRules: ResearchRules = {
  version: 'standard@1',
  calendar: calendar2026,
  callWorkingDays: 10,
  noticeWorkingDays: 5,
  mendingWorkingDays: 10,
  evaluation: {
    version: 'bid-criteria@2',
    criteria: [
      { code: 'indicators', zh: '逐项响应指标', en: 'Answers to the indicators', weight: 35 },
      { code: 'approach', zh: '技术方案可行', en: 'Feasible approach', weight: 25 },
      { code: 'team', zh: '团队与条件', en: 'Team and means', weight: 20 },
      { code: 'plan', zh: '进度与经费合理', en: 'Plan and money', weight: 20 },
    ],
    minimumEvaluators: 3,
    minimumEmployers: 2,
    suitableFrom: 60,
  },
};

/** The same with nothing to wait for: notices end at once and a call can be closed as soon as the bids are in. */
export const demoRules: ResearchRules = {
  ...standardRules,
  version: 'demo@1',
  callWorkingDays: 0,
  noticeWorkingDays: 0,
};
