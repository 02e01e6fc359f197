import { useTexts, useTimes } from '../i18n/index.js';
import { useCalendar } from './calendar.js';
import { Icon } from './icon.js';
import { kitTexts } from './texts.js';
import { urgencyOf, workingDaysBetween } from './working-days.js';

interface Props {
  due: string;
  /** Since when the clock runs: its days are then shown as segments. */
  since?: string | undefined;
  now?: number;
}

const day = 86_400_000;

/** By when, and how many working days are left; yellow and red lamps with words. */
export function DueClock({ due, since, now = Date.now() }: Props) {
  const t = useTexts(kitTexts);
  const times = useTimes();
  const at = new Date(due).getTime();
  const calendar = useCalendar();
  const urgency = urgencyOf(due, now, calendar);
  const left = workingDaysBetween(now, at, calendar);
  const total = since === undefined ? 0 : Math.min(15, workingDaysBetween(new Date(since).getTime(), at, calendar));
  const words =
    urgency === 'late'
      ? t.daysLate({ n: Math.max(1, Math.ceil((now - at) / day)) })
      : left === 0
        ? t.dueToday
        : t.daysLeft({ n: left });
  return (
    <span className={`due due--${urgency}`}>
      <Icon name={urgency === 'late' ? 'alert' : 'clock'} />
      <span className="whole">{t.dueBy({ when: times.moment(due) })}</span>
      <span className="whole">{words}</span>
      {total > 0 && urgency !== 'late' && (
        <span className="due__days" aria-hidden="true">
          {Array.from({ length: total }, (_, i) => {
            const used = total - left;
            return <span key={i} className={dayClass(i, used)} />;
          })}
        </span>
      )}
    </span>
  );
}

const dayClass = (i: number, used: number) =>
  i < used ? 'due__day due__day--used' : i === used ? 'due__day due__day--today' : 'due__day';
