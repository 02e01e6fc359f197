import { runsOf, type Run } from '@zhitong/contracts/calendar';
import { useTexts, useTimes } from '../../../i18n/index.js';
import { calendarTexts } from './texts.js';

/** Days in runs, as one reads them: 2月5日至11日. */
export function RunWords({ of }: { of: readonly Run[] }) {
  const t = useTexts(calendarTexts);
  const { day } = useTimes();
  return (
    <ul className="bullets">
      {of.map(({ first, last }) => (
        <li key={first}>{first === last ? day(first) : t.run({ first: day(first), last: day(last) })}</li>
      ))}
    </ul>
  );
}

export const DayWords = ({ of }: { of: readonly string[] }) => <RunWords of={runsOf(of)} />;
