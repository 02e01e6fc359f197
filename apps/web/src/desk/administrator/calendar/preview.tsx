import { workingDaysOfYear } from '@zhitong/contracts/calendar';
import { useTexts, useTimes } from '../../../i18n/index.js';
import { Facts, Section } from '../../../kit/index.js';
import { changedRuns, exampleOf } from './comparison.js';
import { RunWords } from './run-words.js';
import { calendarTexts } from './texts.js';
import { inForce, type Year } from './years.js';

/** What another calendar of a year would change, before it is saved. */
export function Preview({ years, next }: { years: readonly Year[]; next: Year }) {
  const t = useTexts(calendarTexts);
  const { day } = useTimes();
  const [before, after] = [inForce(years), inForce(years, next)];
  const off = changedRuns(before.holidays, after.holidays);
  const worked = changedRuns(before.makeUpDays, after.makeUpDays);
  const example = exampleOf(next.year, before, after);
  const days = { before: workingDaysOfYear(next.year, before), after: workingDaysOfYear(next.year, after) };
  const some = [off.came, off.went, worked.came, worked.went].some((runs) => runs.length > 0);
  const runs = (of: typeof off.came) => of.length > 0 && <RunWords of={of} />;
  return (
    <Section title={t.preview}>
      {some ? (
        <Facts
          of={[
            [t.newOff, runs(off.came) || undefined],
            [t.goneOff, runs(off.went) || undefined],
            [t.newWorked, runs(worked.came) || undefined],
            [t.goneWorked, runs(worked.went) || undefined],
            [t.total, t.fromTo(days)],
            [
              t.example,
              example &&
                t.exampleOf({ start: day(example.start), before: day(example.before), after: day(example.after) }),
            ],
          ]}
        />
      ) : (
        <p className="quiet">{t.same}</p>
      )}
    </Section>
  );
}
