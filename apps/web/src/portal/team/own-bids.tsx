import { useTexts, useTimes } from '../../i18n/index.js';
import { Link, Tag } from '../../kit/index.js';
import { teamOf, type Topic } from '../../research/topic.js';
import type { OwnBid } from './duties.js';
import { teamTexts } from './texts.js';

/** Bids that were handed in, and what became of them. */
export const OwnBids = ({ bids, topics }: { bids: readonly OwnBid[]; topics: readonly Topic[] }) => (
  <ul className="items">
    {bids.map((bid) => (
      <BidItem key={bid.id} bid={bid} topic={topics.find(({ id }) => id === bid.topic)} />
    ))}
  </ul>
);

function BidItem({ bid, topic }: { bid: OwnBid; topic: Topic | undefined }) {
  const standing = useBidStanding();
  const { mood, words } = standing(bid, topic);
  return (
    <li>
      <h3 className="item__title">
        <Link to={`/topics/${bid.topic}/bid`}>{bid.title}</Link>
      </h3>
      <p className="item__meta">
        <Tag mood={mood} {...(mood === 'waiting' ? { icon: 'lock' } : {})}>
          {words}
        </Tag>
      </p>
    </li>
  );
}

type Standing = { mood: 'waiting' | 'active' | 'other' | 'late'; words: string };

/** What became of a bid, as far as its team may know. */
export function useBidStanding(): (bid: OwnBid, topic: Topic | undefined) => Standing {
  const t = useTexts(teamTexts);
  const times = useTimes();
  return (bid, topic) => {
    if (!topic || topic.round !== bid.round || bid.status === 'draft') return { mood: 'other', words: t.bidOver };
    const team = teamOf(topic) ?? '';
    switch (topic.status) {
      case 'calling':
        return { mood: 'waiting', words: t.sealedUntil({ when: times.moment(topic.call!.closesAt) }) };
      case 'evaluating':
        return { mood: 'active', words: t.underEvaluation };
      case 'notice':
        return { mood: 'active', words: t.onNotice({ team }) };
      case 'failed':
        return { mood: 'late', words: t.callFailed };
      default:
        return team === '' ? { mood: 'other', words: t.bidOver } : { mood: 'other', words: t.notChosen({ team }) };
    }
  };
}
