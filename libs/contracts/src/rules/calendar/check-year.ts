import type { FieldProblem, Text } from '../../errors.js';
import { isWeekend } from './counting.js';

interface Given {
  year: number;
  holidays: readonly string[];
  makeUpDays: readonly string[];
}

const problem = (field: 'holidays' | 'makeUpDays', code: string, zh: string, en: string): FieldProblem => {
  const message: Text = { zh, en };
  return { field, code, message };
};

const some = (days: readonly string[]): string => days.join('、');

/** What no notice says: a slip of who enters it. Nothing: the year can be set. */
export function calendarProblems({ year, holidays, makeUpDays }: Given): FieldProblem[] {
  const outside = (day: string) => day < `${year - 1}-12-01` || day > `${year + 1}-01-31`;
  const far = (field: 'holidays' | 'makeUpDays', days: readonly string[]) => {
    const found = days.filter(outside);
    if (found.length === 0) return [];
    const zh = `不属于 ${year} 年的安排：${some(found)}`;
    return [problem(field, 'calendar-outside', zh, `Not of ${year}: ${found.join(', ')}`)];
  };
  const both = makeUpDays.filter((day) => holidays.includes(day));
  const inWeek = makeUpDays.filter((day) => !isWeekend(day) && !both.includes(day));
  return [
    ...(holidays.length === 0
      ? [problem('holidays', 'calendar-empty', '请填写放假日', 'A year has holidays: please enter them')]
      : []),
    ...far('holidays', holidays),
    ...far('makeUpDays', makeUpDays),
    ...(both.length > 0
      ? [
          problem(
            'makeUpDays',
            'calendar-both',
            `同一天不能既放假又上班：${some(both)}`,
            `A day is either off or worked: ${both.join(', ')}`,
          ),
        ]
      : []),
    ...(inWeek.length > 0
      ? [
          problem(
            'makeUpDays',
            'calendar-make-up-weekday',
            `调休上班日应是周六或周日：${some(inWeek)}`,
            `A make-up day is a Saturday or a Sunday: ${inWeek.join(', ')}`,
          ),
        ]
      : []),
  ];
}
