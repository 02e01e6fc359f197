import {
  BidReleased,
  BidSubmitted,
  BidWithdrawn,
  Forbidden,
  notAllowedNow,
  researchTopic,
  type Text,
  type Wording,
} from '@zhitong/contracts';
import { aggregate, type FactOf } from '@zhitong/events';
import { allowed, obstacle } from './allowed.js';
import { submits } from './dossier.js';
import type { TopicState } from './topic-state.js';
import { topicWording } from './wording.js';

export type BidStatus = 'draft' | 'sealed' | 'withdrawn' | 'released';

export interface BidState {
  status: BidStatus;
  topic: string;
  problems: string[];
  hash: string;
}

export type BidFact = FactOf<typeof BidSubmitted> | FactOf<typeof BidWithdrawn> | FactOf<typeof BidReleased>;

export const bidWording: Wording<
  BidStatus | 'over' | 'closing',
  'bid' | 'update' | 'submit' | 'withdraw' | 'delete' | 'submitBid' | 'withdrawBid'
> = {
  thing: { zh: '揭榜方案', en: 'The bid' },
  states: {
    draft: { zh: '草稿', en: 'a draft' },
    sealed: { zh: '已提交封存', en: 'submitted and sealed' },
    withdrawn: { zh: '已撤回', en: 'withdrawn' },
    released: { zh: '未被采用', en: 'not chosen' },
    over: { zh: '属于已结束的一轮榜单', en: 'of a call that is over' },
    closing: { zh: '已过截止时间', en: 'past the closing time' },
  },
  commands: {
    bid: { zh: '揭榜', en: 'bid' },
    update: { zh: '修改', en: 'change it' },
    submit: { zh: '提交', en: 'submit it' },
    withdraw: { zh: '撤回', en: 'take it back' },
    delete: { zh: '删除', en: 'delete it' },
    submitBid: { zh: '提交', en: 'submit it' },
    withdrawBid: { zh: '撤回', en: 'take it back' },
  },
};

const initialBid: BidState = { status: 'draft', topic: '', problems: [], hash: '' };

function evolveBid(state: BidState, fact: BidFact): BidState {
  switch (fact.type) {
    case 'BidSubmitted':
      return { status: 'sealed', topic: fact.data.topic, problems: fact.data.problems, hash: fact.data.hash };
    case 'BidWithdrawn':
      return { ...state, status: 'withdrawn' };
    case 'BidReleased':
      return { ...state, status: 'released' };
  }
}

/**
 * A bid (揭榜) is an aggregate of its own: its facts stand under its own key, so that neither the topic's version nor
 * the number of another bid's facts tells how many there are. What it says, and who bids, stays in this service.
 */
export const bid = aggregate({
  table: 'bid',
  topic: researchTopic,
  initial: initialBid,
  evolve: evolveBid,
  columns: ({ topic, status }) => ({ topic, status }),
  messages: (fact) =>
    fact.type === 'BidReleased'
      ? [
          {
            account: fact.data.lead,
            kind: 'bid.released',
            params: { topic: fact.data.topic, title: fact.data.title ?? '', reason: fact.data.reason },
          },
        ]
      : [],
});

/** @throws NotAllowedNow when the topic takes no bids at this moment, whether or not its call was closed already */
export function requireOpenCall(topic: TopicState, at: Date): void {
  // What else is possible with the topic, others' work included, is not for who is not concerned with it.
  if (!allowed(topic).includes('bid'))
    throw notAllowedNow(topicWording, 'bid', topic.status, [], obstacle('bid', topic));
  if (topic.call && at >= new Date(topic.call.closesAt))
    throw notAllowedNow(bidWording, 'bid', 'closing', [], {
      zh: '已过截止时间，不再接收',
      en: 'The closing time has passed',
    });
}

export const ownCall: Text = {
  zh: '需求方不能揭自己的榜',
  en: 'The enterprise that submitted the problem cannot bid for it',
};

/** @throws Forbidden for a submitter: also one whose problem was merged in after its bid was begun */
export function requireOutsider(topic: TopicState, creditCode: string): void {
  if (submits(topic, creditCode)) throw new Forbidden(ownCall);
}

export interface SubmitBid {
  bid: string;
  hash: string;
  topic: TopicState;
  at: Date;
}

/** Seals a bid. A bid that was withdrawn can be submitted again until the call closes. */
export function submitBid({ bid: id, hash, topic, at }: SubmitBid, state: BidState): FactOf<typeof BidSubmitted>[] {
  requireOpenCall(topic, at);
  if (state.status === 'sealed' || state.status === 'released')
    throw notAllowedNow(bidWording, 'submitBid', state.status, []);
  return [BidSubmitted({ problems: topic.problems, topic: topic.topic, bid: id, hash })];
}

/** Takes a bid back while the call is open. */
export function withdrawBid(
  { bid: id, topic, at }: Omit<SubmitBid, 'hash'>,
  state: BidState,
): FactOf<typeof BidWithdrawn>[] {
  requireOpenCall(topic, at);
  if (state.status !== 'sealed') throw notAllowedNow(bidWording, 'withdrawBid', state.status, []);
  return [BidWithdrawn({ problems: state.problems, topic: state.topic, bid: id })];
}

export interface ReleaseBid {
  bid: string;
  lead: string;
  /** What the topic is called towards teams. */
  title: string;
  reason: 'not-chosen' | 'call-failed' | 'terminated';
}

/** Tells a team that its bid led to nothing. Never fails: what is not sealed is left as it is. */
export const releaseBid = (
  { bid: id, lead, title, reason }: ReleaseBid,
  state: BidState,
): FactOf<typeof BidReleased>[] =>
  state.status === 'sealed'
    ? [BidReleased({ problems: state.problems, topic: state.topic, bid: id, lead, title, reason })]
    : [];
