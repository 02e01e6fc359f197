import { NotAllowedNow } from '@zhitong/contracts';
import type { TopicState, TopicStatus } from './topic-state.js';

/** What people can do with a topic. */
export const topicCommands = [
  'publishCall',
  'bid',
  'closeCall',
  'evaluate',
  'failCall',
  'kickOff',
  'reportMilestone',
  'decideMilestone',
  'requestChange',
  'decideChange',
  'reportResults',
  'commentResults',
  'returnResults',
  'accept',
  'registerOutcome',
  'terminate',
] as const;
export type TopicCommand = (typeof topicCommands)[number];

/** The life of a topic in one table: which command each state allows. */
const allowedIn: Record<TopicStatus, readonly TopicCommand[]> = {
  none: [],
  foreclosed: [],
  open: ['publishCall', 'terminate'],
  calling: ['bid', 'closeCall', 'terminate'],
  evaluating: ['evaluate', 'failCall', 'terminate'],
  notice: ['failCall', 'terminate'],
  failed: ['publishCall', 'terminate'],
  awarded: ['kickOff', 'requestChange', 'decideChange', 'terminate'],
  running: ['reportMilestone', 'decideMilestone', 'requestChange', 'decideChange', 'reportResults', 'terminate'],
  reported: ['commentResults', 'returnResults', 'accept', 'terminate'],
  accepted: ['commentResults', 'registerOutcome'],
  terminated: [],
};

/** Whether some part of the state still keeps a command that its status allows from having an object. */
const hasObject: Partial<Record<TopicCommand, (state: TopicState) => boolean>> = {
  reportMilestone: ({ book }) => book!.milestones.some(({ status }) => status === 'pending' || status === 'overdue'),
  decideMilestone: ({ book }) => book!.milestones.some(({ status }) => status === 'reported'),
  decideChange: ({ changes }) => changes.some(({ decision }) => !decision),
  requestChange: ({ changes }) => changes.every(({ decision }) => decision),
  reportResults: ({ book }) => book!.milestones.every(({ status }) => status === 'accepted'),
};

export const allowed = (state: TopicState): TopicCommand[] =>
  allowedIn[state.status].filter((command) => hasObject[command]?.(state) ?? true);

/** @throws NotAllowedNow with the state and what it allows */
export function requireAllowed(command: TopicCommand, state: TopicState): void {
  const now = allowed(state);
  if (!now.includes(command)) throw new NotAllowedNow(command, state.status, now);
}
