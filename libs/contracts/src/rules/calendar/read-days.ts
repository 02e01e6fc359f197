import { daysBetween } from './counting.js';

/** Days that a text names, and the parts of it that name none. */
export interface ReadDays {
  days: string[];
  unread: string[];
}

/** `2027年2月5日`, `2月5日`, `2027-02-05`, `2027/2/5`; after a dot of enumeration the day alone: `、28日`. */
const start = /(?:(\d{4})\s*[年\-./]\s*(\d{1,2})\s*[月\-./]|(\d{1,2})\s*月)\s*(\d{1,2})(?:\s*日)?|、\s*(\d{1,2})\s*日/y;
/** How far: `至11日`, `至3月1日`, `~ 2027-02-11`, `– 2028年1月2日`. */
const end = /\s*(?:至|到|[—–~-]+)\s*(?:(?:(\d{4})\s*[年\-./]\s*)?(\d{1,2})\s*[月\-./]\s*)?(\d{1,2})(?:\s*日)?/y;

const pad = (n: number) => String(n).padStart(2, '0');

/** The date, or undefined where the calendar has no such day. */
function dateOf(year: number, month: number, day: number): string | undefined {
  const date = `${year}-${pad(month)}-${pad(day)}`;
  const parsed = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date) ? date : undefined;
}

/** Weekdays and lunar dates in brackets name no further day; full-width signs are as good as others. */
const plain = (text: string) => text.normalize('NFKC').replaceAll(/\([^()]*\)/g, '');

type Token = { days: string[] } | { unread: string } | { word: string };

/** The days of a text in its order, and the words between them. A notice leaves its own year out. */
function tokensOf(text: string, year: number): Token[] {
  const found: Token[] = [];
  let month: number | undefined;
  let word = '';
  const close = () => {
    if (word.trim() !== '') found.push({ word });
    word = '';
  };
  for (let at = 0; at < text.length;) {
    start.lastIndex = at;
    const first = start.exec(text);
    const [, fromYear, monthOfYear, monthAlone, day, dayAlone] = first ?? [];
    const fromMonth = Number(monthOfYear ?? monthAlone ?? month);
    if (!first || Number.isNaN(fromMonth)) {
      word += text[at]!;
      at += 1;
      continue;
    }
    close();
    end.lastIndex = start.lastIndex;
    const last = end.exec(text);
    const until = last ? end.lastIndex : start.lastIndex;
    const run = runOf({ year: fromYear, month: fromMonth, day: Number(day ?? dayAlone) }, last, year);
    found.push(run.length > 0 ? { days: run } : { unread: text.slice(at, until).trim() });
    month = Number(last?.[2] ?? fromMonth);
    at = until;
  }
  close();
  return found;
}

/** Empty where it has no such days, or where they run backwards. */
function runOf(
  from: { year: string | undefined; month: number; day: number },
  last: RegExpExecArray | null,
  ofNotice: number,
): string[] {
  const year = Number(from.year ?? ofNotice);
  if (!last) return [dateOf(year, from.month, from.day)].filter((date) => date !== undefined);
  const month = Number(last[2] ?? from.month);
  // 12月30日至1月1日: the turn of the year. A notice for a year begins in the one before it.
  const turns = month < from.month;
  const lastYear = Number(last[1] ?? (turns && from.year !== undefined ? year + 1 : year));
  const firstYear = turns && from.year === undefined ? lastYear - 1 : year;
  const [first, until] = [dateOf(firstYear, from.month, from.day), dateOf(lastYear, month, Number(last[3]))];
  if (first === undefined || until === undefined || until < first) return [];
  const days = daysBetween(first, until);
  // Nobody is off for that long: it is a slip.
  return days.length > 31 ? [] : days;
}

const each = (days: readonly string[]) => [...new Set(days)].sort();

/**
 * Every day that the lines name, whatever else they say.
 * @param year of dates that name none
 */
export function readDays(text: string, year: number): ReadDays {
  const days: string[] = [];
  const unread: string[] = [];
  for (const line of plain(text).split(/[\n;]/)) {
    const tokens = tokensOf(line, year);
    const named = tokens.flatMap((token) => ('days' in token ? token.days : []));
    days.push(...named);
    unread.push(...tokens.flatMap((token) => ('unread' in token ? [token.unread] : [])));
    if (line.trim() !== '' && !tokens.some((token) => !('word' in token))) unread.push(line.trim());
  }
  return { days: each(days), unread };
}

/** What a notice says: which days are off, which are worked, and dates of which it says neither. */
export interface Notice {
  holidays: string[];
  makeUpDays: string[];
  unread: string[];
}

const off = /放假|休息|holiday|\boff\b/i;
const worked = /上班|补班|make-?up|\bwork/i;

/**
 * Reads the notice of the State Council as it is published (`2月5日（周五）至11日（周四）放假调休，共7天。2月14日（周日）上班。`), or rows
 * that say the same (`2027-02-05 ~ 2027-02-11 放假`). A date belongs to the word that comes after it in its sentence.
 */
export function readNotice(text: string, year: number): Notice {
  const notice: Notice = { holidays: [], makeUpDays: [], unread: [] };
  for (const sentence of plain(text).split(/[。;\n]/)) {
    let waiting: string[] = [];
    for (const token of tokensOf(sentence, year)) {
      if ('days' in token) waiting.push(...token.days);
      else if ('unread' in token) notice.unread.push(token.unread);
      else {
        const list = worked.test(token.word) ? notice.makeUpDays : off.test(token.word) ? notice.holidays : undefined;
        if (!list) continue;
        list.push(...waiting);
        waiting = [];
      }
    }
    notice.unread.push(...waiting);
  }
  return { holidays: each(notice.holidays), makeUpDays: each(notice.makeUpDays), unread: notice.unread };
}
