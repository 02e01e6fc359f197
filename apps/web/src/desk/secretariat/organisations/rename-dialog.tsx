import { useState } from 'react';
import { useCommand } from '../../../api/index.js';
import { useTexts } from '../../../i18n/index.js';
import { Button, Dialog, Refused, remarksIn, TextField } from '../../../kit/index.js';
import type { Organisation } from './known.js';
import { organisationTexts } from './texts.js';

interface Props {
  organisation: Organisation;
  version: string | undefined;
  onClose(): void;
  onDone(name: string): void;
}

/** The registered name changed. */
export function RenameDialog({ organisation: { id, name: old }, version, onClose, onDone }: Props) {
  const t = useTexts(organisationTexts);
  const [name, setName] = useState(old);
  const rename = useCommand('put', '/api/organisations/{id}/name');
  const remarks = remarksIn(rename.error);
  return (
    <Dialog
      open
      onClose={onClose}
      title={t.renameTitle({ name: old })}
      actions={
        <Button
          look="primary"
          busy={rename.isPending}
          onClick={() =>
            rename.mutate(
              { path: { id }, body: { name }, ...(version === undefined ? {} : { version }) },
              { onSuccess: () => onDone(name) },
            )
          }
        >
          {t.renameNow}
        </Button>
      }
    >
      <Refused error={rename.error} remarks={remarks} attempt={rename.submittedAt} />
      <TextField
        name="name"
        label={t.newName}
        hint={t.renameHint}
        value={name}
        onChange={setName}
        error={remarks.get('name')}
      />
    </Dialog>
  );
}
