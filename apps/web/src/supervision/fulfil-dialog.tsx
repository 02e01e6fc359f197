import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { read, useCommand } from '../api/index.js';
import { useTexts } from '../i18n/index.js';
import { Button, Dialog, Refused, remarksIn, SelectField, TextArea } from '../kit/index.js';
import { FileField } from '../upload/index.js';
import { supervisionTexts } from './texts.js';

interface Props {
  brief: string;
  version?: string | undefined;
  task: { id: string; what: string };
  /** Whether a file can be added: the secretariat’s. */
  files?: boolean;
  onClose(): void;
}

/** 办结: what was done, and what shows it. */
export function FulfilDialog({ brief, version, task, files = false, onClose }: Props) {
  const t = useTexts(supervisionTexts);
  const [result, setResult] = useState('');
  const [evidence, setEvidence] = useState('');
  const there = useQuery({ ...read('/api/briefs/briefs/{id}/attachments', { path: { id: brief } }), enabled: files });
  const fulfil = useCommand('post', '/api/briefs/briefs/{id}/tasks/{task}/fulfilment');
  const remarks = remarksIn(fulfil.error);
  const send = () =>
    fulfil.mutate(
      {
        path: { id: brief, task: task.id },
        body: { result, ...(evidence === '' ? {} : { evidence }) },
        ...(version === undefined ? {} : { version }),
      },
      { onSuccess: onClose },
    );
  return (
    <Dialog
      open
      onClose={onClose}
      title={t.fulfilTitle}
      actions={
        <Button look="primary" busy={fulfil.isPending} onClick={send}>
          {t.fulfilGo}
        </Button>
      }
    >
      <Refused error={fulfil.error} remarks={remarks} attempt={fulfil.submittedAt} />
      <p>{task.what}</p>
      <TextArea
        name="result"
        label={t.resultField}
        hint={t.resultHint}
        rows={4}
        value={result}
        onChange={setResult}
        error={remarks.get('result')}
      />
      {files && (
        <>
          <FileField
            of={{ at: '/api/briefs/briefs/{id}/attachments', id: brief }}
            name="file"
            label={t.proof}
            optional
            removable={false}
          />
          <SelectField
            name="evidence"
            label={t.evidenceFile}
            none={t.proofNone}
            options={(there.data?.items ?? []).map((file) => ({ value: file.id, label: file.name }))}
            value={evidence}
            onChange={setEvidence}
            error={remarks.get('evidence')}
          />
        </>
      )}
    </Dialog>
  );
}
