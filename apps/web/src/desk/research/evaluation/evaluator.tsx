import { useQuery } from '@tanstack/react-query';
import { useParams } from 'wouter';
import { read } from '../../../api/index.js';
import { useTexts } from '../../../i18n/index.js';
import { EmptyState, Loaded, Page } from '../../../kit/index.js';
import { allExperts } from '../experts.js';
import '../research.css';
import { listTexts } from '../texts.js';
import { PointsForm } from './points-form.js';
import { evaluationTexts } from './texts.js';

/** Entering what one evaluator gave, from the paper sheet. */
export default function EvaluatorScreen() {
  const { id = '', evaluator } = useParams<{ id: string; evaluator?: string }>();
  const t = useTexts(evaluationTexts);
  const up = useTexts(listTexts);
  const path = { id };
  const topic = useQuery(read('/api/research/topics/{id}', { path }));
  const bids = useQuery(read('/api/research/topics/{id}/bids', { path }));
  const evaluations = useQuery(read('/api/research/topics/{id}/evaluations', { path }));
  const experts = useQuery(allExperts);
  return (
    <Page
      title={t.formTitle}
      line={t.formLine}
      crumbs={[
        { name: up.title, to: '/topics' },
        { name: topic.data?.title ?? '…', to: `/topics/${id}` },
        { name: t.formTitle },
      ]}
      width="form"
    >
      <Loaded query={topic}>
        {(shown) => (
          <Loaded query={bids}>
            {({ items }) => (
              <Loaded query={evaluations}>
                {(there) => (
                  <Loaded query={experts}>
                    {(all) =>
                      shown.may['evaluate'] === true ? (
                        <PointsForm
                          key={evaluator}
                          topic={shown}
                          bids={items}
                          there={there}
                          experts={all}
                          evaluator={evaluator}
                        />
                      ) : (
                        <EmptyState why={t.notNow} />
                      )
                    }
                  </Loaded>
                )}
              </Loaded>
            )}
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
}
