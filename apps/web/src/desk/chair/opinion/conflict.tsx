import { useTexts } from '../../../i18n/index.js';
import { Button, Dialog, Table } from '../../../kit/index.js';
import { opinionParts, opinionPartTexts } from '../../../review/opinion.js';
import { opinionTexts } from './texts.js';
import type { OpinionWriting } from './use-opinion.js';

/** Both versions, where they differ; nothing is lost until one is chosen. */
export function Conflict({ writing: { draft = {}, theirs, resolve } }: { writing: OpinionWriting }) {
  const t = useTexts(opinionTexts);
  const names = useTexts(opinionPartTexts);
  if (!theirs) return null;
  return (
    <Dialog
      open
      onClose={() => undefined}
      title={t.conflictTitle}
      dismissable={false}
      actions={
        <>
          <Button onClick={() => resolve('theirs')}>{t.keepTheirs}</Button>
          <Button look="primary" onClick={() => resolve('mine')}>
            {t.keepMine}
          </Button>
        </>
      }
    >
      <p>{t.conflictMore}</p>
      <Table
        caption={t.conflictTitle}
        quietCaption
        rows={opinionParts.filter((part) => (draft[part] ?? '') !== (theirs[part] ?? ''))}
        keyOf={(part) => part}
        columns={[
          { key: 'part', head: t.part, cell: (part) => names[part] },
          { key: 'mine', head: t.mine, cell: (part) => draft[part] ?? '—' },
          { key: 'theirs', head: t.theirs, cell: (part) => theirs[part] ?? '—' },
        ]}
      />
    </Dialog>
  );
}
