import type { Dossier } from '@zhitong/contracts';
import { moment, type ResearchEvent } from '../parts/event.js';

export type CallState = 'open' | 'evaluating' | 'failed' | 'awarded';

export interface CallPart {
  round: number;
  state: CallState;
  goal: string;
  months: number;
  /** 万元 */
  money: number;
  ip: string;
  requirements: string;
  publishedAt: string;
  closesAt: string;
  indicators: Dossier['indicators'];
}

/** The public notice of who shall have it (拟中榜公示). Who else bid, and with which points, is nobody's. */
export interface AwardPart {
  round: number;
  team: string;
  months: number;
  money: number;
  from: string;
  until: string;
}

export interface ResultPart {
  team: string;
  at: string;
  rows: { name: string; target: string; unit: string; measured: string; met: boolean }[];
}

export interface OutcomePart {
  kind: 'paper' | 'patent' | 'standard' | 'prototype' | 'sales' | 'saving';
  title: string;
  at: string;
}

/** What the board keeps of a topic. */
export interface TopicPart {
  call?: CallPart;
  award?: AwardPart;
  result?: ResultPart;
  outcomes: OutcomePart[];
}

const earlier = (one: string, other: string): string => (one < other ? one : other);

/** After one more fact of research about the topic. Bids change nothing: before the closing nobody may count them. */
export function foldTopic(before: TopicPart | undefined, event: ResearchEvent): TopicPart {
  const part: TopicPart = before ?? { outcomes: [] };
  const { award: _, ...unawarded } = part;
  const called = (state: CallState): Pick<TopicPart, 'call'> =>
    part.call ? { call: { ...part.call, state, closesAt: earlier(part.call.closesAt, moment(event)) } } : {};
  switch (event.type) {
    case 'TopicOpened':
    case 'TopicTerminated':
    case 'TopicForeclosed':
      return { outcomes: [] };
    case 'CallPublished': {
      const { round, goal, months, money, ip, requirements, publishedAt, closesAt, indicators } = event.data;
      const call = { round, goal, months, money, ip, requirements, publishedAt, closesAt, indicators };
      return { ...unawarded, call: { ...call, state: 'open' } };
    }
    case 'CallClosed':
      return { ...part, ...called('evaluating') };
    case 'CallFailed':
      return { ...unawarded, ...called('failed') };
    case 'BidsEvaluated': {
      const { ranking, winner, offer, evaluatedAt, noticeUntil } = event.data;
      const team = ranking.find(({ bid }) => bid === winner)?.team.name ?? '';
      const { months, money } = offer;
      const round = part.call?.round ?? 1;
      return { ...part, award: { round, team, months, money, from: evaluatedAt, until: noticeUntil } };
    }
    case 'TopicAwarded':
      return { ...part, ...called('awarded') };
    case 'TopicAccepted': {
      const { team, results } = event.data;
      const rows = results.map(({ name, target, unit, measured, met }) => ({ name, target, unit, measured, met }));
      return { ...part, result: { team: team.name, at: moment(event), rows } };
    }
    case 'OutcomeRegistered': {
      const { kind, title } = event.data;
      return { ...part, outcomes: [...part.outcomes, { kind, title, at: moment(event) }] };
    }
    default:
      return part;
  }
}
