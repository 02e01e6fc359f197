import type { Expert, Tie } from './expert.js';

/** A conflict of interest with what shows it. */
export interface Conflict {
  kind: Tie['kind'] | 'same-entity' | 'named-unsuitable';
  evidence: string;
}

/** Whom a problem concerns: its submitter, those who joined, and the experts that the submitter named as unsuitable. */
export interface Concerned {
  organisations: readonly { name: string; creditCode: string }[];
  /** Names of persons, at most three. */
  unsuitable: readonly string[];
}

const year = 365.25 * 24 * 3_600_000;

const lasts = ({ kind, until }: Tie, years: Readonly<Record<string, number>>, at: Date): boolean =>
  until === undefined || at.getTime() - Date.parse(until) <= (years[kind] ?? 0) * year;

/** Every conflict between an expert and a problem, with its evidence. Computed before anybody is invited. */
export function conflictsOf(
  expert: Expert,
  concerned: Concerned,
  years: Readonly<Record<string, number>>,
  at: Date,
): Conflict[] {
  const codes = new Set(concerned.organisations.map(({ creditCode }) => creditCode));
  const found: Conflict[] = [];
  if (codes.has(expert.employer.creditCode))
    found.push({ kind: 'same-entity', evidence: `${expert.name} works at ${expert.employer.name}` });
  for (const tie of expert.ties)
    if (codes.has(tie.organisation) && lasts(tie, years, at))
      found.push({
        kind: tie.kind,
        evidence: `${tie.kind}: ${tie.organisationName}${tie.until === undefined ? '' : ` until ${tie.until.slice(0, 10)}`}`,
      });
  if (concerned.unsuitable.includes(expert.name))
    found.push({ kind: 'named-unsuitable', evidence: 'named by the submitter as unsuitable' });
  return found;
}
