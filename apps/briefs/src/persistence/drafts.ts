import { FieldsInvalid } from '@zhitong/contracts';
import type { Tx } from '@zhitong/events';

/** Handing a manuscript in deletes the draft that it was typed into. @throws FieldsInvalid when that is not the author's */
export async function handInDraft(tx: Tx, author: string, draft: string | undefined): Promise<void> {
  if (draft === undefined) return;
  const gone = await tx.query(
    { name: 'hand in draft', text: `DELETE FROM manuscript_draft WHERE id = $1 AND author = $2 RETURNING id` },
    [draft, author],
  );
  if (gone.length === 0)
    throw new FieldsInvalid([
      { field: 'draft', code: 'draft-unknown', message: { zh: '没有这份草稿', en: 'there is no such draft of yours' } },
    ]);
}
