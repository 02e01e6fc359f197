import { useState } from 'react';
import { useBilingual, useTexts } from '../../i18n/index.js';
import { Button, ChoiceCards, fieldId, Remark, TextArea, type Remarks } from '../../kit/index.js';
import { bandOf, bandsOf, clamp, needsComment, type Criterion, type Rubric } from './criterion.js';
import { scoreTexts } from './texts.js';
import type { Sheet } from './use-sheet.js';

interface Props {
  rubric: Rubric;
  sheet: Sheet;
  /** What was given in the first pass, where this is the second. */
  first?: Sheet | undefined;
  /** Absent: it is shown only. */
  change: ((part: Partial<Sheet>) => void) | undefined;
  remarks: Remarks;
}

/** Every criterion with its scale; what was given, and why where it is little. */
export function ScoreCard({ rubric, sheet, first, change, remarks }: Props) {
  const t = useTexts(scoreTexts);
  const { criteria = {}, comments = {}, recommends } = sheet;
  return (
    <>
      {rubric.criteria.map((criterion) => {
        const { id } = criterion;
        const { [id]: _none, ...others } = criteria;
        return (
          <CriterionCard
            key={id}
            criterion={criterion}
            score={criteria[id]}
            first={first?.criteria?.[id]}
            comment={comments[id] ?? ''}
            needed={needsComment(criterion, rubric, sheet)}
            wrong={remarks.get(`criteria.${id}`)}
            wrongComment={remarks.get(`comments.${id}`)}
            onScore={
              change && ((score) => change({ criteria: score === undefined ? others : { ...criteria, [id]: score } }))
            }
            onComment={change && ((comment) => change({ comments: { ...comments, [id]: comment } }))}
          />
        );
      })}
      <ChoiceCards
        name="recommends"
        label={t.recommends}
        choices={[
          { value: 'yes', name: t.recommend, line: t.recommendLine },
          { value: 'no', name: t.notRecommend, line: t.notRecommendLine },
        ]}
        value={recommends === undefined ? undefined : recommends ? 'yes' : 'no'}
        onChange={(choice) => change?.({ recommends: choice === 'yes' })}
        error={remarks.get('recommends')}
      />
    </>
  );
}

function CriterionCard({
  criterion,
  score,
  first,
  comment,
  needed,
  wrong,
  wrongComment,
  onScore,
  onComment,
}: {
  criterion: Criterion;
  score: number | undefined;
  first: number | undefined;
  comment: string;
  needed: boolean;
  wrong: string | undefined;
  wrongComment: string | undefined;
  onScore: ((score: number | undefined) => void) | undefined;
  onComment: ((comment: string) => void) | undefined;
}) {
  const t = useTexts(scoreTexts);
  const inWords = useBilingual();
  const name = inWords(criterion.name);
  const id = fieldId(`criteria.${criterion.id}`);
  const [bands, at] = [bandsOf(criterion), bandOf(criterion, score)];
  const [writing, setWriting] = useState(false);
  const step = (by: number) => onScore?.(clamp((score ?? 0) + by, criterion));
  return (
    <section className={wrong ? 'criterion field--wrong' : 'criterion'} aria-labelledby={`${id}-name`}>
      <div className="criterion__head">
        <label htmlFor={id} id={`${id}-name`}>
          <b>{name}</b>{' '}
          <span className="quiet">
            {t.points({ points: criterion.points })}
            {first !== undefined && ` · ${t.firstGiven({ n: first })}`}
          </span>
        </label>
        <div className="stepper">
          <button type="button" aria-label={t.less({ name })} disabled={!onScore} onClick={() => step(-0.5)}>
            −
          </button>
          <input
            id={id}
            type="number"
            inputMode="decimal"
            min={0}
            max={criterion.points}
            step={0.5}
            value={score ?? ''}
            readOnly={!onScore}
            aria-invalid={wrong ? true : undefined}
            aria-describedby={`${id}-scale ${id}-remark`}
            onChange={({ target }) =>
              onScore?.(target.value === '' ? undefined : clamp(Number(target.value), criterion))
            }
          />
          <button type="button" aria-label={t.more({ name })} disabled={!onScore} onClick={() => step(0.5)}>
            +
          </button>
        </div>
      </div>
      <ol className="scale" id={`${id}-scale`}>
        {bands.map(({ from, to, text }, i) => (
          <li key={from} aria-current={i === at ? 'true' : undefined}>
            <span className="scale__band">{t.band({ from, to })}</span> {inWords(text)}
          </li>
        ))}
      </ol>
      <div id={`${id}-remark`}>
        <Remark error={wrong} />
      </div>
      {!needed && comment === '' && !writing ? (
        onComment && (
          <Button look="text" icon="edit" onClick={() => setWriting(true)}>
            {t.addComment({ name })}
          </Button>
        )
      ) : (
        <TextArea
          name={`comments.${criterion.id}`}
          label={t.commentOn({ name })}
          optional={!needed}
          rows={needed ? 3 : 2}
          value={comment}
          readOnly={!onComment}
          error={wrongComment}
          careful={
            needed && comment.trim() === '' && !wrongComment
              ? t.commentNeeded({ points: criterion.points * 0.4 })
              : undefined
          }
          onChange={(text) => onComment?.(text)}
        />
      )}
    </section>
  );
}
