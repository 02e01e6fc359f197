import { useState, type FormEvent } from 'react';
import { useLocation } from 'wouter';
import { useCommand } from '../../../api/index.js';
import type { Content } from '../../../form/index.js';
import { useLanguage, useTexts } from '../../../i18n/index.js';
import {
  Button,
  DecisionPanel,
  ErrorSummary,
  Failure,
  Link,
  noRemarks,
  Note,
  Page,
  remarksIn,
} from '../../../kit/index.js';
import { Answers } from '../../../submission/answers.js';
import { ToMend } from '../../../submission/form/to-mend.js';
import { problemsOf } from '../../../submission/problems.js';
import type { Draft } from '../../../submission/use-draft.js';
import { FileList, useUnderWay, type FilesOf } from '../../../upload/index.js';
import { Declarations, useDeclarations } from '../declarations.js';
import { Conflict } from '../../../submission/form/conflict.js';
import { Stamped } from './stamped.js';
import { partNames, submitTexts } from '../../../submission/form/texts.js';
import { useStamp } from './use-stamp.js';

/** Everything once more, then the declarations, then the button. */
export function Check({ id, draft, whole }: { id: string; draft: Draft; whole: Content }) {
  const t = useTexts(submitTexts);
  const language = useLanguage();
  const [, go] = useLocation();
  const submitDraft = useCommand('post', '/api/intake/drafts/{id}/submission');
  const declarations = useDeclarations();
  const [attempt, setAttempt] = useState(0);
  const missing = problemsOf(whole, language);
  const files: FilesOf = { at: '/api/intake/drafts/{id}/attachments', id };
  const stamp = useStamp(files, whole['campaign']);
  const underWay = useUnderWay(files) + stamp.underWay;
  const owed = new Map([...stamp.missing, ...declarations.missing]);
  const shown = attempt > 0 ? owed : noRemarks;
  const refused = remarksIn(submitDraft.error);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setAttempt(attempt + 1);
    if (owed.size > 0 || missing.size > 0 || underWay > 0 || !(await draft.flush())) return;
    submitDraft.mutate(
      {
        path: { id },
        body: { declarations: { noStateSecret: true, truthful: true } },
        ...(draft.version() === undefined ? {} : { version: draft.version()! }),
      },
      {
        onSuccess: ({ body }) => {
          draft.forget();
          go(`/problems/${body.id}/receipt`, { replace: true });
        },
      },
    );
  };
  return (
    <Page
      title={t.check}
      crumbs={[{ name: t.crumb, to: '/problems' }, { name: t.new }]}
      line={t.checkMore}
      width="reading"
    >
      <Conflict draft={draft} />
      <ToMend draft={`/submit/${id}`} remarks={missing.size > 0 ? missing : refused} />
      {submitDraft.error && refused.size === 0 && <Failure error={submitDraft.error} />}
      <Answers
        content={whole}
        titles={partNames.map((name) => t[name])}
        files={<FileList of={files} />}
        change={(part) => <Link to={`/submit/${id}/${part}`}>{t.change({ n: part })}</Link>}
      />
      {stamp.asked && (
        <Stamped
          of={files}
          form={`/api/intake/drafts/${id}/form/pdf`}
          unfinished={missing.size > 0}
          error={shown.get('attachments')}
        />
      )}
      <form onSubmit={(event) => void submit(event)} noValidate>
        <DecisionPanel
          title={t.declarations}
          consequence={t.then}
          actions={
            <Button look="primary" type="submit" busy={submitDraft.isPending}>
              {t.submit}
            </Button>
          }
        >
          <ErrorSummary remarks={shown} attempt={attempt} />
          {underWay > 0 && <Note mood="due">{t.stillUploading({ n: underWay })}</Note>}
          <Declarations of={declarations} remarks={shown} />
        </DecisionPanel>
      </form>
    </Page>
  );
}
