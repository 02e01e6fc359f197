import { useState } from 'react';
import { useCommand, type PathsWith } from '../api/index.js';
import { useTexts } from '../i18n/index.js';
import { Button, Dialog, Failure } from '../kit/index.js';
import type { FileThere } from './file-rows.js';
import type { FilesOf, FilesPath } from './places.js';
import { uploadTexts } from './texts.js';

type OnePath = Extract<PathsWith<'delete'>, `${FilesPath}/{attachment}`>;

/** Takes a file off again, after a question: it cannot be brought back. */
export function Removal({ of: { at, id }, file: { id: attachment, name } }: { of: FilesOf; file: FileThere }) {
  const t = useTexts(uploadTexts);
  const [open, setOpen] = useState(false);
  const remove = useCommand('delete', `${at}/{attachment}` as OnePath);
  return (
    <>
      <Button look="text" aria-label={t.removeOf({ name })} onClick={() => setOpen(true)}>
        {t.remove}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t.removeTitle({ name })}
        actions={
          <Button look="final" busy={remove.isPending} onClick={() => remove.mutate({ path: { id, attachment } })}>
            {t.remove}
          </Button>
        }
      >
        <p>{t.removeSure}</p>
        {remove.error && <Failure error={remove.error} />}
      </Dialog>
    </>
  );
}
