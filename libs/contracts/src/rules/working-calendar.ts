import { z } from 'zod';
import { lineRule, listRule, numberRule, rule, showing } from './rule.js';

const dateRule = showing(
  rule('calendar-date', { zh: '日期', en: 'Date' }, z.iso.date(), {
    zh: '日期应写作 2027-02-05 的形式',
    en: 'A date is written like 2027-02-05',
  }),
  { example: '2027-02-05' },
);

/** What the administrator says of a year. Whether it makes sense as a whole, `calendarProblems` tells. */
export const calendarRules = {
  year: numberRule('calendar-year', '年份', 'Year', 2020, 2099),
  /** Of the year that was changed; 0 for one that was never set. */
  version: numberRule('calendar-version', '日历版本', 'Version of the calendar', 0, 1_000_000),
  source: showing(lineRule('calendar-source', '依据的通知', 'The notice that says so', 4, 100), {
    example: '国务院办公厅关于2027年部分节假日安排的通知',
  }),
  holidays: listRule('calendar-holidays', '放假日', 'Days off', dateRule, 0, 80),
  makeUpDays: listRule('calendar-make-up-days', '调休上班日', 'Make-up working days', dateRule, 0, 40),
} as const;
