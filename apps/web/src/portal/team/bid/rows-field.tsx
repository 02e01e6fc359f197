import type { ReactNode } from 'react';
import { useFormField, type Content } from '../../../form/index.js';
import { useTexts } from '../../../i18n/index.js';
import { Button, fieldId, Remark } from '../../../kit/index.js';
import { bidTexts } from './texts.js';

/** A list of small forms: milestones, members, partners. */
export function RowsField({
  path,
  label,
  hint,
  nameOf,
  add,
  least = 0,
  most = 20,
  children,
}: {
  path: string;
  label: string;
  hint: string;
  nameOf(n: number): string;
  add: string;
  /** So many are shown at least, empty ones too. */
  least?: number;
  most?: number;
  children: (at: string) => ReactNode;
}) {
  const t = useTexts(bidTexts);
  const { value = [], set, error } = useFormField<Content[]>(path);
  const rows = value.length >= least ? value : Array.from({ length: least }, (_, i) => value[i] ?? {});
  return (
    <fieldset className={error ? 'field field--wrong' : 'field'} id={fieldId(path)} tabIndex={-1}>
      <legend className="field__label">{label}</legend>
      <div className="field__hint">{hint}</div>
      {error && <Remark error={error} careful={undefined} good={undefined} />}
      <div className="stack">
        {rows.map((_, i) => (
          <fieldset key={i} className="sheet sheet--padded">
            <legend className="unseen">{nameOf(i + 1)}</legend>
            <div className="rows__head">
              <b>{nameOf(i + 1)}</b>
              {rows.length > least && (
                <Button look="text" onClick={() => set(rows.filter((__, at) => at !== i))}>
                  {t.remove({ what: nameOf(i + 1) })}
                </Button>
              )}
            </div>
            {children(`${path}.${i}`)}
          </fieldset>
        ))}
      </div>
      {rows.length < most && (
        <p className="rows__add">
          <Button icon="plus" onClick={() => set([...rows, {}])}>
            {add}
          </Button>
        </p>
      )}
    </fieldset>
  );
}
