import { useTexts } from '../../i18n/index.js';
import { Table } from '../../kit/index.js';
import { useFields } from '../../problem/field-names.js';
import { problemTexts } from '../../problem/problem-texts.js';

interface Change {
  field: string;
  old?: unknown;
  new?: unknown;
}

/** What was worded differently: field, before, now. */
export function Changes({ caption, changes }: { caption: string; changes: readonly Change[] }) {
  const t = useTexts(problemTexts);
  const { label, value } = useFields();
  const shown = (field: string, one: unknown) => value(field, one) || <span className="quiet">{t.empty}</span>;
  return (
    <Table
      caption={caption}
      columns={[
        { key: 'field', head: t.fieldHead, cell: ({ field }) => label(field) },
        { key: 'old', head: t.before, cell: (change) => shown(change.field, change.old) },
        { key: 'new', head: t.now, cell: (change) => shown(change.field, change.new) },
      ]}
      rows={changes}
      keyOf={({ field }) => field}
    />
  );
}
