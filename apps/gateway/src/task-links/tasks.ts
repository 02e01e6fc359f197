import type { Role } from '@zhitong/identity';

/** What a message asks somebody to do, and what a link in its mail lets them do without signing in. */
export interface AskedTask {
  /** In which of these roles; the first that the person holds. */
  roles: readonly Role[];
  /** The parameter of the message that names the object. */
  object: string;
  /** Commands that belong to the task, and no others. */
  scope: readonly string[];
}

/** By kind of message. A kind that is not here gets no link that opens anything. */
export const askedTasks: Readonly<Record<string, AskedTask>> = {
  'seat.invited': { roles: ['expert', 'chair'], object: 'seat', scope: ['review.seat.*'] },
  'seat.rescore': { roles: ['expert'], object: 'seat', scope: ['review.seat.*'] },
  'seat.remind-answer': { roles: ['expert', 'chair'], object: 'seat', scope: ['review.seat.*'] },
  'seat.remind-score': { roles: ['expert'], object: 'seat', scope: ['review.seat.*'] },
  'problem.returned': {
    roles: ['enterprise'],
    object: 'problem',
    scope: ['intake.problem.read', 'intake.problem.resubmit', 'intake.problem.withdraw', 'tracking.problem.read'],
  },
  'problem.entered': {
    roles: ['enterprise'],
    object: 'problem',
    scope: ['intake.problem.read', 'intake.problem.confirm', 'intake.problem.withdraw', 'tracking.problem.read'],
  },
};

const hour = 3_600_000;
export const taskLinkRules = {
  /** How long a link opens its task, ms: an invitation and the review that follows it. */
  lifetime: 14 * 24 * hour,
  /** How long a session lives that was opened by one. */
  session: 2 * hour,
} as const;
