import { useState } from 'react';
import { useCommand } from '../../../api/index.js';
import { useTexts } from '../../../i18n/index.js';
import { Button, Dialog, Quote, Refused, remarksIn, SelectField, TextArea, TextField } from '../../../kit/index.js';
import type { Brief, Instruction } from '../brief-types.js';
import { briefTexts } from '../brief/texts.js';
import { useOwners } from '../people.js';

interface Props {
  brief: Brief;
  version: string | undefined;
  instruction: Instruction;
  onClose(): void;
}

/** 分办: who does what by when. */
export function AssignDialog({ brief: { id }, version, instruction, onClose }: Props) {
  const t = useTexts(briefTexts);
  const owners = useOwners();
  const [typed, setTyped] = useState({ owner: '', what: '', dueAt: '' });
  const assign = useCommand('post', '/api/briefs/briefs/{id}/instructions/{instruction}/tasks');
  const remarks = remarksIn(assign.error);
  const of = (name: keyof typeof typed) => ({
    name,
    value: typed[name],
    onChange: (value: string) => setTyped({ ...typed, [name]: value }),
    error: remarks.get(name),
  });
  const send = () =>
    assign.mutate(
      {
        path: { id, instruction: instruction.id },
        body: { ...typed, dueAt: typed.dueAt === '' ? '' : `${typed.dueAt}:00+08:00` },
        ...(version === undefined ? {} : { version }),
      },
      { onSuccess: onClose },
    );
  return (
    <Dialog
      open
      onClose={onClose}
      title={t.assignTitle}
      actions={
        <Button look="primary" busy={assign.isPending} onClick={send}>
          {t.assignGo}
        </Button>
      }
    >
      <Refused error={assign.error} remarks={remarks} attempt={assign.submittedAt} />
      <Quote>{instruction.text}</Quote>
      <SelectField {...of('owner')} label={t.owner} none={t.choose} options={owners} />
      <TextArea {...of('what')} label={t.what} rows={2} />
      <TextField {...of('dueAt')} label={t.due} type="datetime-local" />
    </Dialog>
  );
}
