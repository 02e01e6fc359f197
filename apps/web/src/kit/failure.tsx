import { ApiProblem } from '../api/errors.js';
import { useTexts } from '../i18n/index.js';
import { Button } from './button.js';
import { Note } from './note.js';
import { kitTexts } from './texts.js';

/** Why something did not come or did not work, in words, and the way on. */
export function Failure({ error, retry }: { error: unknown; retry?: (() => void) | undefined }) {
  const t = useTexts(kitTexts);
  const refused = error instanceof ApiProblem ? error.problem : undefined;
  return (
    <Note mood="late" live>
      <p>{refused?.title ?? t.unreachable}</p>
      {refused?.incident && <p>{t.incident({ id: refused.incident })}</p>}
      {!refused && <p>{t.unreachableMore}</p>}
      {retry && (!refused || refused.status >= 500) && (
        <Button look="text" onClick={retry}>
          {t.retry}
        </Button>
      )}
    </Note>
  );
}
