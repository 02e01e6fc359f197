import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { read } from '../../../api/index.js';
import { useTexts } from '../../../i18n/index.js';
import {
  Button,
  ChoiceCards,
  EmptyState,
  ErrorSummary,
  Failure,
  FieldFrame,
  Icon,
  Loaded,
  Page,
  remarksIn,
  remarksOf,
} from '../../../kit/index.js';
import '../../../upload/upload.css';
import { Going, ImportDone, ImportReport } from './outcome.js';
import { importTexts } from './texts.js';
import { useImport } from './use-import.js';

/** Problems from a spreadsheet: tried first, then all of them or none. */
export default function Import() {
  const t = useTexts(importTexts);
  const campaigns = useQuery(read('/api/intake/campaigns'));
  return (
    <Page
      title={t.title}
      crumbs={[{ name: t.crumb, to: '/entering' }, { name: t.title }]}
      line={t.line}
      width="reading"
      actions={
        <a className="button" href="/api/intake/imports/template" download>
          <Icon name="download" />
          {t.template}
        </a>
      }
    >
      <Loaded query={campaigns}>
        {({ items }) => {
          const open = items.filter(({ status }) => status === 'open');
          return open.length === 0 ? <EmptyState why={t.noCampaign} next={t.noCampaignNext} /> : <Sheet open={open} />;
        }}
      </Loaded>
    </Page>
  );
}

function Sheet({ open }: { open: readonly { id: string; title: string }[] }) {
  const t = useTexts(importTexts);
  const { phase, check, start, cancel, reset } = useImport();
  const [campaign, setCampaign] = useState(open.length === 1 ? open[0]!.id : undefined);
  const [file, setFile] = useState<File>();
  const [attempt, setAttempt] = useState(0);
  const missing = remarksOf([
    ...(campaign === undefined ? [{ field: 'campaign', message: t.campaignMust }] : []),
    ...(file ? [] : [{ field: 'name', message: t.fileMust }]),
  ]);
  const failed = phase.at === 'failed' ? phase.error : undefined;
  const refused = remarksIn(failed);
  const remarks = attempt > 0 && missing.size > 0 ? missing : refused;
  const isGoing = phase.at === 'checking' || phase.at === 'importing';
  if (phase.at === 'done') return <ImportDone items={phase.items} again={() => (setFile(undefined), reset())} />;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAttempt(attempt + 1);
    if (campaign !== undefined && file && !isGoing) void check(file, campaign);
  };
  const choose = (chosen: File | undefined) => {
    if (!chosen) return;
    setFile(chosen);
    reset();
  };
  return (
    <form onSubmit={submit} noValidate>
      <ErrorSummary remarks={remarks} attempt={attempt} />
      {failed !== undefined && refused.size === 0 && <Failure error={failed} />}
      <ChoiceCards
        name="campaign"
        label={t.campaign}
        choices={open.map(({ id, title }) => ({ value: id, name: title }))}
        value={campaign}
        onChange={(id) => (setCampaign(id), reset())}
        error={remarks.get('campaign')}
      />
      <FieldFrame name="name" label={t.file} hint={t.fileHint} error={remarks.get('name')}>
        {(attributes) => (
          <div className="files__add">
            <input
              {...attributes}
              type="file"
              className="files__input"
              accept=".xlsx,.csv"
              onChange={({ target }) => {
                choose(target.files?.[0]);
                // The same file may be chosen again after it was mended.
                target.value = '';
              }}
            />
            <label className="button" htmlFor={attributes.id}>
              {t.choose}
            </label>
            <span>{file?.name}</span>
          </div>
        )}
      </FieldFrame>
      {phase.at === 'report' && phase.report.remarks.length === 0 ? null : (
        <p className="field">
          <Button look="primary" type="submit" busy={isGoing}>
            {t.check}
          </Button>
        </p>
      )}
      {isGoing && <Going phase={phase} cancel={cancel} />}
      {phase.at === 'report' && (
        <ImportReport report={phase.report} start={() => file && campaign && void start(file, campaign)} />
      )}
    </form>
  );
}
