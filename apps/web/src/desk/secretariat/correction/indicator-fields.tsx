import { useTexts } from '../../../i18n/index.js';
import { TextField, type Remarks } from '../../../kit/index.js';
import { useFields } from '../../../problem/field-names.js';
import type { IndicatorRow } from './corrected.js';
import { correctionTexts } from './texts.js';
import '../parts.css';

const parts = ['name', 'current', 'target', 'unit', 'method'] as const;

/** The table of indicators, row by row; each keeps its id, for the acceptance is later held against it. */
export function IndicatorFields({
  rows,
  onChange,
  remarks,
}: {
  rows: readonly IndicatorRow[];
  onChange(next: readonly IndicatorRow[]): void;
  remarks: Remarks;
}) {
  const t = useTexts(correctionTexts);
  const { label } = useFields();
  return (
    <section className="section" aria-label={t.indicators}>
      {rows.map((row, i) => (
        <fieldset key={row.id} className="reason">
          <legend>{label(`indicators.${i}`)}</legend>
          <div className="side-by-side">
            {parts.map((part) => (
              <TextField
                key={part}
                name={`fields.indicators.${i}.${part}`}
                label={label(part)}
                value={row[part]}
                onChange={(value) => onChange(rows.map((one, at) => (at === i ? { ...one, [part]: value } : one)))}
                error={remarks.get(`fields.indicators.${i}.${part}`)}
              />
            ))}
          </div>
        </fieldset>
      ))}
    </section>
  );
}
