import { useTexts } from '../../../i18n/index.js';
import { TextArea, TextField, type Remarks } from '../../../kit/index.js';
import { evaluationTexts } from './texts.js';

export interface TypedSheet {
  points: Readonly<Record<string, string>>;
  comment: string;
}

/** Points for one bid, by criterion. */
export function BidPoints({
  i,
  team,
  criteria,
  sheet,
  change,
  remarks,
}: {
  i: number;
  team: string;
  criteria: readonly { code: string; name: string; weight: number }[];
  sheet: TypedSheet;
  change(sheet: TypedSheet): void;
  remarks: Remarks;
}) {
  const t = useTexts(evaluationTexts);
  const sum = criteria.reduce((all, { code }) => all + (Number(sheet.points[code]) || 0), 0);
  return (
    <fieldset className="sheet sheet--padded field">
      <legend className="unseen">{team}</legend>
      <p>
        <b>{team}</b> <span className="quiet">{t.total({ n: Math.round(sum * 100) / 100 })}</span>
      </p>
      <div className="points">
        {criteria.map(({ code, name, weight }, n) => (
          <TextField
            key={code}
            name={`sheets.${i}.points.${code}`}
            label={t.points({ name, weight })}
            inputMode="decimal"
            value={sheet.points[code] ?? ''}
            onChange={(value) => change({ ...sheet, points: { ...sheet.points, [code]: value } })}
            error={remarks.get(`sheets.${i}.points.${code}`) ?? remarks.get(`sheets.${i}.points.${n}.points`)}
          />
        ))}
      </div>
      <TextArea
        name={`sheets.${i}.comment`}
        label={t.comment}
        optional
        rows={2}
        max={1000}
        value={sheet.comment}
        onChange={(comment) => change({ ...sheet, comment })}
        error={remarks.get(`sheets.${i}.comment`)}
      />
    </fieldset>
  );
}
