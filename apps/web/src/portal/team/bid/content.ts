import { valueAt, type Content } from '../../../form/paths.js';
import { remarksOf, type Remarks } from '../../../kit/remarks.js';
import type { Call } from '../../../research/topic.js';
import type { OwnBid } from '../duties.js';

/** The rows of a list, as far as they are written. */
export const rowsOf = (content: Content, list: string): Content[] => (content[list] ?? []) as Content[];

const withoutView = ({ reaches: _, ...answer }: Content): Content => answer;

/** A bid as the form has it: one answer for each indicator of the call, in its order. */
export function opened(content: OwnBid['content'], { indicators }: Pick<Call, 'indicators'>): Content {
  const given = rowsOf(content, 'answers').map(withoutView);
  const answers = indicators.map(({ id }) => given.find(({ indicator }) => indicator === id) ?? { indicator: id });
  return { ...content, answers };
}

const numbers = { months: true, money: true, month: true } as const;
const isNumber = (value: unknown) => typeof value === 'number' && Number.isFinite(value);
const sane = (row: Content): Content =>
  Object.fromEntries(Object.entries(row).filter(([name, value]) => !(name in numbers) || isNumber(value)));

/** What of it can be kept: where a number belongs and something else stands, nothing is sent. */
export function sendable(content: Content): OwnBid['content'] {
  const lists = ['answers', 'milestones', 'partners', 'members'].map((list) => [
    list,
    rowsOf(content, list).map((row) => sane(row ?? {})),
  ]);
  return { ...sane(content), ...Object.fromEntries(lists) } as OwnBid['content'];
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Answers are rows here: what the server says of an indicator stands at the value that is missing. */
function placed(field: string, { indicators }: Pick<Call, 'indicators'>): string {
  const row = indicators.findIndex(({ id }) => field === `answers.${id}`);
  return row < 0 ? field : `answers.${row}.promised`;
}

/** What the server said of the bid, but not of what was changed since: it will be looked at with the next saving. */
export function stillTrue(
  missing: OwnBid['missing'],
  saved: Content,
  now: Content,
  call: Pick<Call, 'indicators'>,
): Remarks {
  return remarksOf(
    missing
      .filter(({ field }) => field !== 'answers')
      .map(({ field, message }) => ({ field: placed(field, call), message }))
      .filter(({ field }) => same(valueAt(saved, field), valueAt(now, field))),
  );
}

const partsOf = [['answers'], ['approach', 'months', 'money', 'milestones'], ['members', 'partners']] as const;

/** In which part of the form a field stands, from 1. */
export const partOf = (field: string): number =>
  partsOf.findIndex((fields) => fields.some((one) => field === one || field.startsWith(`${one}.`))) + 1;

export const ofPart = (remarks: Remarks, part: number): Remarks =>
  new Map([...remarks].filter(([field]) => partOf(field) === part));

/** Money of the milestones in 万元, summed in fen. */
export const totalOf = (content: Content): number =>
  rowsOf(content, 'milestones').reduce(
    (sum, row) => sum + (isNumber(row?.['money']) ? Math.round(Number(row['money']) * 100) : 0),
    0,
  ) / 100;
