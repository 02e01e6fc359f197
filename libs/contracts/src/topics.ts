import type { Topic } from '@zhitong/events';

const topic = <N extends string>(name: N, owner: string, readers: readonly string[]): Topic<N> => ({
  name,
  partitions: 12,
  owner,
  readers,
});

/** Domain topics are kept for ever; the number of partitions is part of the contract and never changes. */
export const intakeTopic = topic('zhitong.intake.v1', 'intake', ['review', 'research', 'briefs', 'tracking']);
export const reviewTopic = topic('zhitong.review.v1', 'review', ['intake', 'research', 'briefs', 'tracking']);
/** What names an expert. Tracking alone reads it. */
export const restrictedTopic = topic('zhitong.review-restricted.v1', 'review', ['tracking']);
export const researchTopic = topic('zhitong.research.v1', 'research', ['intake', 'review', 'briefs', 'tracking']);
export const briefsTopic = topic('zhitong.briefs.v1', 'briefs', ['intake', 'review', 'research', 'tracking']);
export const accountsTopic = topic('zhitong.accounts.v1', 'gateway', [
  'intake',
  'review',
  'research',
  'briefs',
  'tracking',
]);
/** Who signed in, looked at what, took what out. The gateway alone reads it, for the person and for auditors. */
export const auditTopic = topic('zhitong.audit-restricted.v1', 'gateway', []);

export const topics = [
  intakeTopic,
  reviewTopic,
  restrictedTopic,
  researchTopic,
  briefsTopic,
  accountsTopic,
  auditTopic,
] as const;
