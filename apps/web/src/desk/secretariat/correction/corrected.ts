import type { Problem } from '../problem.js';

export interface IndicatorRow {
  id: string;
  name: string;
  current: string;
  target: string;
  unit: string;
  method: string;
}

/** The fields that a clerk corrects here, as they are typed. */
export interface Typed {
  title: string;
  kind: Problem['kind'];
  industry: string;
  disciplines: string;
  description: string;
  background: string;
  stateOfTheArt: string;
  significance: string;
  months: string;
  ownMoney: string;
  region: string;
  indicators: readonly IndicatorRow[];
}

export const essays = ['description', 'background', 'stateOfTheArt', 'significance'] as const;

export const typedFrom = (problem: Problem): Typed => ({
  title: problem.title,
  kind: problem.kind,
  industry: problem.industry,
  disciplines: problem.disciplines.join(' '),
  description: problem.description ?? '',
  background: problem.background ?? '',
  stateOfTheArt: problem.stateOfTheArt ?? '',
  significance: problem.significance ?? '',
  months: String(problem.months ?? ''),
  ownMoney: String(problem.ownMoney ?? ''),
  region: problem.region,
  indicators: problem.indicators ?? [],
});

/** What differs, as the server takes it: fields that were not touched are not sent. */
export function corrected(before: Typed, now: Typed): Record<string, unknown> {
  const changed = (Object.keys(now) as (keyof Typed)[]).filter(
    (field) => JSON.stringify(now[field]) !== JSON.stringify(before[field]),
  );
  return Object.fromEntries(changed.map((field) => [field, worth(field, now)]));
}

function worth(field: keyof Typed, typed: Typed): unknown {
  if (field === 'disciplines') return typed.disciplines.match(/\w+/g) ?? [];
  if (field === 'months' || field === 'ownMoney') return typed[field].trim() === '' ? null : Number(typed[field]);
  return typed[field];
}
