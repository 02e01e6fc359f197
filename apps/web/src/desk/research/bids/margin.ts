import type { Indicator } from '../../../research/topic.js';

const bare = /^\s*([≥≤><]|>=|<=)?\s*(-?\d+(?:\.\d+)?)\s*$/;
const numberIn = (text: string): { sign: string; value: number } | undefined => {
  const found = bare.exec(text.normalize('NFKC').replace('−', '-'));
  return found ? { sign: found[1] ?? '', value: Number(found[2]) } : undefined;
};

/**
 * By which part of the target a promise is better (above 0) or worse, for rows of plain numbers; undefined for others.
 * Which way is better says the sign of the target, or the side away from the current value.
 */
export function marginOf(
  { current, target }: Pick<Indicator, 'current' | 'target'>,
  promised: string,
): number | undefined {
  const [wanted, got, now] = [numberIn(target), numberIn(promised), numberIn(current)];
  if (!wanted || !got || wanted.value === 0) return undefined;
  const up = /[≥>]/.test(wanted.sign) ? true : /[≤<]/.test(wanted.sign) ? false : now && now.value < wanted.value;
  if (up === undefined) return undefined;
  const part = (got.value - wanted.value) / Math.abs(wanted.value);
  return up ? part : part === 0 ? 0 : -part;
}
