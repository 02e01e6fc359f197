/** A set of numbers between two ends. */
interface Interval {
  low: number;
  high: number;
  lowOpen: boolean;
  highOpen: boolean;
}

const number = String.raw`[-+]?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?`;
const one = new RegExp(`^([≥≤<>=]?)\\s*(${number})$`);
const bare = new RegExp(`^${number}$`);
const range = new RegExp(`^(${number})\\s*(?:-|–|—|~|至|到)\\s*(${number})$`);
const tolerance = new RegExp(`^(${number})\\s*(?:±|\\+/-)\\s*(\\d+(?:\\.\\d+)?)$`);

const words: readonly (readonly [RegExp, string])[] = [
  [/^(?:大于等于|大于或等于|不小于|不低于|不少于|至少|at least)/i, '≥'],
  [/^(?:小于等于|小于或等于|不大于|不高于|不超过|不多于|至多|at most)/i, '≤'],
  [/^(?:大于|高于|超过|more than)/i, '>'],
  [/^(?:小于|低于|less than)/i, '<'],
  [/^(?:等于|equal to)/i, '='],
  [/^(?:>=|≧|⩾)/, '≥'],
  [/^(?:<=|≦|⩽)/, '≤'],
];

const point = (value: number): Interval => ({ low: value, high: value, lowOpen: false, highOpen: false });
const compared: Record<string, (value: number) => Interval> = {
  '≥': (low) => ({ ...point(low), high: Infinity }),
  '≤': (high) => ({ ...point(high), low: -Infinity }),
  '>': (low) => ({ low, high: Infinity, lowOpen: true, highOpen: false }),
  '<': (high) => ({ low: -Infinity, high, lowOpen: false, highOpen: true }),
  '=': point,
};

/** Half-width, but for powers: NFKC would turn `10⁶` into 106. A power stays unreadable. */
const halfWidth = (text: string): string => text.replace(/(?<=\d)(?=[⁺⁻⁰¹²³⁴⁵⁶⁷⁸⁹])/g, '^').normalize('NFKC');

/** Commas in groups of three; `0,500` and `1234,567` are something else, and stay unreadable. */
const thousands = /(?<![\d.,])[1-9]\d{0,2}(?:,\d{3})+(?![\d,])/g;

/** One spelling: half-width, one minus, one sign per comparator, no thousands separators, no unit behind the number. */
function plain(text: string, unit: string): string {
  let line = halfWidth(text).replace(/−/g, '-').trim();
  const behind = halfWidth(unit).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  // Only the very unit of the row, whole: `5 mm` in a row of metres stays unreadable instead of becoming 5.
  if (behind !== '') line = line.replace(new RegExp(`(?<=\\d\\s*)${behind}(?=$|[\\s\\-–—~至到±+])`, 'g'), '').trim();
  for (const [word, sign] of words) line = line.replace(word, sign);
  return line.replace(thousands, (digits) => digits.replaceAll(',', ''));
}

/** What a cell says in numbers, or undefined when it says it in words. */
function intervalOf(text: string, unit: string): Interval | undefined {
  const line = plain(text, unit);
  const single = one.exec(line);
  if (single) return (compared[single[1]!] ?? point)(Number(single[2]));
  const ends = range.exec(line);
  if (ends) return between(Number(ends[1]), Number(ends[2]));
  const around = tolerance.exec(line);
  if (around) return between(Number(around[1]) - Number(around[2]), Number(around[1]) + Number(around[2]));
  return undefined;
}

const exact = (value: number): number => Number(value.toPrecision(12));
const between = (low: number, high: number): Interval | undefined =>
  low <= high ? { low: exact(low), high: exact(high), lowOpen: false, highOpen: false } : undefined;

const within = (inner: Interval, outer: Interval): boolean =>
  (inner.low > outer.low || (inner.low === outer.low && (inner.lowOpen || !outer.lowOpen))) &&
  (inner.high < outer.high || (inner.high === outer.high && (inner.highOpen || !outer.highOpen)));

const apart = (a: Interval, b: Interval): boolean =>
  a.high < b.low ||
  b.high < a.low ||
  (a.high === b.low && (a.highOpen || b.lowOpen)) ||
  (b.high === a.low && (b.highOpen || a.lowOpen));

const isPoint = ({ low, high }: Interval): boolean => low === high;

/** A bare number as target means "at least" or "at most": the side away from the current value. */
function aimed(target: Interval, current: Interval | undefined, isBare: boolean): Interval | undefined {
  if (!isBare || !isPoint(target)) return target;
  if (!current || !isPoint(current) || current.low === target.low) return undefined;
  return compared[target.low > current.low ? '≥' : '≤']!(target.low);
}

/** The cells of a row that its judgement depends on. */
export interface JudgedRow {
  current: string;
  target: string;
  unit: string;
  measured: string;
}

/**
 * Holds a measured value against its target: true or false where both are numbers (`≥ 1500`, `≤5.0`, `10–20`, `75±2`,
 * `80`), undefined where only a person can tell. The target is met when all that the measured cell can mean lies
 * within what the target can mean, and missed when none of it does.
 */
export function judgeRow({ current, target, unit, measured }: JudgedRow): boolean | undefined {
  const wanted = intervalOf(target, unit);
  const got = intervalOf(measured, unit);
  if (!wanted || !got) return undefined;
  if (isPoint(wanted) && isPoint(got) && wanted.low === got.low) return true;
  const aim = aimed(wanted, intervalOf(current, unit), bare.test(plain(target, unit)));
  if (!aim) return undefined;
  if (within(got, aim)) return true;
  return apart(got, aim) ? false : undefined;
}
