import { useState } from 'react';
import { useFormField } from '../form/index.js';
import { useLanguage, useTexts } from '../i18n/index.js';
import { Button, FieldFrame, Icon } from '../kit/index.js';
import { disciplines as names, isDiscipline, problemRules, societyNames, societyOf } from '../rules/index.js';
import { submissionTexts } from './texts.js';

const nameOf = (code: string) => `${code} ${names[code.slice(0, 3)] ?? ''}`.trim();
/** `460`, `46020`, `460 机械工程` or `机械工程`. */
function codeOf(typed: string): string | undefined {
  const text = typed.trim();
  const code = /^\d+/.exec(text)?.[0] ?? Object.entries(names).find(([, name]) => name === text)?.[0];
  return code !== undefined && isDiscipline(code) ? code : undefined;
}

/** One to three disciplines, and which society they lead to. */
export function DisciplinesField() {
  const t = useTexts(submissionTexts);
  const language = useLanguage();
  const { value = [], set, error, leave } = useFormField<string[]>('disciplines');
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const rule = problemRules.disciplines;
  const add = () => {
    const code = codeOf(typed);
    setWrong(typed.trim() !== '' && code === undefined);
    if (code === undefined) return;
    set([...new Set([...value, code])]);
    setTyped('');
  };
  const society = value.length === 0 ? undefined : societyOf(value);
  return (
    <FieldFrame
      name="disciplines"
      label={rule.label[language]}
      hint={t.disciplinesHint}
      error={wrong ? rule.message[language] : error}
      good={society && t.disciplineTo({ society: societyNames[society][language] })}
    >
      {(attributes) => (
        <>
          <div className="field__box">
            <input
              {...attributes}
              className="input"
              list="disciplines-list"
              autoComplete="off"
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
              onKeyDown={(event) => event.key === 'Enter' && (event.preventDefault(), add())}
              onBlur={() => (add(), leave())}
            />
            <Button onClick={add}>{t.disciplineAdd}</Button>
          </div>
          <datalist id="disciplines-list">
            {Object.entries(names).map(([code, name]) => (
              <option key={code} value={`${code} ${name}`} />
            ))}
          </datalist>
          <ul className="row chosen">
            {value.map((code) => (
              <li key={code} className="tag tag--active">
                {nameOf(code)}
                <button
                  type="button"
                  className="chosen__remove"
                  aria-label={t.disciplineRemove({ name: nameOf(code) })}
                  onClick={() => set(value.filter((one) => one !== code))}
                >
                  <Icon name="close" />
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </FieldFrame>
  );
}
