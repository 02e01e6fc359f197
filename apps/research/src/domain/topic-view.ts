import type { Dossier } from '@zhitong/contracts';
import type { Actor } from '@zhitong/identity';
import { compare } from './acceptance.js';
import { may } from './may.js';
import { standpointOf } from './standpoint.js';
import type { Call, Notice, TaskBook, TopicState } from './topic-state.js';

/**
 * A topic as this caller may see it, or undefined when they must not know of it. What a bid contains, how many there
 * are and who lost are never part of it for others than the office.
 */
export function topicView(id: string, state: TopicState, actor: Actor, at: Date, hasBid = false) {
  const standpoint = standpointOf(state, actor);
  if (standpoint === 'stranger') return undefined;
  const common = {
    id,
    status: state.status,
    title: state.title,
    round: state.round,
    may: may(state, actor, at, hasBid),
  };
  if (standpoint === 'bidder')
    return {
      ...common,
      problem: publicPart(state.dossier!),
      call: callView(state.call),
      notice: noticeView(state.notice),
      award: awardView(state.book),
    };
  const {
    problems,
    dossier,
    indicators,
    call,
    book,
    kickOff,
    changes,
    results,
    returned,
    comments,
    acceptance,
    outcomes,
    ended,
  } = state;
  const office = standpoint === 'office';
  return {
    ...common,
    problems,
    dossier,
    indicators,
    call: office ? call : callView(call),
    notice: office ? state.notice : noticeView(state.notice),
    award: book,
    kickOff,
    changes,
    results,
    returned,
    comments,
    comparison: state.status === 'reported' ? compare(state) : null,
    acceptance,
    outcomes,
    ended,
  };
}

/** What the enterprise opened to the public, and the case number. An internal problem shows only its number. */
function publicPart({ number, visibility, publicFields, ...fields }: Dossier) {
  const open = visibility === 'public' ? publicFields : [];
  return { number, ...Object.fromEntries(Object.entries(fields).filter(([field]) => open.includes(field))) };
}

/** A call as it was published, without what only the office learns of its end. */
function callView(call: Call | null) {
  if (!call) return null;
  const { goal, indicators, months, money, ip, requirements, publishedAt, earliestClosing, closesAt } = call;
  return { goal, indicators, months, money, ip, requirements, publishedAt, earliestClosing, closesAt };
}

/** The proposed award as on the public notice: who is proposed and until when, not who lost. */
function noticeView(notice: Notice | null) {
  if (!notice) return null;
  const winner = notice.ranking.find(({ bid }) => bid === notice.winner);
  return { team: winner?.team, money: notice.offer.money, months: notice.offer.months, until: notice.until };
}

const awardView = (book: TaskBook | null) => book && { team: book.team.name, months: book.months, money: book.money };
