import type { Actor } from '@zhitong/identity';
import { compare } from './acceptance.js';
import { calledTitle, ownProblems, publicPart } from './dossier.js';
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
  if (standpoint === 'bidder' || standpoint === 'onlooker')
    return {
      ...common,
      title: calledTitle(state),
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
    risks = [],
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
    ...(standpoint === 'submitter' ? submittersPart(state, actor) : { problems, dossier, indicators, comments, risks }),
    call: office ? call : callView(call),
    notice: office ? state.notice : noticeView(state.notice),
    award: book,
    kickOff,
    changes,
    results,
    returned,
    comparison: state.status === 'reported' ? compare(state) : null,
    acceptance,
    outcomes,
    ended,
  };
}

/**
 * A topic's problem as one of its submitters sees it. To the leading one it is its own problem, without who joined; to
 * who joined it is known by the own number, for whose it is and what they call it is not theirs to know.
 */
function submittersPart({ topic, dossier, indicators, call, comments }: TopicState, { organisation }: Actor) {
  const { leads, number, problems } = ownProblems(topic, dossier!, organisation?.creditCode);
  const own = { problems, comments: comments.filter(({ by }) => by.creditCode === organisation?.creditCode) };
  return leads
    ? { ...own, dossier: { ...dossier!, joined: [] }, indicators }
    : { ...own, title: number, problem: { number }, indicators: call?.indicators ?? [] };
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
