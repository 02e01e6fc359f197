import { useQuery } from '@tanstack/react-query';
import { useParams } from 'wouter';
import { readVersion } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { DueClock, Loaded, Page } from '../../kit/index.js';
import { TopicTag } from '../../research/topic-tag.js';
import { bookOf, dueOf } from '../../research/topic.js';
import { CallScreen } from './call.js';
import { teamTexts } from './texts.js';
import { OwnTopic } from './work/own-topic.js';

/** One topic: what is called for, or, where it is ours, the work on it. */
export default function TopicScreen() {
  const { id = '' } = useParams<{ id: string }>();
  const up = useTexts(teamTexts);
  const topic = useQuery(readVersion('/api/research/topics/{id}', { path: { id } }));
  const body = topic.data?.body;
  const number = body?.dossier?.number ?? body?.problem?.number;
  const due = body && dueOf(body);
  return (
    <Page
      title={body?.title ?? up.title}
      song
      crumbs={[{ name: up.title, to: '/topics' }, { name: number ?? '…' }]}
      line={
        body && (
          <>
            <TopicTag status={body.status} />
            {due && <DueClock due={due} />}
          </>
        )
      }
    >
      <Loaded query={topic}>
        {({ body: shown, version }) => {
          const book = bookOf(shown);
          return book ? <OwnTopic topic={shown} book={book} version={version} /> : <CallScreen topic={shown} />;
        }}
      </Loaded>
    </Page>
  );
}
