import { useQuery } from '@tanstack/react-query';
import { useParams } from 'wouter';
import { readVersion } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { DueClock, Link, Loaded, Page } from '../../kit/index.js';
import { TopicLine } from '../../research/topic-line.js';
import { TopicTag } from '../../research/topic-tag.js';
import { dueOf, type Topic } from '../../research/topic.js';
import { DecisionOf } from './decision.js';
import './research.css';
import { deskTexts, listTexts } from './texts.js';
import { TopicContents } from './topic-contents.js';

/** Where one reads bids, or results, before one decides; elsewhere what is to be done comes first on a narrow screen. */
const reads: readonly Topic['status'][] = ['evaluating', 'notice', 'reported'];

/** One topic at the desk: where it stands, what is to be decided, and all of it below. */
export default function TopicScreen() {
  const { id = '' } = useParams<{ id: string }>();
  const up = useTexts(listTexts);
  const t = useTexts(deskTexts);
  const topic = useQuery(readVersion('/api/research/topics/{id}', { path: { id } }));
  const body = topic.data?.body;
  const due = body && dueOf(body);
  return (
    <Page
      title={body?.title ?? up.title}
      song
      crumbs={[{ name: up.title, to: '/topics' }, { name: body?.dossier?.number ?? '…' }]}
      line={
        body && (
          <>
            <TopicTag status={body.status} />
            {due && <DueClock due={due} />}
            <Link to={`/problems/${id}?list=all`}>{t.problem}</Link>
          </>
        )
      }
    >
      <Loaded query={topic}>
        {({ body: shown, version }) => (
          <>
            <div className="section topic-line">
              <TopicLine topic={shown} />
            </div>
            {reads.includes(shown.status) ? (
              <div className="with-aside">
                <div>
                  <TopicContents topic={shown} version={version} />
                </div>
                <DecisionOf topic={shown} version={version} />
              </div>
            ) : (
              <div className="with-aside with-aside--act">
                <DecisionOf topic={shown} version={version} />
                <div>
                  <TopicContents topic={shown} version={version} />
                </div>
              </div>
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
}
