import { useState } from 'react';
import { useCommand } from '../../../api/index.js';
import { useTexts } from '../../../i18n/index.js';
import { Button, DecisionPanel, ErrorSummary, Failure, noRemarks } from '../../../kit/index.js';
import { Declarations, useDeclarations } from '../declarations.js';
import { Stamped } from '../submit/stamped.js';
import { useStamp } from '../submit/use-stamp.js';
import { type FilesOf } from '../../../upload/index.js';
import type { Problem } from './own-problem.js';
import { problemTexts } from './texts.js';

/** What a clerk entered for the enterprise counts once the enterprise confirms it, and declares. */
export function Confirmation({ id, problem, version }: { id: string; problem: Problem; version: string | undefined }) {
  const t = useTexts(problemTexts);
  const confirm = useCommand('post', '/api/intake/problems/{id}/confirmation');
  const declarations = useDeclarations();
  const files: FilesOf = { at: '/api/intake/problems/{id}/attachments', id };
  const stamp = useStamp(files, problem.campaign);
  const [attempt, setAttempt] = useState(0);
  if (problem.may['confirm'] !== true) return null;
  const owed = new Map([...stamp.missing, ...declarations.missing]);
  const shown = attempt > 0 ? owed : noRemarks;
  const submit = () => {
    setAttempt(attempt + 1);
    if (owed.size > 0 || stamp.underWay > 0) return;
    confirm.mutate({
      path: { id },
      body: { declarations: { noStateSecret: true, truthful: true } },
      ...(version === undefined ? {} : { version }),
    });
  };
  return (
    <div className="section">
      <DecisionPanel
        title={t.confirmTitle}
        ground={<p>{t.confirmMore}</p>}
        actions={
          <Button look="primary" busy={confirm.isPending} onClick={submit}>
            {t.confirmDo}
          </Button>
        }
      >
        <ErrorSummary remarks={shown} attempt={attempt} />
        {stamp.asked && (
          <Stamped of={files} form={`/api/intake/problems/${id}/form/pdf`} error={shown.get('attachments')} />
        )}
        {confirm.error && <Failure error={confirm.error} />}
        <Declarations of={declarations} remarks={shown} />
      </DecisionPanel>
    </div>
  );
}
