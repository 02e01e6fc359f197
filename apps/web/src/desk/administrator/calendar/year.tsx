import { useQuery } from '@tanstack/react-query';
import { workingDaysOfYear } from '@zhitong/contracts/calendar';
import { useState } from 'react';
import { useParams } from 'wouter';
import { read } from '../../../api/index.js';
import { NotHere } from '../../../entry/not-here.js';
import { useTexts } from '../../../i18n/index.js';
import { Facts, Loaded, Note, Page } from '../../../kit/index.js';
import { useIsAdministrator } from '../accounts/is-administrator.js';
import { LastChange } from './last-change.js';
import { DayWords } from './run-words.js';
import { calendarTexts } from './texts.js';
import { YearForm } from './year-form.js';
import { inForce, type Year } from './years.js';

/** The working days of a year: read by everybody, changed by the administrator. */
export default function CalendarOfYear() {
  const t = useTexts(calendarTexts);
  const year = Number(useParams<{ year: string }>().year);
  const calendar = useQuery(read('/api/calendar'));
  const administers = useIsAdministrator();
  const [saved, setSaved] = useState(false);
  if (!Number.isInteger(year) || year < 2020 || year > 2099) return <NotHere />;
  return (
    <Page
      title={t.titleOf({ n: year })}
      crumbs={[{ name: t.title, to: '/calendar' }, { name: t.yearN({ n: year }) }]}
      line={t.lasting}
      width="form"
      news={
        saved && (
          <Note mood="done" live>
            {t.saved}
          </Note>
        )
      }
    >
      <Loaded query={calendar}>
        {({ years }) => {
          const known = years.find((one) => one.year === year);
          return administers ? (
            <YearForm key={`${year} ${known?.version ?? 0}`} year={year} years={years} tell={setSaved} />
          ) : (
            <Known year={year} known={known} years={years} />
          );
        }}
      </Loaded>
    </Page>
  );
}

function Known({ year, known, years }: { year: number; known: Year | undefined; years: readonly Year[] }) {
  const t = useTexts(calendarTexts);
  return (
    <>
      <Facts
        of={[
          [t.basis, known ? (known.source ?? t.builtIn) : t.notYet],
          [t.total, workingDaysOfYear(year, inForce(years))],
          [t.offDays, known && <DayWords key="off" of={known.holidays} />],
          [t.makeUpDays, known && <DayWords key="worked" of={known.makeUpDays} />],
          [t.changed, <LastChange key="changed" of={known} />],
        ]}
      />
      <p className="quiet">{t.onlyAdministrator}</p>
    </>
  );
}
