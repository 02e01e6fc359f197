import { workingDaysBetween } from '@zhitong/contracts/calendar';
import { useTexts, useTimes } from '../../../i18n/index.js';
import { Facts, Link, Tag, useCalendar } from '../../../kit/index.js';
import { triageTexts } from '../texts.js';
import { remaining, segments } from './clock.js';
import type { Problem } from '../problem.js';

/** Until when, in working days: used, today, left. */
export function DeadlineBlock({ clock: { name, from, by } }: { clock: NonNullable<Problem['clock']> }) {
  const t = useTexts(triageTexts);
  const times = useTimes();
  const now = Date.now();
  const calendar = useCalendar();
  const { pressing, days } = remaining(by, now, calendar);
  const total = workingDaysBetween(new Date(from), new Date(by), calendar);
  const left = pressing === 'late' ? t.overdue({ n: days }) : days === 0 ? t.today : t.daysLeft({ n: days });
  return (
    <section className="aside-block">
      <div className="section__head">
        <h3>{t.deadline}</h3>
        <span className="quiet">{name === 'formal-check' ? t.checkClock : t.correctionClock}</span>
        <Tag mood={pressing === 'late' ? 'late' : pressing === 'soon' ? 'due' : 'active'}>{left}</Tag>
      </div>
      <div className="day-bar" aria-hidden="true">
        {segments(from, by, now, calendar).map((segment, i) => (
          <span key={i} className={`day-bar__day day-bar__day--${segment}`} />
        ))}
      </div>
      <Facts
        of={[
          [t.from, times.moment(from)],
          [t.by, <b key="by">{`${times.moment(by)} · ${t.workingDays({ n: total })}`}</b>],
          [
            t.rule,
            <Link key="rule" to="/calendar">
              {t.clockRule}
            </Link>,
          ],
        ]}
      />
    </section>
  );
}
