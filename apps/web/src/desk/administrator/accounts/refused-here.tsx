import { isConflict } from '../../../api/index.js';
import { useTexts } from '../../../i18n/index.js';
import { Note, Refused, type Remarks } from '../../../kit/index.js';
import { accountsTexts } from './texts.js';

/** Why a change of an account was refused: somebody was faster, or what is wrong with the fields. */
export function RefusedHere(props: { error: unknown; remarks: Remarks; attempt: number }) {
  const t = useTexts(accountsTexts);
  if (!isConflict(props.error)) return <Refused {...props} />;
  return (
    <Note mood="due" live>
      {t.conflict}
    </Note>
  );
}
