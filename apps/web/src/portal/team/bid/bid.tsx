import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'wouter';
import { read, readVersion, useSession, type Answered } from '../../../api/index.js';
import { keptLocally } from '../../../entry/local-drafts.js';
import type { Content } from '../../../form/index.js';
import { useTexts } from '../../../i18n/index.js';
import { EmptyState, Link, Loaded, Page } from '../../../kit/index.js';
import '../../../submission/submission.css';
import { teamTexts } from '../texts.js';
import type { OwnBid } from '../duties.js';
import type { TopicRead } from '../topic-read.js';
import { opened } from './content.js';
import { Sealed } from './sealed.js';
import { bidTexts } from './texts.js';
import { useBid } from './use-bid.js';
import { Writing } from './writing.js';

/** Our bid for the present call of a topic, or the last one. */
export default function BidScreen() {
  const { id = '' } = useParams<{ id: string }>();
  const up = useTexts(teamTexts);
  const t = useTexts(bidTexts);
  const topic = useQuery(read('/api/research/topics/{id}', { path: { id } }));
  const bids = useQuery(read('/api/research/bids'));
  const own = bids.data?.items.filter((one) => one.topic === id).sort((a, b) => b.round - a.round)[0];
  if (topic.data && own) return <BidOf key={own.id} topic={topic.data} bid={own.id} />;
  return (
    <Page title={t.title} crumbs={[{ name: up.title, to: '/topics' }, { name: t.title }]}>
      <Loaded query={topic}>
        {() => (
          <Loaded query={bids}>
            {() => (
              <EmptyState why={t.none}>
                <Link to={`/topics/${id}`}>{t.toCall}</Link>
              </EmptyState>
            )}
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
}

function BidOf({ topic, bid }: { topic: TopicRead; bid: string }) {
  const up = useTexts(teamTexts);
  const t = useTexts(bidTexts);
  const there = useQuery(readVersion('/api/research/bids/{id}', { path: { id: bid } }));
  if (!there.data)
    return (
      <Page title={t.title} crumbs={[{ name: up.title, to: '/topics' }, { name: t.title }]}>
        <Loaded query={there}>{() => null}</Loaded>
      </Page>
    );
  // A draft that takes nothing any more is only read.
  const writes = there.data.body.status === 'draft' && there.data.body.may['update'] === true && topic.call;
  return writes ? (
    <Opened topic={topic} read={there.data} />
  ) : (
    <Sealed topic={topic} bid={there.data.body} version={there.data.version} />
  );
}

/** What is typed from now on is this window's; a change elsewhere is a conflict, told as one. */
function Opened({ topic, read: now }: { topic: TopicRead; read: Answered<OwnBid> }) {
  const { account } = useSession();
  const [first] = useState(now);
  const [kept] = useState(() => keptLocally<Content>(`bid.${first.body.id}`, account)?.value);
  const form = useBid({
    account,
    read: first,
    content: opened(kept ?? first.body.content, topic.call!),
    dirty: kept !== undefined,
  });
  return <Writing topic={topic} call={topic.call!} form={form} resumed={kept !== undefined} />;
}
