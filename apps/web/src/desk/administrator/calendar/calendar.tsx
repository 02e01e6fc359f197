import { useQuery } from '@tanstack/react-query';
import { workingDaysOfYear } from '@zhitong/contracts/calendar';
import { read } from '../../../api/index.js';
import { useTexts } from '../../../i18n/index.js';
import { Link, Loaded, Note, Page, Section, Table } from '../../../kit/index.js';
import { LastChange } from './last-change.js';
import { calendarTexts } from './texts.js';
import { inForce, yearsToShow, type Year } from './years.js';

/** Which days are worked, year by year. */
export default function WorkingCalendar() {
  const t = useTexts(calendarTexts);
  const calendar = useQuery(read('/api/calendar'));
  return (
    <Page title={t.title} line={t.line}>
      <div className="stack">
        <Note>{t.lasting}</Note>
        <Loaded query={calendar}>{({ years }) => <Years years={years} />}</Loaded>
      </div>
    </Page>
  );
}

function Years({ years }: { years: readonly Year[] }) {
  const t = useTexts(calendarTexts);
  const calendar = inForce(years);
  const rows = yearsToShow(years, Date.now()).map((year) => ({ year, known: years.find((one) => one.year === year) }));
  return (
    <Section title={t.years}>
      <Table
        caption={t.years}
        quietCaption
        rows={rows}
        keyOf={({ year }) => String(year)}
        columns={[
          {
            key: 'year',
            head: t.year,
            cell: ({ year }) => <Link to={`/calendar/${year}`}>{t.yearN({ n: year })}</Link>,
          },
          { key: 'off', head: t.offDays, number: true, cell: ({ known }) => known?.holidays.length ?? '—' },
          { key: 'worked', head: t.worked, number: true, cell: ({ known }) => known?.makeUpDays.length ?? '—' },
          { key: 'days', head: t.workingDays, number: true, cell: ({ year }) => workingDaysOfYear(year, calendar) },
          { key: 'basis', head: t.basis, cell: ({ known }) => (known ? (known.source ?? t.builtIn) : t.notYet) },
          { key: 'changed', head: t.changed, cell: ({ known }) => <LastChange of={known} /> },
        ]}
      />
    </Section>
  );
}
