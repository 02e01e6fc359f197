import { useEffect, useRef, type ReactNode } from 'react';
import { ApiProblem } from '../api/errors.js';
import { useTexts } from '../i18n/index.js';
import { Failure } from './failure.js';
import { Icon } from './icon.js';
import { fieldId, type Remarks } from './remarks.js';
import { kitTexts } from './texts.js';

interface Props {
  remarks: Remarks;
  /** Changes with each attempt: the summary takes the focus then, and only then. */
  attempt: number;
  title?: string;
}

/** Everything that is to be mended, with links to the fields. Takes the focus when somebody tried to go on. */
export function ErrorSummary({ remarks, attempt, title }: Props) {
  const t = useTexts(kitTexts);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempt > 0 && remarks.size > 0) box.current?.focus();
    // The remarks of an attempt change while they are mended; that is no reason to take the focus away.
  }, [attempt, remarks.size > 0]);
  if (remarks.size === 0) return null;
  return (
    <div className="error-summary" role="group" aria-labelledby="error-summary-title" tabIndex={-1} ref={box}>
      <h2 id="error-summary-title">
        <Icon name="alert" />
        {title ?? t.errorsToMend({ n: remarks.size })}
      </h2>
      <ul>
        {[...remarks].map(([field, message]) => (
          <li key={field}>
            <FieldLink field={field}>{message}</FieldLink>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A way to a field of this page. */
export const FieldLink = ({ field, children }: { field: string; children: ReactNode }) => (
  <a href={`#${fieldId(field)}`} onClick={(event) => (event.preventDefault(), goTo(field))}>
    {children}
  </a>
);

/** Puts the cursor into the field, or the nearest one that is shown of it. */
function goTo(field: string): void {
  for (let path = field; path !== ''; path = path.slice(0, Math.max(0, path.lastIndexOf('.')))) {
    const control = document.getElementById(fieldId(path));
    if (!control) continue;
    control.focus();
    control.scrollIntoView({ block: 'center' });
    return;
  }
}

/** What a refused command says: at the fields where it names some, in one sentence otherwise. */
export function Refused({ error, remarks, attempt }: { error: unknown; remarks: Remarks; attempt: number }) {
  if (error === null || error === undefined) return null;
  if (error instanceof ApiProblem && remarks.size > 0) return <ErrorSummary remarks={remarks} attempt={attempt} />;
  return <Failure error={error} />;
}
