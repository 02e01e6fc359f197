import { useLanguage } from '../../../i18n/index.js';
import { FieldLink } from '../../../kit/index.js';
import { returnReasons } from '../../../rules/index.js';
import type { Problem } from './own-problem.js';

/** Why it was returned: the reason in words, and what the clerk wrote; `linked` where the fields stand on the page. */
export function Reasons({ problem, linked = false }: { problem: Problem; linked?: boolean }) {
  const language = useLanguage();
  const nameOf = (code: string) => returnReasons.find((one) => one.code === code)?.name[language] ?? code;
  return (
    <ul className="bullets">
      {(problem.reasons ?? []).map(({ code, note, field }) => (
        <li key={`${code} ${field}`}>
          <b>{nameOf(code)}</b> {linked && field !== undefined ? <FieldLink field={field}>{note}</FieldLink> : note}
        </li>
      ))}
    </ul>
  );
}
