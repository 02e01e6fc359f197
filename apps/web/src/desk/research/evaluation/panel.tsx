import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { read, useCommand, type AnswerOf } from '../../../api/index.js';
import { useTexts } from '../../../i18n/index.js';
import {
  Button,
  ButtonLink,
  DecisionPanel,
  Dialog,
  Failure,
  Link,
  Loaded,
  Refused,
  remarksIn,
} from '../../../kit/index.js';
import { allExperts } from '../experts.js';
import type { Topic } from '../../../research/topic.js';
import { Termination } from '../termination.js';
import { under } from '../version.js';
import { FailCall } from './fail-call.js';
import { evaluationTexts } from './texts.js';

type Evaluations = AnswerOf<'/api/research/topics/{id}/evaluations', 'get'>;

/** Who has given points so far, and the conclusion. Points are not shown before it. */
export function EvaluationPanel({ topic, version }: { topic: Topic; version: string | undefined }) {
  const evaluations = useQuery(read('/api/research/topics/{id}/evaluations', { path: { id: topic.id } }));
  return <Loaded query={evaluations}>{(there) => <Panel topic={topic} version={version} there={there} />}</Loaded>;
}

function Panel({ topic, version, there }: { topic: Topic; version: string | undefined; there: Evaluations }) {
  const t = useTexts(evaluationTexts);
  const { id } = topic;
  const { items, minimumEvaluators: n, minimumEmployers: employers } = there;
  const enough = items.length >= n && items.length % 2 === 1;
  const entry = (
    <ButtonLink to={`/topics/${id}/evaluators`} look={enough ? 'plain' : 'primary'}>
      {t.add}
    </ButtonLink>
  );
  return (
    <DecisionPanel
      title={t.title}
      ground={<p>{t.ground({ n, employers })}</p>}
      actions={
        <div className="stack">
          {enough && <Conclude topic={topic} version={version} suitableFrom={there.suitableFrom} />}
          {entry}
          <FailCall topic={topic} version={version} />
          <Termination topic={topic} version={version} />
        </div>
      }
    >
      {items.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <>
          <p>{t.entered({ n: items.length })}</p>
          <ul>
            {items.map(({ evaluator, employer }) => (
              <Entered key={evaluator} id={id} evaluator={evaluator} employer={employer.name} />
            ))}
          </ul>
        </>
      )}
    </DecisionPanel>
  );
}

function Entered({ id, evaluator, employer }: { id: string; evaluator: string; employer: string }) {
  const t = useTexts(evaluationTexts);
  const experts = useQuery(allExperts);
  const name = experts.data?.find((one) => one.id === evaluator)?.name ?? evaluator;
  const remove = useCommand('delete', '/api/research/topics/{id}/evaluations/{evaluator}');
  return (
    <li className="row">
      <Link to={`/topics/${id}/evaluators/${evaluator}`}>
        {name}
        <span className="unseen">{t.change({ name })}</span>
      </Link>
      <span className="quiet">{employer}</span>
      <Button
        look="text"
        busy={remove.isPending}
        aria-label={t.remove({ name })}
        onClick={() => remove.mutate({ path: { id, evaluator } })}
      >
        ×
      </Button>
      {remove.error && <Failure error={remove.error} />}
    </li>
  );
}

function Conclude({
  topic: { id, title },
  version,
  suitableFrom,
}: {
  topic: Topic;
  version: string | undefined;
  suitableFrom: number;
}) {
  const t = useTexts(evaluationTexts);
  const [open, setOpen] = useState(false);
  const conclude = useCommand('post', '/api/research/topics/{id}/evaluation');
  return (
    <>
      <Button look="primary" onClick={() => setOpen(true)}>
        {t.conclude}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t.concludeTitle({ title })}
        actions={
          <Button
            look="primary"
            busy={conclude.isPending}
            onClick={() => conclude.mutate({ path: { id }, ...under(version) })}
          >
            {t.conclude}
          </Button>
        }
      >
        <p>{t.concludeMore({ n: suitableFrom })}</p>
        <Refused error={conclude.error} remarks={remarksIn(conclude.error)} attempt={conclude.submittedAt} />
      </Dialog>
    </>
  );
}
