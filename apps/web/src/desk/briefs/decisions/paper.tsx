import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { read, useCommand } from '../../../api/index.js';
import { useTexts } from '../../../i18n/index.js';
import {
  Button,
  ChoiceCards,
  DecisionPanel,
  Refused,
  remarksIn,
  SelectField,
  TextArea,
  TextField,
} from '../../../kit/index.js';
import { FileField } from '../../../upload/index.js';
import type { Brief } from '../brief-types.js';
import { briefTexts } from '../brief/texts.js';
import { usePeople } from '../people.js';

const empty = { leader: '', rank: '', text: '', scan: '' };

/** The secretariat records what a leader wrote on paper, with its scan. */
export function Paper({
  brief: { id, recipients = [], instructions },
  version,
}: {
  brief: Brief;
  version: string | undefined;
}) {
  const t = useTexts(briefTexts);
  const nameOf = usePeople(recipients);
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState(empty);
  const [audience, setAudience] = useState<'internal' | 'enterprise'>('internal');
  const files = useQuery({ ...read('/api/briefs/briefs/{id}/attachments', { path: { id } }), enabled: open });
  const instruct = useCommand('post', '/api/briefs/briefs/{id}/instructions');
  const remarks = remarksIn(instruct.error);
  const used = new Set(instructions.flatMap(({ scan, tasks }) => [scan, ...tasks.map(({ evidence }) => evidence)]));
  const free = files.data?.items.filter((file) => !used.has(file.id)) ?? [];
  const of = (name: keyof typeof empty) => ({
    name,
    value: typed[name],
    onChange: (value: string) => setTyped({ ...typed, [name]: value }),
    error: remarks.get(name),
  });
  if (!open)
    return (
      <p>
        <Button icon="edit" onClick={() => setOpen(true)}>
          {t.paperTitle}
        </Button>
      </p>
    );
  const { leader, rank, text, scan } = typed;
  const send = () =>
    instruct.mutate(
      {
        path: { id },
        body: { rank, text, audience, ...(leader === '' ? {} : { leader }), ...(scan === '' ? {} : { scan }) },
        ...(version === undefined ? {} : { version }),
      },
      { onSuccess: () => (setTyped(empty), setOpen(false)) },
    );
  return (
    <DecisionPanel
      title={t.paperTitle}
      actions={
        <Button look="primary" busy={instruct.isPending} onClick={send}>
          {t.paperGo}
        </Button>
      }
    >
      <Refused error={instruct.error} remarks={remarks} attempt={instruct.submittedAt} />
      <SelectField
        {...of('leader')}
        label={t.leader}
        none={t.choose}
        options={recipients.map((account) => ({ value: account, label: nameOf(account) }))}
      />
      <TextField {...of('rank')} label={t.rank} />
      <TextArea {...of('text')} label={t.words} hint={t.wordsHint} rows={3} />
      <FileField
        of={{ at: '/api/briefs/briefs/{id}/attachments', id }}
        name="file"
        label={t.scanField}
        removable={false}
      />
      <SelectField
        {...of('scan')}
        label={t.scanChoose}
        hint={free.length === 0 && t.scanNone}
        none={t.choose}
        options={free.map((file) => ({ value: file.id, label: file.name }))}
      />
      <ChoiceCards<'internal' | 'enterprise'>
        name="audience"
        label={t.audience}
        choices={[
          { value: 'internal', name: t.internal },
          { value: 'enterprise', name: t.enterprise },
        ]}
        value={audience}
        onChange={setAudience}
        error={remarks.get('audience')}
      />
    </DecisionPanel>
  );
}
