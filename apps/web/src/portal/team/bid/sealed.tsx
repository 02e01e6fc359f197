import { useTexts, useTimes } from '../../../i18n/index.js';
import { DecisionPanel, Page, Tag } from '../../../kit/index.js';
import type { OwnBid } from '../duties.js';
import { useBidStanding } from '../own-bids.js';
import { teamTexts } from '../texts.js';
import type { TopicRead } from '../topic-read.js';
import { Ending } from './ending.js';
import { ProposalView } from './proposal-view.js';
import { bidTexts } from './texts.js';

/** A bid that is not written any more: sealed, or of a call that is over. */
export function Sealed({ topic, bid, version }: { topic: TopicRead; bid: OwnBid; version: string | undefined }) {
  const t = useTexts(bidTexts);
  const up = useTexts(teamTexts);
  const times = useTimes();
  const { mood, words } = useBidStanding()(bid, topic);
  const { submittedAt, hash, content } = bid;
  const indicators = topic.call?.indicators ?? [];
  return (
    <Page
      title={t.title}
      crumbs={[{ name: up.title, to: '/topics' }, { name: topic.title, to: `/topics/${topic.id}` }, { name: t.title }]}
      line={
        <Tag mood={mood} {...(mood === 'waiting' ? { icon: 'lock' } : {})}>
          {words}
        </Tag>
      }
      width="form"
    >
      <ProposalView content={content} call={{ indicators }} />
      {submittedAt && (
        <DecisionPanel
          title={t.sealed}
          ground={<p>{t.sealedMore({ when: times.moment(submittedAt), hash: (hash ?? '').slice(-12) })}</p>}
          consequence={bid.may['withdraw'] === true && <p>{t.withdrawMore}</p>}
          actions={<Ending topic={topic} bid={bid} version={version} how="withdraw" />}
        />
      )}
    </Page>
  );
}
