import { employerNameRule, creditCodeRule, tieKindRule } from '@zhitong/contracts/rules';
import { RuleSelect, RuleText, useFormField } from '../../form/index.js';
import { useTexts } from '../../i18n/index.js';
import { Button, fieldId, TextField } from '../../kit/index.js';
import type { TypedTie } from './file-content.js';
import { useExpertNames } from './names.js';
import { expertTexts, formTexts } from './texts.js';

/** Ties to organisations, a block each. */
export function TiesField() {
  const t = useTexts(formTexts);
  const e = useTexts(expertTexts);
  const names = useExpertNames();
  const { value = [], set } = useFormField<TypedTie[]>('ties');
  return (
    <fieldset id={fieldId('ties')} tabIndex={-1} className="section">
      <legend>
        <h2 className="expert__group">{e.ties}</h2>
      </legend>
      <p className="field__hint">{e.tiesWhy}</p>
      {value.map((_, i) => (
        <fieldset key={i} className="sheet tie">
          <legend className="unseen">{t.tie({ n: i + 1 })}</legend>
          <div className="tie__head">
            <b>{t.tie({ n: i + 1 })}</b>
            <Button look="text" onClick={() => set(value.filter((_, at) => at !== i))}>
              {t.removeTie({ n: i + 1 })}
            </Button>
          </div>
          <div className="side-by-side">
            <RuleText path={`ties.${i}.organisationName`} rule={employerNameRule} label={e.organisation} hint="" />
            <RuleText path={`ties.${i}.organisation`} rule={creditCodeRule} label={e.code} hint="" />
            <RuleSelect
              path={`ties.${i}.kind`}
              rule={tieKindRule}
              label={e.kind}
              hint=""
              none={t.choose}
              options={names.ties}
            />
            <div className="side-by-side">
              <Day path={`ties.${i}.since`} label={e.since} />
              <Day path={`ties.${i}.until`} label={e.untilEmpty} />
            </div>
          </div>
        </fieldset>
      ))}
      <Button icon="plus" onClick={() => set([...value, {}])}>
        {t.addTie}
      </Button>
    </fieldset>
  );
}

function Day({ path, label }: { path: string; label: string }) {
  const { value = '', set, error } = useFormField<string>(path);
  return <TextField name={path} label={label} type="date" value={value} onChange={set} error={error} />;
}
