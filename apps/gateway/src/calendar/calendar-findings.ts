import { beijingDate, missingYears } from '@zhitong/contracts';
import type { SelfCheck } from '@zhitong/service';

/** A year whose notice should be out, and that nobody has entered: deadlines in it would count by the week alone. */
export const lookAtCalendar: SelfCheck = async (query, now) => {
  const rows = await query<{ year: number }>(`SELECT year FROM calendar_year WHERE version > 0`);
  const set = rows.map(({ year }) => ({ year, version: 1, holidays: [], makeUpDays: [] }));
  return missingYears(beijingDate(now), set).map((year) => ({
    code: 'calendar-missing',
    level: 'yellow',
    what: {
      zh: `${year} 年还没有工作日历`,
      en: `There is no calendar of working days for ${year}`,
    },
    todo: {
      zh: `请按国务院办公厅当年的通知，在“工作日历”录入 ${year} 年的放假和调休安排；录入前，该年的期限只按周一至周五计算。`,
      en: `Enter the days off and make-up days of ${year} under “Working days”, from the notice of the State Council; until then periods in that year count Monday to Friday.`,
    },
  }));
};
