import { useQuery } from '@tanstack/react-query';
import { read, useSession } from '../../../api/index.js';
import { useTexts } from '../../../i18n/index.js';
import {
  ButtonLink,
  DueClock,
  EmptyState,
  Link,
  Loaded,
  Page,
  Quote,
  Section,
  useCalendar,
} from '../../../kit/index.js';
import { ExportLinks } from '../../secretariat/export-links.js';
import type { Brief, Task } from '../brief-types.js';
import { LampTag } from '../../../supervision/lamp-tag.js';
import { lampOf, type Lamp } from '../../../supervision/lamp.js';
import { usePeople } from '../people.js';
import { obligationTexts } from './texts.js';

interface Row extends Task {
  brief: Brief;
}

const order: readonly Lamp[] = ['yellow', 'none', 'done'];

/** 督办: what leaders instructed and is not done: red first, then what nobody has been given yet. */
export default function Obligations() {
  const t = useTexts(obligationTexts);
  const { role } = useSession();
  const briefs = useQuery(read('/api/briefs/briefs'));
  const calendar = useCalendar();
  const rows = rowsOf(briefs.data ?? []);
  const of = (lamp: Lamp) => rows.filter((row) => lampOf(row, Date.now(), calendar) === lamp);
  const [red, yellow, open] = [of('red').length, of('yellow').length, rows.length - of('done').length];
  return (
    <Page
      title={t.title}
      line={open > 0 && t.line({ red, yellow, n: open })}
      actions={role === 'secretariat' && <ButtonLink to="/phrases">{t.phrases}</ButtonLink>}
    >
      <Loaded query={briefs}>
        {(all) => (
          <>
            {rows.length === 0 && undividedOf(all).length === 0 && <EmptyState why={t.nothing} next={t.nothingNext} />}
            <Group title={t.red} rows={of('red')} />
            <Undivided briefs={all} />
            {order.map((lamp) => (
              <Group key={lamp} title={t[lamp]} rows={of(lamp)} />
            ))}
            {role === 'secretariat' && rows.length > 0 && <ExportLinks address="/api/briefs/exports/tasks" />}
          </>
        )}
      </Loaded>
    </Page>
  );
}

const rowsOf = (briefs: readonly Brief[]): Row[] =>
  briefs
    .flatMap((brief) => brief.instructions.flatMap(({ tasks }) => tasks.map((task) => ({ ...task, brief }))))
    .sort((a, b) => a.dueAt.localeCompare(b.dueAt));

const undividedOf = (briefs: readonly Brief[]) =>
  briefs.flatMap((brief) =>
    brief.instructions.filter(({ tasks }) => tasks.length === 0).map((instruction) => ({ brief, instruction })),
  );

function Undivided({ briefs }: { briefs: readonly Brief[] }) {
  const t = useTexts(obligationTexts);
  const open = undividedOf(briefs);
  if (open.length === 0) return null;
  return (
    <Section title={t.undivided} more={t.undividedMore({ n: open.length })}>
      <ul className="items">
        {open.map(({ brief, instruction }) => (
          <li key={instruction.id}>
            <p className="item__meta">
              <span>{instruction.rank}</span>
              <span>{brief.numberText}</span>
            </p>
            <Quote>{instruction.text}</Quote>
            <p>
              <Link to={`/briefs/${brief.id}`}>{brief.title}</Link>
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Group({ title, rows }: { title: string; rows: readonly Row[] }) {
  const t = useTexts(obligationTexts);
  const nameOf = usePeople(rows.map(({ owner }) => owner));
  if (rows.length === 0) return null;
  return (
    <Section title={title} more={t.count({ n: rows.length })}>
      <ul className="items">
        {rows.map((row) => (
          <li key={row.id}>
            <p className="item__meta">
              <LampTag task={row} />
              <span>{nameOf(row.owner)}</span>
              <span>{row.brief.numberText}</span>
            </p>
            <h3 className="item__title">
              <Link to={`/briefs/${row.brief.id}`}>{row.what}</Link>
            </h3>
            {row.result === undefined ? <DueClock due={row.dueAt} /> : <p className="quiet">{row.result}</p>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
