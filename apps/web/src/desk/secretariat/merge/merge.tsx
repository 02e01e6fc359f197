import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from 'wouter';
import { readVersion, type Answered } from '../../../api/index.js';
import { useTexts } from '../../../i18n/index.js';
import { Link, Loaded, Page } from '../../../kit/index.js';
import type { Problem } from '../problem.js';
import { ChooseOther } from './choose-other.js';
import { Comparison } from './comparison.js';
import { MergeDecision } from './merge-decision.js';
import { mergeTexts } from './texts.js';
import './merge.css';

/** Two problems side by side, and whether they are the same. */
export default function Merge() {
  const t = useTexts(mergeTexts);
  const { id } = useParams<{ id: string }>();
  const other = new URLSearchParams(useSearch()).get('with') ?? undefined;
  const problem = useQuery(readVersion('/api/intake/problems/{id}', { path: { id } }));
  const number = problem.data?.body.number;
  return (
    <Page
      title={t.title}
      crumbs={[{ name: number ?? '…', to: `/problems/${id}` }, { name: t.title }]}
      line={problem.data?.body.title}
      actions={other !== undefined && <Link to={`/problems/${id}/merge`}>{t.other}</Link>}
    >
      <Loaded query={problem}>
        {(one) =>
          other === undefined || other === id ? (
            <ChooseOther problem={one.body} />
          ) : (
            <WithOther key={other} one={one} other={other} />
          )
        }
      </Loaded>
    </Page>
  );
}

function WithOther({ one, other: id }: { one: Answered<Problem>; other: string }) {
  const other = useQuery(readVersion('/api/intake/problems/{id}', { path: { id } }));
  return (
    <Loaded query={other}>
      {(two) => (
        <>
          <Comparison one={one.body} other={two.body} />
          <MergeDecision one={one} other={two} />
        </>
      )}
    </Loaded>
  );
}
