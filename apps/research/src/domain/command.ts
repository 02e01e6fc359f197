import type { TopicState } from './topic-state.js';

/** What every command brings along: when it is given. */
export interface Timed {
  at: Date;
}

/** The bid that carries the topic out: a fact of its end names it, for the topic may have begun anew when it is read. */
export const carriedOutBy = ({ book }: TopicState) => (book ? { bid: book.bid } : {});

/** What every fact of a topic says: which topic, and which problems it concerns. */
export const about = ({ topic, problems }: TopicState) => ({ topic, problems });

/** Money in 万元 with two decimals, summed without drift. */
export const sumMoney = (amounts: readonly number[]): number =>
  amounts.reduce((sum, amount) => sum + Math.round(amount * 100), 0) / 100;
