import { useTexts } from '../../i18n/index.js';
import { Link, Note, Section, type Remarks } from '../../kit/index.js';
import { partOf } from '../problems.js';
import { submitTexts } from './texts.js';

/** What is missing, with a way to the part that it stands in. `draft`: address of the draft within the entry. */
export function ToMend({ draft, remarks }: { draft: string; remarks: Remarks }) {
  const t = useTexts(submitTexts);
  if (remarks.size === 0) return null;
  return (
    <Section title={t.missing({ n: remarks.size })}>
      <Note mood="late">
        <ul>
          {[...remarks].map(([field, message]) => (
            <li key={field}>
              <Link to={`${draft}/${partOf(field) || 1}`}>{message}</Link>
            </li>
          ))}
        </ul>
      </Note>
    </Section>
  );
}
