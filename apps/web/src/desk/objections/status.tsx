import { useTexts } from '../../i18n/index.js';
import { Tag } from '../../kit/index.js';
import { objectionTexts } from './texts.js';

interface Decided {
  upheld: boolean | null;
  decision: string | null;
}

/** What became of an objection. */
export function ObjectionTag({ objection: { upheld, decision } }: { objection: Decided }) {
  const t = useTexts(objectionTexts);
  if (decision === null) return <Tag mood="due">{t.waiting}</Tag>;
  if (upheld === null) return <Tag mood="other">{t.settled}</Tag>;
  return upheld ? <Tag mood="late">{t.upheld}</Tag> : <Tag mood="done">{t.dismissed}</Tag>;
}
