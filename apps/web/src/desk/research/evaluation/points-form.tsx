import { useState } from 'react';
import { useLocation } from 'wouter';
import { useCommand, type AnswerOf } from '../../../api/index.js';
import { useLanguage, useTexts } from '../../../i18n/index.js';
import { Button, Refused, remarksIn, SelectField } from '../../../kit/index.js';
import type { Topic } from '../../../research/topic.js';
import type { Bid } from '../bids/sentence.js';
import type { Expert } from '../experts.js';
import { awayFrom } from './away.js';
import { BidPoints, type TypedSheet } from './bid-points.js';
import { evaluationTexts } from './texts.js';

type Evaluations = AnswerOf<'/api/research/topics/{id}/evaluations', 'get'>;

interface Props {
  topic: Topic;
  bids: readonly Bid[];
  there: Evaluations;
  experts: readonly Expert[];
  evaluator: string | undefined;
}

const numberIn = (text: string | undefined): number => (text === undefined || text.trim() === '' ? NaN : Number(text));

/** What was entered before, as it is typed. */
const typedIn = (there: Evaluations, evaluator: string | undefined): Record<string, TypedSheet> =>
  Object.fromEntries(
    (there.items.find((one) => one.evaluator === evaluator)?.sheets ?? []).map(({ bid, points, comment }) => [
      bid,
      { points: Object.fromEntries(Object.entries(points).map(([code, n]) => [code, String(n)])), comment },
    ]),
  );

/** One evaluator's points for every bid. */
export function PointsForm({ topic, bids, there, experts, evaluator: known }: Props) {
  const t = useTexts(evaluationTexts);
  const language = useLanguage();
  const [, go] = useLocation();
  const [evaluator, setEvaluator] = useState(known ?? '');
  const [sheets, setSheets] = useState(() => typedIn(there, known));
  const [tried, setTried] = useState(false);
  const record = useCommand('put', '/api/research/topics/{id}/evaluations/{evaluator}');
  const remarks = remarksIn(record.error);
  const expert = experts.find(({ id }) => id === evaluator);
  const save = () => {
    setTried(true);
    if (!expert) return;
    const body = {
      employer: { name: expert.employer.name, creditCode: expert.employer.creditCode },
      sheets: bids.map(({ id: bid }) => ({
        bid,
        points: there.criteria.map(({ code: criterion }) => ({
          criterion,
          points: numberIn(sheets[bid]?.points[criterion]),
        })),
        comment: sheets[bid]?.comment ?? '',
      })),
    };
    record.mutate({ path: { id: topic.id, evaluator }, body }, { onSuccess: () => go(`/topics/${topic.id}`) });
  };
  const away = experts.flatMap((one) => {
    const why = awayFrom(one, topic, bids);
    return why ? [{ expert: one, why }] : [];
  });
  const free = experts.filter((one) => one.active && !away.some(({ expert: other }) => other.id === one.id));
  return (
    <form noValidate onSubmit={(event) => (event.preventDefault(), save())}>
      <Refused error={record.error} remarks={remarks} attempt={record.submittedAt} />
      <SelectField
        name="evaluator"
        label={t.evaluator}
        none={t.choose}
        options={free.map(({ id, name, employer }) => ({ value: id, label: `${name}　${employer.name}` }))}
        value={evaluator}
        onChange={setEvaluator}
        error={
          remarks.get('employer.creditCode') ??
          remarks.get('evaluator') ??
          (tried && !expert ? t.chooseFirst : undefined)
        }
      />
      {away.length > 0 && (
        <details className="field">
          <summary>{t.avoidTitle({ n: away.length })}</summary>
          <ul>
            {away.map(({ expert: { id, name, employer }, why }) => (
              <li key={id} className="quiet">
                {why === 'submitter'
                  ? t.conflictSubmitter({ name, employer: employer.name })
                  : t.conflictBidder({ name, employer: employer.name })}
              </li>
            ))}
          </ul>
        </details>
      )}
      {bids.map((bid, i) => (
        <BidPoints
          key={bid.id}
          i={i}
          team={bid.team.name}
          criteria={there.criteria.map((one) => ({ ...one, name: one[language] }))}
          sheet={sheets[bid.id] ?? { points: {}, comment: '' }}
          change={(sheet) => setSheets({ ...sheets, [bid.id]: sheet })}
          remarks={remarks}
        />
      ))}
      <p>
        <Button look="primary" type="submit" busy={record.isPending}>
          {t.save}
        </Button>
      </p>
    </form>
  );
}
