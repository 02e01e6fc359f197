import { useQuery } from '@tanstack/react-query';
import { useParams } from 'wouter';
import { readVersion } from '../../../api/index.js';
import { useTexts } from '../../../i18n/index.js';
import { EmptyState, Link, Loaded, Page } from '../../../kit/index.js';
import { bookOf } from '../../../research/topic.js';
import { teamTexts } from '../texts.js';
import { ResultsForm } from './results-form.js';
import { reportTexts } from './texts.js';

/** Handing in what was measured, row by row. */
export default function ResultsScreen() {
  const { id = '' } = useParams<{ id: string }>();
  const t = useTexts(reportTexts);
  const up = useTexts(teamTexts);
  const topic = useQuery(readVersion('/api/research/topics/{id}', { path: { id } }));
  return (
    <Page
      title={t.resultsTitle}
      line={t.resultsLine}
      crumbs={[
        { name: up.title, to: '/topics' },
        { name: topic.data?.body.title ?? '…', to: `/topics/${id}` },
      ]}
      width="form"
    >
      <Loaded query={topic}>
        {({ body, version }) => {
          const book = bookOf(body);
          const why = body.may['reportResults'];
          return book && why === true ? (
            <ResultsForm topic={body} book={book} version={version} />
          ) : (
            <EmptyState why={typeof why === 'string' ? why : t.gone}>
              <Link to={`/topics/${id}`}>{t.toTopic}</Link>
            </EmptyState>
          );
        }}
      </Loaded>
    </Page>
  );
}
