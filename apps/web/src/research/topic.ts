import type { components } from '../api/index.js';

export type Topic = components['schemas']['research.Topic'];
export type Indicator = NonNullable<Topic['indicators']>[number];
export type Call = NonNullable<Topic['call']>;
/** The task book, as those read it who work on the topic or for whom it is done. */
export type Book = Extract<NonNullable<Topic['award']>, { bid: string }>;
export type Milestone = Book['milestones'][number];
export type Comparison = NonNullable<Topic['comparison']>;
/** The public notice as the office reads it: with the ranking. */
export type Ranked = Extract<NonNullable<Topic['notice']>, { ranking: unknown }>;

export const bookOf = ({ award }: Topic): Book | undefined => (award && 'bid' in award ? award : undefined);
export const rankedIn = ({ notice }: Topic): Ranked | undefined => (notice && 'ranking' in notice ? notice : undefined);

/** The name of the team that is proposed, or has the topic. */
export function teamOf(topic: Topic): string | undefined {
  const { award, notice } = topic;
  if (award) return typeof award.team === 'string' ? award.team : award.team.name;
  const ranked = rankedIn(topic);
  if (ranked) return ranked.ranking.find(({ bid }) => bid === ranked.winner)?.team.name;
  return notice && 'team' in notice ? notice.team?.name : undefined;
}

/** By when something is due on it: a call closes, a notice ends, the next milestone is awaited. */
export function dueOf(topic: Topic): string | undefined {
  const { status, call, notice } = topic;
  if (status === 'calling') return call?.closesAt;
  if (status === 'notice') return notice?.until;
  if (status !== 'awarded' && status !== 'running') return undefined;
  return bookOf(topic)
    ?.milestones.filter((one) => one.status === 'pending' || one.status === 'overdue')
    .map(({ dueAt }) => dueAt)
    .sort()[0];
}
