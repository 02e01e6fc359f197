import { ConflictDialog } from '../../conflict/conflict-dialog.js';
import { useTexts } from '../../i18n/index.js';
import type { Draft } from '../use-draft.js';
import { submitTexts } from './texts.js';

/** The draft was saved elsewhere too: both versions, until it was chosen. */
export function Conflict({ draft: { between, resolve } }: { draft: Draft }) {
  const t = useTexts(submitTexts);
  if (between.length === 0) return null;
  return <ConflictDialog title={t.conflictTitle} differences={between} onChoose={resolve} />;
}
