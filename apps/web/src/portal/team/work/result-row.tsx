import { useState } from 'react';
import { useTexts } from '../../../i18n/index.js';
import { SelectField, TextField, type Remarks } from '../../../kit/index.js';
import type { Indicator } from '../../../research/topic.js';
import { reportTexts } from './texts.js';

export interface TypedResult {
  measured?: string;
  report?: string;
}

const byNumber = 'by-number';

/** One row: what was measured, and the report that says so, as a file or by its number. */
export function ResultRow({
  i,
  indicator,
  files,
  typed: { measured = '', report = '' },
  change,
  remarks,
}: {
  i: number;
  indicator: Indicator;
  files: readonly { id: string; name: string }[];
  typed: TypedResult;
  change(part: TypedResult): void;
  remarks: Remarks;
}) {
  const t = useTexts(reportTexts);
  const isFile = report.startsWith('attachment-');
  const [numbered, setNumbered] = useState(report !== '' && !isFile);
  const at = `results.${i}`;
  const wrong = remarks.get(`${at}.report`);
  return (
    <fieldset className="sheet sheet--padded answer">
      <legend className="answer__name">
        {i + 1}. {indicator.name}
      </legend>
      <p className="answer__target">
        <b>{t.target(indicator)}</b>
      </p>
      <TextField
        name={`${at}.measured`}
        label={t.measured(indicator)}
        short
        value={measured}
        onChange={(value) => change({ measured: value })}
        error={remarks.get(`${at}.measured`)}
      />
      <SelectField
        name={numbered ? `${at}.report-kind` : `${at}.report`}
        label={t.reportOf}
        none={t.choose}
        options={[...files.map(({ id, name }) => ({ value: id, label: name })), { value: byNumber, label: t.byNumber }]}
        value={numbered ? byNumber : report}
        onChange={(value) => {
          setNumbered(value === byNumber);
          change({ report: value === byNumber ? '' : value });
        }}
        error={numbered ? undefined : wrong}
      />
      {numbered && (
        <TextField
          name={`${at}.report`}
          label={t.number}
          value={report}
          onChange={(value) => change({ report: value })}
          error={wrong}
        />
      )}
    </fieldset>
  );
}
