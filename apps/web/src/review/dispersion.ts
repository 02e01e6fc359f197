import type { components } from '../api/index.js';

export type Rubric = components['schemas']['review.Rubric'];
export type UnsealedSheet = components['schemas']['review.UnsealedSheet'];
/** What was unsealed of one pass. */
export type Pass = Pick<components['schemas']['review.UnsealedScores'], 'statistics' | 'sheets'>;

/** How far the points for one thing lie apart. */
export interface Spread {
  /** In the order of the sheets. */
  values: number[];
  /** At most. */
  points: number;
  median: number;
  /** Sample standard deviation. */
  deviation: number;
  range: number;
}

/** A criterion with its spread. */
export interface Strip extends Spread {
  id: string;
  name: { zh: string; en: string };
  /** Opinions differ most here. */
  wide: boolean;
}

/** A share of the points beyond which a criterion counts as disputed, and how many are named at most. */
const [widely, named] = [1 / 3, 2];

export function spreadOf(values: readonly number[], points: number): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const n = sorted.length;
  const middle = n >> 1;
  const mean = sorted.reduce((sum, one) => sum + one, 0) / n;
  const squares = sorted.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  return {
    values: [...values],
    points,
    median: n % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2,
    deviation: n > 1 ? Math.sqrt(squares / (n - 1)) : 0,
    range: sorted[n - 1]! - sorted[0]!,
  };
}

/** Every criterion with its spread, in the order of the rubric; those where most points are in dispute are marked. */
export function stripsOf({ criteria }: Rubric, sheets: readonly UnsealedSheet[]): Strip[] {
  const strips = criteria.map(({ id, name, points }) => ({
    id,
    name,
    ...spreadOf(
      sheets.map((sheet) => sheet.criteria[id] ?? 0),
      points,
    ),
  }));
  const disputed = strips
    .filter(({ range, points }) => range > points * widely)
    .sort((a, b) => b.range - a.range)
    .slice(0, named);
  return strips.map((strip) => ({ ...strip, wide: disputed.includes(strip) }));
}

/** The totals, with the statistics that the server decides by. */
export const totalSpread = ({ sheets, statistics: { median, deviation, range } }: Pass): Spread => ({
  values: sheets.map(({ total }) => total),
  points: 100,
  median,
  deviation,
  range,
});

/** How near two marks may lie before they would cover each other, as a share of the strip. */
const near = 0.03;

/** Where each mark stands: its share of the points, and how far above (-) or below the line, so that none covers another. */
export function placed({ values, points }: Pick<Spread, 'values' | 'points'>): { at: number; level: number }[] {
  const shares = values.map((value) => value / points);
  const places = shares.map((at) => ({ at, level: 0 }));
  const order = shares.map((_, i) => i).sort((a, b) => shares[a]! - shares[b]!);
  let cluster: number[] = [];
  const settle = () => {
    cluster.forEach((i, k) => (places[i]!.level = k - (cluster.length - 1) / 2));
    cluster = [];
  };
  for (const i of order) {
    const last = cluster.at(-1);
    if (last !== undefined && shares[i]! - shares[last]! > near) settle();
    cluster.push(i);
  }
  settle();
  return places;
}

/** Two decimals at most, and none for nothing. */
export const plain = (value: number): string => String(Math.round(value * 100) / 100);
