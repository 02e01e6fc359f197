import type { Problem } from '../problem.js';

/** The fields that are laid side by side, in this order: what the problem is, then its circumstances. */
export const comparedFields = [
  ...['title', 'organisation.name', 'description', 'indicators', 'choke.forms', 'choke.sourceCountries'],
  ...['background', 'stateOfTheArt', 'significance', 'kind', 'industry', 'disciplines', 'region', 'regiment'],
  ...['months', 'ownMoney', 'cooperation.mode', 'cooperation.ip', 'cooperation.solver', 'trl.now', 'trl.wanted'],
] as const;

/** The value at a path. */
export function valueAt(problem: Problem, field: string): unknown {
  let value: unknown = problem;
  for (const name of field.split('.'))
    value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
  return value;
}

/** The one whose case number is older stays, unless somebody chooses otherwise: it has waited longer. */
export const older = (one: Problem, other: Problem): Problem =>
  one.number.localeCompare(other.number, 'en', { numeric: true }) <= 0 ? one : other;
