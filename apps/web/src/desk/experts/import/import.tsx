import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { sendBytes } from '../../../api/index.js';
import { useTexts } from '../../../i18n/index.js';
import { Button, DecisionPanel, FieldFrame, Icon, Note, Page, Refused, remarksIn } from '../../../kit/index.js';
import { tell } from '../../secretariat/news.js';
import { expertTexts } from '../texts.js';
import type { Report } from './report.js';
import { ReportTable } from './report-table.js';
import { importTexts } from './texts.js';

/** Sends the file as it is. A repeat does no harm: what is there already is not changed again. */
function useSendFile(dryRun: boolean) {
  return useMutation<Report, Error, File>({
    mutationFn: async (file) =>
      (await sendBytes('post', '/api/review/experts/import-file', file, { query: { dryRun } })).body,
  });
}

/** A list from a spreadsheet: at first a trial, then the import. */
export default function ImportExperts() {
  const t = useTexts(importTexts);
  const e = useTexts(expertTexts);
  const [, go] = useLocation();
  const queries = useQueryClient();
  const [file, setFile] = useState<File>();
  const [missing, setMissing] = useState(false);
  const trial = useSendFile(true);
  const take = useSendFile(false);
  const error = take.error ?? trial.error;
  const remarks = remarksIn(error);
  const picker = useRef<HTMLInputElement>(null);
  const choose = (chosen: File | undefined) => {
    setFile(chosen);
    setMissing(false);
    trial.reset();
    take.reset();
  };
  const importNow = (counts: Report['counts']) =>
    file &&
    take.mutate(file, {
      onSuccess: () => {
        void queries.invalidateQueries();
        tell({ text: t.done({ n: counts.new + counts.changed }) });
        go('/experts');
      },
    });
  return (
    <Page title={t.title} crumbs={[{ name: e.title, to: '/experts' }, { name: t.title }]} line={t.line}>
      <form
        noValidate
        className="sheet sheet--padded section"
        onSubmit={(event) => {
          event.preventDefault();
          setMissing(file === undefined);
          if (file) trial.mutate(file);
          else picker.current?.focus();
        }}
      >
        <Refused error={error} remarks={remarks} attempt={take.submittedAt || trial.submittedAt} />
        <FieldFrame name="file" label={t.file} hint={t.fileHint} error={missing ? t.noFile : remarks.get('file')}>
          {(attributes) => (
            <input
              {...attributes}
              ref={picker}
              type="file"
              className="input"
              accept=".xlsx,.csv"
              onChange={(event) => choose(event.target.files?.[0])}
            />
          )}
        </FieldFrame>
        <p className="row">
          <Button type="submit" look={trial.data ? 'plain' : 'primary'} busy={trial.isPending}>
            {t.tryIt}
          </Button>
          <a href="/api/review/exports/experts" download>
            <Icon name="download" /> {t.sample}
          </a>
        </p>
      </form>
      <div role="status">{trial.data && <Sentence report={trial.data} />}</div>
      {trial.data && (
        <div className="with-aside">
          <ReportTable rows={trial.data.rows} />
          <Decide report={trial.data} busy={take.isPending} onImport={() => importNow(trial.data.counts)} />
        </div>
      )}
    </Page>
  );
}

function Sentence({ report: { counts, rows, unknown } }: { report: Report }) {
  const t = useTexts(importTexts);
  return (
    <div className="section">
      <Note mood={counts.wrong > 0 ? 'late' : 'info'}>
        <p>{t.sentence({ all: rows.length, ...counts })}</p>
        {unknown.length > 0 && <p>{t.unknown({ names: unknown.join('、') })}</p>}
      </Note>
    </div>
  );
}

function Decide({ report: { counts }, busy, onImport }: { report: Report; busy: boolean; onImport(): void }) {
  const t = useTexts(importTexts);
  const n = counts.new + counts.changed;
  if (counts.wrong > 0 || n === 0)
    return <DecisionPanel title={t.decision} ground={<p>{counts.wrong > 0 ? t.mend : t.nothing}</p>} actions={null} />;
  return (
    <DecisionPanel
      title={t.decision}
      consequence={<p>{t.consequence}</p>}
      actions={
        <Button look="primary" busy={busy} onClick={onImport}>
          {t.importNow({ n })}
        </Button>
      }
    />
  );
}
