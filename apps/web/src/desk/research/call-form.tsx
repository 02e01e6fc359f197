import { useQuery } from '@tanstack/react-query';
import { useParams } from 'wouter';
import { readVersion } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { EmptyState, Loaded, Page } from '../../kit/index.js';
import { CallFields } from './call-fields.js';
import { callTexts, listTexts } from './texts.js';

/** Making the call of a topic; it begins with what the enterprise wrote. */
export default function CallForm() {
  const { id = '' } = useParams<{ id: string }>();
  const t = useTexts(callTexts);
  const up = useTexts(listTexts);
  const topic = useQuery(readVersion('/api/research/topics/{id}', { path: { id } }));
  const body = topic.data?.body;
  return (
    <Page
      title={t.title}
      line={body?.status === 'failed' ? t.lineAgain : t.line}
      crumbs={[{ name: up.title, to: '/topics' }, { name: body?.title ?? '…', to: `/topics/${id}` }, { name: t.title }]}
      width="form"
    >
      <Loaded query={topic}>
        {({ body: shown, version }) =>
          shown.may['publishCall'] === true ? (
            <CallFields topic={shown} version={version} />
          ) : (
            <EmptyState why={t.notNow({ why: String(shown.may['publishCall'] ?? '') })} />
          )
        }
      </Loaded>
    </Page>
  );
}
