import { useState } from 'react';
import { useFormField } from '../form/index.js';
import { useLanguage, useTexts, type Language } from '../i18n/index.js';
import { Button, FieldFrame, Icon } from '../kit/index.js';
import { countries, problemRules } from '../rules/index.js';
import { submissionTexts } from './texts.js';

const namesIn = (language: Language) => new Intl.DisplayNames(language === 'zh' ? 'zh-CN' : 'en', { type: 'region' });
export const countryName = (code: string, language: Language): string => namesIn(language).of(code) ?? code;

/** Where what chokes comes from. */
export function CountriesField() {
  const t = useTexts(submissionTexts);
  const language = useLanguage();
  const path = 'choke.sourceCountries';
  const { value = [], set, error, leave } = useFormField<string[]>(path);
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const rule = problemRules.sourceCountries;
  const all = [...countries].map((code) => ({ code, name: countryName(code, language) }));
  const add = () => {
    const text = typed.trim();
    const found = all.find(({ code, name }) => name === text || code === text.toUpperCase());
    setWrong(text !== '' && !found);
    if (!found) return;
    set([...new Set([...value, found.code])]);
    setTyped('');
  };
  return (
    <FieldFrame
      name={path}
      label={rule.label[language]}
      hint={t.countriesHint}
      error={wrong ? rule.message[language] : error}
      optional
    >
      {(attributes) => (
        <>
          <div className="field__box">
            <input
              {...attributes}
              className="input"
              list="countries-list"
              autoComplete="off"
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
              onKeyDown={(event) => event.key === 'Enter' && (event.preventDefault(), add())}
              onBlur={() => (add(), leave())}
            />
            <Button onClick={add}>{t.countryAdd}</Button>
          </div>
          <datalist id="countries-list">
            {all.map(({ code, name }) => (
              <option key={code} value={name} />
            ))}
          </datalist>
          <ul className="row chosen">
            {value.map((code) => (
              <li key={code} className="tag tag--active">
                {countryName(code, language)}
                <button
                  type="button"
                  className="chosen__remove"
                  aria-label={t.disciplineRemove({ name: countryName(code, language) })}
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
