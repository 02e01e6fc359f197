import { RuleArea, RuleText, useFormField } from '../form/index.js';
import { useTexts } from '../i18n/index.js';
import { Button, fieldId, Remark } from '../kit/index.js';
import { problemRules as r } from '../rules/index.js';
import { submissionTexts } from './texts.js';

interface Row {
  id?: string;
}

/** The table of indicators: the results are later held against exactly these rows. Each row is a block, on any screen. */
export function IndicatorsField() {
  const t = useTexts(submissionTexts);
  const { value = [], set, error } = useFormField<Row[]>('indicators');
  const rows = value.length === 0 ? [{}] : value;
  return (
    <fieldset className={error ? 'field field--wrong' : 'field'} id={fieldId('indicators')} tabIndex={-1}>
      <legend className="field__label">{t.indicators}</legend>
      <div className="field__hint">{t.indicatorsHint}</div>
      {error && <Remark error={error} careful={undefined} good={undefined} />}
      {rows.map((row, i) => (
        <fieldset key={row.id ?? i} className="sheet sheet--padded indicator">
          <legend className="unseen">{t.indicatorRow({ n: i + 1 })}</legend>
          <div className="indicator__head">
            <b>{t.indicatorRow({ n: i + 1 })}</b>
            {rows.length > 1 && (
              <Button look="text" onClick={() => set(rows.filter((_, at) => at !== i))}>
                {t.indicatorRemove({ n: i + 1 })}
              </Button>
            )}
          </div>
          <RuleText path={`indicators.${i}.name`} rule={r.indicatorName} />
          <div className="indicator__values">
            <RuleText path={`indicators.${i}.current`} rule={r.indicatorCurrent} />
            <RuleText path={`indicators.${i}.target`} rule={r.indicatorTarget} />
            <RuleText path={`indicators.${i}.unit`} rule={r.indicatorUnit} />
          </div>
          <RuleArea path={`indicators.${i}.method`} rule={r.indicatorMethod} rows={2} />
        </fieldset>
      ))}
      {rows.length < 20 && (
        <Button icon="plus" onClick={() => set([...rows, {}])}>
          {t.indicatorAdd}
        </Button>
      )}
    </fieldset>
  );
}
