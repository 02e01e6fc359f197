import { calendarProblems, readDays, writeDays } from '@zhitong/contracts/calendar';
import { useState } from 'react';
import { useCommand } from '../../../api/index.js';
import { useBilingual, useTexts } from '../../../i18n/index.js';
import {
  Button,
  ErrorSummary,
  noRemarks,
  Refused,
  remarksIn,
  remarksOf,
  TextArea,
  TextField,
  type Remarks,
} from '../../../kit/index.js';
import { LastChange } from './last-change.js';
import { PasteNotice } from './paste-notice.js';
import { Preview } from './preview.js';
import { calendarTexts } from './texts.js';
import type { Year } from './years.js';

/** What is typed: days as text, a run per line. */
interface Typed {
  source: string;
  holidays: string;
  makeUpDays: string;
}

const typedOf = (known: Year | undefined): Typed => ({
  source: known?.source ?? '',
  holidays: writeDays(known?.holidays ?? []),
  makeUpDays: writeDays(known?.makeUpDays ?? []),
});

/** A year's days, from a pasted notice or by hand, with what changes shown before it is saved. */
export function YearForm({ year, years, tell }: { year: number; years: readonly Year[]; tell(saved: boolean): void }) {
  const t = useTexts(calendarTexts);
  const inWords = useBilingual();
  const known = years.find((one) => one.year === year);
  const [typed, setTyped] = useState(() => typedOf(known));
  const [attempt, setAttempt] = useState(0);
  const [local, setLocal] = useState<Remarks>(noRemarks);
  const set = useCommand('put', '/api/calendar/{year}', () => tell(true));
  const edit = (part: Partial<Typed>) => {
    setTyped({ ...typed, ...part });
    tell(false);
  };
  const [off, worked] = [readDays(typed.holidays, year), readDays(typed.makeUpDays, year)];
  const version = known?.version ?? 0;
  const next: Year = { year, version, holidays: off.days, makeUpDays: worked.days };

  const submit = () => {
    const found = remarksOf([
      ...unreadIn('holidays', off.unread, t),
      ...unreadIn('makeUpDays', worked.unread, t),
      ...calendarProblems(next).map(({ field, message }) => ({ field, message: inWords(message) })),
    ]);
    setLocal(found);
    setAttempt(attempt + 1);
    if (found.size > 0) return;
    const body = { version, source: typed.source, holidays: next.holidays, makeUpDays: next.makeUpDays };
    set.mutate({ path: { year: String(year) }, body });
  };
  const remarks = local.size > 0 ? local : remarksIn(set.error);
  const field = (name: keyof Typed) => ({
    name,
    value: typed[name],
    onChange: (value: string) => edit({ [name]: value }),
    error: remarks.get(name),
  });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {local.size > 0 ? (
        <ErrorSummary remarks={local} attempt={attempt} />
      ) : (
        <Refused error={set.error} remarks={remarks} attempt={set.submittedAt} />
      )}
      {known?.changed && (
        <p className="quiet">
          {t.changed} <LastChange of={known} />
        </p>
      )}
      <TextField {...field('source')} label={t.source} hint={t.sourceHint} />
      <PasteNotice
        year={year}
        read={({ holidays, makeUpDays }) => edit({ holidays: writeDays(holidays), makeUpDays: writeDays(makeUpDays) })}
      />
      <TextArea {...field('holidays')} label={t.holidays} hint={t.holidaysHint} rows={9} />
      <TextArea {...field('makeUpDays')} label={t.makeUpDays} hint={t.makeUpHint} rows={7} />
      <Preview years={years} next={next} />
      <Button look="primary" type="submit" busy={set.isPending}>
        {t.save}
      </Button>
    </form>
  );
}

const unreadIn = (field: string, parts: readonly string[], t: { unread(of: { parts: string }): string }) =>
  parts.length === 0 ? [] : [{ field, message: t.unread({ parts: parts.join('；') }) }];
