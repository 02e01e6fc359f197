import { useTexts } from '../../../i18n/index.js';
import { ChoiceCards, TextArea } from '../../../kit/index.js';
import type { Comparison } from '../../../research/topic.js';
import { deskTexts } from '../texts.js';

export interface TypedJudgement {
  met?: boolean;
  note?: string;
}

/** A row that the numbers do not decide: met or not, and why. */
export function RowJudgement({
  row,
  typed,
  change,
  error,
  noteError,
}: {
  row: Comparison[number];
  typed: TypedJudgement;
  change(typed: TypedJudgement): void;
  error: string | undefined;
  noteError: string | undefined;
}) {
  const t = useTexts(deskTexts);
  return (
    <div className="judged">
      <ChoiceCards<'yes' | 'no'>
        name={`judgements.${row.id}`}
        label={t.judgeRow({ name: row.name })}
        hint={`${row.target} → ${row.measured} ${row.unit}`}
        value={typed.met === undefined ? undefined : typed.met ? 'yes' : 'no'}
        onChange={(value) => change({ ...typed, met: value === 'yes' })}
        choices={[
          { value: 'yes', name: t.metYes },
          { value: 'no', name: t.metNo },
        ]}
        error={error}
      />
      {typed.met !== undefined && (
        <TextArea
          name={`judgements.${row.id}.note`}
          label={t.basis}
          rows={2}
          max={500}
          value={typed.note ?? ''}
          onChange={(note) => change({ ...typed, note })}
          error={noteError}
        />
      )}
    </div>
  );
}
